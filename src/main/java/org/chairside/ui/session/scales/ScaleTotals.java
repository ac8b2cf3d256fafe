package org.chairside.ui.session.scales;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.intake.FieldDoubt;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.intake.Refusal;
import org.chairside.model.AllowedNumber;
import org.chairside.model.Event;
import org.chairside.scales.Scale;
import org.chairside.scales.Scales;
import org.chairside.ui.entry.DoubtWords;
import org.chairside.ui.entry.SessionLineReader;
import org.chairside.ui.form.DoseActs;
import org.chairside.ui.form.FieldName;
import org.chairside.ui.form.FormAct;
import org.chairside.ui.form.FormFieldReader;
import org.chairside.ui.form.FormInput;
import org.chairside.ui.form.FormReading;
import org.chairside.ui.form.FormSource;
import org.chairside.ui.submit.SessionContext;

/** The total of a scale whose wording is not ours to show: its name, version, total and who scored it. */
final class ScaleTotals implements FormSource {
    private final SessionContext context;
    private Optional<Scale> scale = Optional.empty();

    ScaleTotals(SessionContext context) {
        this.context = context;
    }

    /** @param next empty for one the program does not know */
    void turnTo(Optional<Scale> next) {
        scale = next;
    }

    @Override
    public List<FormAct> acts() {
        List<FieldName> known =
                DoseActs.fields(FormAct.Kind.TOTAL, context.chart().protocol().route());
        List<FieldName> fields = scale.isPresent()
                ? known
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(FieldName.SCALE_NAME), known.stream())
                        .toList();
        String name = scale.map(Scale::name).orElse(context.text("scales.other"));
        return List.of(new FormAct(FormAct.Kind.TOTAL, name, context.text("form.act.total.go"), fields));
    }

    @Override
    public FormInput begin(FormAct act) {
        Map<FieldName, String> values = new EnumMap<>(FieldName.class);
        scale.ifPresent(known -> values.put(FieldName.SCALE_VERSION, known.version()));
        values.put(FieldName.RATER, context.author().name());
        return new FormInput(values);
    }

    @Override
    public FormReading read(FormAct act, FormInput typed, Instant now) {
        FormFieldReader read = new FormFieldReader(context.ui(), typed);
        Instant at = read.may(FieldName.TIME, new SessionLineReader(context).time(typed.of(FieldName.TIME), now))
                .orElse(now);
        String name = scale.isPresent() ? "" : read.words(FieldName.SCALE_NAME);
        String version = read.words(FieldName.SCALE_VERSION);
        Scale kept = scale.orElseGet(() -> Scales.named(name, version));
        Optional<Integer> total = total(kept, read);
        String rater = read.words(FieldName.RATER);
        return read.come(total
                .map(number ->
                        new Proposed(new Event.ScaleScored(kept.code(), version, List.of(), number, "", rater), at))
                .stream()
                .toList());
    }

    private Optional<Integer> total(Scale kept, FormFieldReader read) {
        String typed = read.words(FieldName.TOTAL);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> total =
                typed.matches("-?[0-9]{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
        Optional<Integer> possible = total.filter(number -> kept.range().contains(number));
        if (possible.isEmpty()) {
            read.refuse(FieldName.TOTAL, Refusal.IMPOSSIBLE, Optional.of(AllowedNumber.score(kept.range())));
        }
        return possible;
    }

    @Override
    public String ask(FieldDoubt doubt) {
        return new DoubtWords(context).ask(doubt);
    }

    @Override
    public String glance(Instant now) {
        return context.text("scales.licensed");
    }
}
