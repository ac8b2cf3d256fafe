package org.chairside.ui.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chairside.intake.FieldDoubt;
import org.chairside.intake.FieldReading;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.intake.LineReading.Span;
import org.chairside.intake.Refusal;
import org.chairside.intake.StraySet;
import org.chairside.model.AllowedNumber;
import org.chairside.model.text.CleanText;
import org.chairside.ui.entry.RefusalWords;
import org.chairside.ui.kit.UiContext;

/** Goes through the fields of a form and remembers the first that will not do. Lives for one reading. */
public final class FormFieldReader {
    private final UiContext ui;
    private final FormInput typed;
    private final List<FieldDoubt> doubts = new ArrayList<>();
    private final List<String> echo = new ArrayList<>();
    private final Map<FieldName, String> offers = new EnumMap<>(FieldName.class);
    private Optional<No> no = Optional.empty();

    private record No(FieldName field, String why, Span at, Optional<String> suggestion) {}

    public FormFieldReader(UiContext ui, FormInput typed) {
        this.ui = ui;
        this.typed = typed;
    }

    /** What of a field can be seen, every character in its place; refused where it is too long, or vitals. */
    public String text(FieldName field) {
        String seen = CleanText.seen(typed.of(field));
        field.use()
                .excess(CleanText.line(seen))
                .ifPresent(excess -> refuse(new No(
                        field,
                        ui.text("text.too-long." + field.useKey(), excess.use().most(), excess.count()),
                        all(field),
                        Optional.empty())));
        if (StraySet.isIn(seen)) {
            refuse(new No(field, ui.text("form.stray-set", CleanText.line(seen)), all(field), Optional.empty()));
        }
        return seen;
    }

    /** What was read, if it can be taken; a field left empty cannot. */
    <T> Optional<T> need(FieldName field, FieldReading<T> reading) {
        if (reading instanceof FieldReading.Blank<T>) {
            refuse(field, Refusal.VALUE_MISSING);
        }
        return may(field, reading);
    }

    /** What was read, if it can be taken; a field may be left empty. */
    public <T> Optional<T> may(FieldName field, FieldReading<T> reading) {
        if (reading instanceof FieldReading.Refused<T>(Refusal why, Span at, var suggestion, var allowed)) {
            refuse(new No(field, new RefusalWords(ui).inField(why, allowed), at, suggestion));
        }
        doubts.addAll(reading.asked());
        return reading.usable();
    }

    /** Free text that must be there. */
    public String words(FieldName field) {
        String words = CleanText.line(text(field));
        if (words.isEmpty()) {
            refuse(new No(field, ui.text("form.missing", ui.text(field.labelKey())), all(field), Optional.empty()));
        }
        return words;
    }

    public void refuse(FieldName field, Refusal why) {
        refuse(field, why, Optional.empty());
    }

    /** @param allowed what the number may be */
    public void refuse(FieldName field, Refusal why, Optional<AllowedNumber> allowed) {
        refuse(new No(
                field,
                why == Refusal.VALUE_MISSING
                        ? ui.text("form.missing", ui.text(field.labelKey()))
                        : new RefusalWords(ui).inField(why, allowed),
                all(field),
                Optional.empty()));
    }

    /** Refuses a field for what is said in a sentence. */
    public void refuse(FieldName field, String why) {
        refuse(new No(field, why, all(field), Optional.empty()));
    }

    /** Says what can be typed in a field that is still empty. */
    void echoChoice(FieldName field, List<String> words) {
        echo(ui.text("form.choice.echo", ui.text(field.labelKey()), String.join(", ", words)));
    }

    /** Refuses a field that takes one of these words, or may be left empty. */
    void refuseChoice(FieldName field, List<String> words, boolean mayBeEmpty) {
        refuse(field, ui.text(mayBeEmpty ? "form.choice.or-empty" : "form.choice", String.join(", ", words)));
    }

    private void refuse(No one) {
        no = no.or(() -> Optional.of(one));
    }

    private Span all(FieldName field) {
        return new Span(0, typed.of(field).length());
    }

    public void doubt(List<FieldDoubt> more) {
        doubts.addAll(more);
    }

    public void echo(String words) {
        echo.add(words);
    }

    /** Offers something for a field, if nothing stands in it. */
    void offer(FieldName field, String words) {
        if (typed.of(field).isBlank() && !words.isBlank()) {
            offers.put(field, words);
        }
    }

    /** The same for a field that is being typed: what begins like it. */
    public void complete(FieldName field, List<String> all) {
        String begun = CleanText.line(typed.of(field)).toLowerCase(Locale.ROOT);
        all.stream()
                .filter(each -> !begun.isEmpty())
                .filter(each -> each.toLowerCase(Locale.ROOT).startsWith(begun) && each.length() > begun.length())
                .findFirst()
                .ifPresent(each -> offers.put(field, each));
    }

    /** What the form came to: the events, unless a field will not do. */
    public FormReading come(List<Proposed> events) {
        return no.<FormReading>map(one ->
                        new FormReading.Refused(one.field(), one.why(), one.at(), one.suggestion(), echo, offers))
                .orElseGet(() -> new FormReading.Ready(events, doubts, echo, offers));
    }
}
