package org.chairside.ui.form;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.chairside.intake.FieldDoubt;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.text.CleanText;
import org.chairside.ui.entry.Answer;
import org.chairside.ui.kit.UnsavedWords;
import org.chairside.ui.submit.QuestionPause;
import org.chairside.ui.submit.SessionContext;

/**
 * A form below the entry line: one act of several, its fields, and what is said about them while they are typed. What is
 * doubted is asked about once, and only what stood there for a moment can be confirmed. Screen thread only; needs no toolkit.
 */
public final class FormModel implements UnsavedWords {
    private final SessionContext context;
    private final FormSource source;
    private final Consumer<List<Proposed>> handOver;
    private final Map<FieldName, StringProperty> texts = new EnumMap<>(FieldName.class);
    private final ReadOnlyObjectWrapper<List<FormAct>> acts = new ReadOnlyObjectWrapper<>(this, "acts", List.of());
    private final ReadOnlyObjectWrapper<Optional<FormAct>> act =
            new ReadOnlyObjectWrapper<>(this, "act", Optional.empty());
    private final ReadOnlyObjectWrapper<FormState> state = new ReadOnlyObjectWrapper<>(this, "state", FormState.NONE);
    private final Set<Class<?>> confirmed = new HashSet<>();
    private final QuestionPause pause;
    private Subscription clock = Subscription.EMPTY;
    private FormInput begun = FormInput.NOTHING;
    private boolean filling;

    public FormModel(SessionContext context, FormSource source, Consumer<List<Proposed>> handOver) {
        this.context = context;
        this.source = source;
        this.handOver = handOver;
        this.pause = new QuestionPause(context.pause());
        for (FieldName field : FieldName.values()) {
            StringProperty text = new SimpleStringProperty(this, field.code(), "");
            text.subscribe((before, after) -> typed());
            texts.put(field, text);
        }
    }

    /** Begins afresh with the likeliest act. */
    public void open() {
        follow(false);
        acts.set(source.acts());
        act.set(Optional.empty());
        acts.get().stream().findFirst().ifPresent(this::choose);
        follow(true);
        refresh();
    }

    private void follow(boolean along) {
        clock.unsubscribe();
        clock = along ? context.ui().clock().nowProperty().subscribe((before, after) -> follow()) : Subscription.EMPTY;
    }

    /** Lets go of the clock; what was typed stays. */
    void pause() {
        follow(false);
    }

    /** Follows the clock again, if it is open. */
    void resume() {
        if (act.get().isPresent()) {
            follow(true);
            follow();
        }
    }

    /** Forgets what was typed. */
    public void close() {
        follow(false);
        act.set(Optional.empty());
        acts.set(List.of());
        state.set(FormState.NONE);
    }

    /** Goes over to another act; its fields begin afresh. */
    public void choose(FormAct chosen) {
        begun = source.begin(chosen);
        filling = true;
        texts.forEach((field, text) -> text.set(begun.of(field)));
        filling = false;
        confirmed.clear();
        state.set(FormState.NONE);
        act.set(Optional.of(chosen));
        refresh();
    }

    /** Goes to the act so many further on, round and round. */
    void step(int by) {
        act.get().ifPresent(current -> {
            int at = acts.get().indexOf(current);
            choose(acts.get().get(Math.floorMod(at + by, acts.get().size())));
        });
    }

    /** Time passed, or the chart grew: nothing is recorded twice for want of a fresh form. */
    private void follow() {
        List<FormAct> now = source.acts();
        if (!now.equals(acts.get())) {
            acts.set(now);
            if (act.get().filter(now::contains).isEmpty()) {
                act.set(Optional.empty());
                now.stream().findFirst().ifPresent(this::choose);
            }
        }
        refresh();
    }

    private void typed() {
        if (!filling) {
            confirmed.clear();
            state.set(state.get().with(new Answer.Quiet(), Optional.empty()));
            refresh();
        }
    }

    private void refresh() {
        Instant now = context.ui().clock().getNow();
        state.set(act.get()
                .map(current -> source.read(current, text(), now))
                .map(reading -> state.get().with(source.glance(now), reading.echo(), reading.offers()))
                .orElse(FormState.NONE));
    }

    /** Takes what is offered for a field; says whether anything was. */
    public boolean take(FieldName field) {
        Optional<String> offer = Optional.ofNullable(state.get().offers().get(field));
        offer.ifPresent(text(field)::set);
        return offer.isPresent();
    }

    /** Hands the form over; says whether it did. If not, the face says why. */
    public boolean submit() {
        follow();
        return act.get()
                .map(current -> source.read(current, text(), context.now()))
                .filter(this::answered)
                .isPresent();
    }

    private boolean answered(FormReading reading) {
        return switch (reading) {
            case FormReading.Refused refused -> {
                refuse(refused);
                yield false;
            }
            case FormReading.Ready ready
            when !confirmed.containsAll(kinds(ready.doubts())) -> {
                ask(ready.doubts());
                yield false;
            }
            case FormReading.Ready ready
            when ready.doubts().isEmpty() || pause.isOver() -> {
                handOver.accept(ready.events());
                yield true;
            }
            case FormReading.Ready _ -> false;
        };
    }

    private void refuse(FormReading.Refused refused) {
        Optional<Answer.Offer> offer = refused.suggestion()
                .map(meant -> new Answer.Offer(Answer.Key.TAKE, context.text("session.offer.take", meant), meant));
        state.set(state.get()
                .with(
                        new Answer.Refused(
                                refused.why(), refused.at().from(), refused.at().to(), offer),
                        Optional.of(refused.field())));
    }

    private void ask(List<FieldDoubt> doubts) {
        confirmed.addAll(kinds(doubts));
        pause.begin();
        state.set(state.get()
                .with(
                        new Answer.Asked(doubts.stream()
                                .map(doubt -> new Answer.Ask(source.ask(doubt), Optional.empty()))
                                .toList()),
                        Optional.empty()));
    }

    private static Set<Class<?>> kinds(List<FieldDoubt> doubts) {
        return doubts.stream().map(FieldDoubt::getClass).collect(Collectors.toSet());
    }

    /** What was typed in it and not handed over. */
    @Override
    public List<String> unsaved() {
        return act.get().map(this::unsaved).orElse(List.of());
    }

    private List<String> unsaved(FormAct current) {
        String words = current.fields().stream()
                .filter(field -> !texts.get(field).get().equals(begun.of(field)))
                .map(field -> CleanText.line(texts.get(field).get()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? List.of() : List.of(context.text("form.unsaved", current.name(), words));
    }

    private FormInput text() {
        return new FormInput(
                texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                        .get())));
    }

    /** What stands in a field. */
    public StringProperty text(FieldName field) {
        return texts.get(field);
    }

    public ReadOnlyObjectProperty<List<FormAct>> actsProperty() {
        return acts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<FormAct>> actProperty() {
        return act.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<FormState> faceProperty() {
        return state.getReadOnlyProperty();
    }
}
