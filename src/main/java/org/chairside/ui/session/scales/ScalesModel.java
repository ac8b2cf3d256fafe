package org.chairside.ui.session.scales;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.scales.Scale;
import org.chairside.scales.Scales;
import org.chairside.ui.form.FormModel;
import org.chairside.ui.kit.UnsavedWords;
import org.chairside.ui.submit.SessionContext;
import org.chairside.ui.submit.Submissions;

/**
 * Rating scales: one is chosen by its key, its items are answered by theirs, and the number is saved with its words, so
 * that it is never read the wrong way round (CLINICAL 7, hazard 20). Of a licensed scale only the total is asked for.
 * Screen thread only; needs no toolkit.
 */
public final class ScalesModel implements UnsavedWords {
    private static final String KEYS = "123456789abcdefghijklmnopqrstuvwxyz";

    private final SessionContext context;
    private final Submissions submissions;
    private final ScaleStates states;
    private final ScaleTotals totals;
    private final FormModel total;
    private final ReadOnlyObjectWrapper<ScaleState> state = new ReadOnlyObjectWrapper<>(this, "state", ScaleState.NONE);
    private final ReadOnlyObjectWrapper<Boolean> totalling = new ReadOnlyObjectWrapper<>(this, "totalling", false);
    private final List<Integer> answers = new ArrayList<>();
    private Optional<Scale> chosen = Optional.empty();
    private boolean minus;

    public ScalesModel(SessionContext context, Submissions submissions) {
        this.context = context;
        this.submissions = submissions;
        this.states = new ScaleStates(context);
        this.totals = new ScaleTotals(context);
        this.total = new FormModel(context, totals, submissions::send);
    }

    /** Begins with the choice of a scale. */
    public void open() {
        chosen = Optional.empty();
        answers.clear();
        minus = false;
        totalling.set(false);
        show();
    }

    /** The protocol's first, in its order, then every other; the last is one the program does not know. */
    public List<Scale> choices() {
        List<Scale> wanted = context.chart().protocol().scales().stream()
                .flatMap(code -> Scales.ofCode(code).stream())
                .toList();
        return Stream.concat(wanted.stream(), Scales.all().stream()).distinct().toList();
    }

    private void choose(Scale scale) {
        chosen = Optional.of(scale);
        answers.clear();
        minus = false;
        if (scale.isByItems()) {
            show();
        } else {
            askTotal(Optional.of(scale));
        }
    }

    private void askTotal(Optional<Scale> scale) {
        totals.turnTo(scale);
        // Whoever is told of the new face looks at this.
        totalling.set(true);
        state.set(states.total(scale));
    }

    /** Takes a typed character: the key of a scale, or of an answer. Says whether it was one. */
    public boolean typed(String character) {
        if (totalling.get()) {
            return false;
        }
        if (chosen.isEmpty()) {
            return chooseBy(character);
        }
        if (character.equals("-") && states.hasBelowZero(chosen.get())) {
            minus = true;
            return true;
        }
        String key = minus ? "-" + character : character;
        minus = false;
        Optional<Integer> value = states.value(chosen.get(), answers, key);
        value.ifPresent(each -> {
            answers.add(each);
            show();
        });
        // A digit that answers nothing is a slip, and no reason to leave the scale.
        return value.isPresent() || character.matches("[0-9]");
    }

    private boolean chooseBy(String character) {
        int at = KEYS.indexOf(character);
        List<Scale> all = choices();
        if (at < 0 || at > all.size()) {
            return false;
        }
        if (at == all.size()) {
            askTotal(Optional.empty());
        } else {
            choose(all.get(at));
        }
        return true;
    }

    public static String key(int place) {
        return KEYS.substring(place, place + 1);
    }

    /** Takes back the answer given last, or the choice of the scale. */
    public void back() {
        if (answers.isEmpty()) {
            open();
        } else {
            answers.removeLast();
            show();
        }
    }

    /** Saves the score, if it is complete; says whether it was handed over. */
    public boolean save() {
        Optional<Proposed> scored =
                chosen.flatMap(scale -> states.scored(scale, answers)).map(event -> new Proposed(event, context.now()));
        scored.ifPresent(each -> submissions.send(List.of(each)));
        return scored.isPresent();
    }

    /** What was answered of a scale and not saved. */
    @Override
    public List<String> unsaved() {
        if (totalling.get()) {
            return total.unsaved();
        }
        return answers.isEmpty()
                ? List.of()
                : List.of(context.text("scales.unsaved", state.get().title(), answers.size()));
    }

    private void show() {
        state.set(chosen.map(scale -> states.of(scale, answers)).orElseGet(() -> states.choosing(choices())));
    }

    /** Where the total of a scale without items is typed. */
    public FormModel total() {
        return total;
    }

    /** Whether a total is being typed. */
    public ReadOnlyObjectProperty<Boolean> totallingProperty() {
        return totalling.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ScaleState> faceProperty() {
        return state.getReadOnlyProperty();
    }
}
