package org.chairside.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chairside.model.Component;
import org.chairside.model.EffectTerm;
import org.chairside.model.Limit;
import org.chairside.model.Measurement;
import org.chairside.model.NotTaken;
import org.chairside.model.NoticedBy;
import org.chairside.model.Severity;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;
import org.chairside.model.VitalsOrder;

/** What has been understood of a line so far. Lives for one reading of one line. */
final class LineDraft {
    /** An effect with its severity, who noticed it, and whether it was typed with a question mark. */
    record Felt(EffectTerm term, Severity severity, NoticedBy noticedBy, boolean unsure) {}

    private final Situation situation;
    private final List<LineReading.Part> echo = new ArrayList<>();
    private final Map<Component, LineReading.Span> numbers = new EnumMap<>(Component.class);
    private final List<Felt> felt = new ArrayList<>();
    private final List<Vital> order;
    private final Set<Vital> places;
    private Vitals vitals = Vitals.NONE;
    private Optional<Instant> time = Optional.empty();
    private String note = "";

    LineDraft(Situation situation, VitalsOrder order) {
        this.situation = situation;
        this.order = order.places(situation.protocol().vitals().wanted());
        this.places = new LinkedHashSet<>(this.order);
    }

    /** Whether two numbers without a stroke can be a pressure: behind another number they could be that one and half of it. */
    boolean takesBarePressure() {
        return order.getFirst() == Vital.BLOOD_PRESSURE;
    }

    /** The place the next bare number belongs to. */
    Optional<Vital> place() {
        return places.stream().findFirst();
    }

    void leaveBlank(Vital vital) {
        places.remove(vital);
    }

    boolean has(Vital vital) {
        return vitals.measurement(vital).isPresent() || vitals.notTaken().containsKey(vital);
    }

    boolean has(EffectTerm term) {
        return felt.stream().anyMatch(each -> each.term().equals(term));
    }

    void measured(Measurement measurement, Map<Component, LineReading.Span> at, LineReading.Span whole) {
        vitals = vitals.with(measurement);
        numbers.putAll(at);
        places.remove(measurement.vital());
        echo.add(new LineReading.Part(new LineReading.Meaning.Measured(measurement), whole, limits(measurement)));
    }

    void notTaken(Vital vital, NotTaken why, LineReading.Span at) {
        vitals = vitals.with(vital, why);
        places.remove(vital);
        understood(new LineReading.Meaning.NotTaken(vital, why), at);
    }

    void felt(Felt effect, LineReading.Span at) {
        felt.add(effect);
        echo.add(new LineReading.Part(
                new LineReading.Meaning.Effect(effect.term(), effect.severity(), effect.noticedBy()),
                at,
                limits(effect)));
    }

    void happened(Instant instant, LineReading.Span at) {
        time = Optional.of(instant);
        understood(new LineReading.Meaning.Time(instant), at);
    }

    void noted(String text, LineReading.Span at) {
        note = text;
        understood(new LineReading.Meaning.Note(text), at);
    }

    /** Shows a piece that is kept as part of another. */
    void understood(LineReading.Meaning meaning, LineReading.Span at) {
        echo.add(new LineReading.Part(meaning, at, List.of()));
    }

    private List<Limit> limits(Measurement measurement) {
        Vitals alone = Vitals.of(measurement);
        return limits(limit -> limit.isMetBy(alone, situation.baseline()));
    }

    private List<Limit> limits(Felt effect) {
        return limits(limit -> limit.rule() instanceof Limit.Rule.Symptom(String code, Severity atLeast)
                && code.equals(effect.term().code())
                && effect.severity().compareTo(atLeast) >= 0);
    }

    private List<Limit> limits(Predicate<Limit> met) {
        return situation.protocol().limits().stream()
                .filter(limit -> limit.stages().contains(situation.stage()))
                .filter(met)
                .sorted(Comparator.comparing(Limit::level).reversed())
                .toList();
    }

    boolean isEmpty() {
        return vitals.isEmpty() && felt.isEmpty() && note.isEmpty();
    }

    Situation situation() {
        return situation;
    }

    Vitals vitals() {
        return vitals;
    }

    /** Where the number of a measured component stands in the line. */
    LineReading.Span at(Component component) {
        return numbers.get(component);
    }

    List<Felt> felt() {
        return felt;
    }

    Optional<Instant> time() {
        return time;
    }

    /** When it happened: as typed, else now. */
    Instant when() {
        return time.orElse(situation.now());
    }

    /** Where the time stands in the line. */
    Optional<LineReading.Span> timeAt() {
        return echo.stream()
                .filter(part -> part.meaning() instanceof LineReading.Meaning.Time)
                .map(LineReading.Part::at)
                .findFirst();
    }

    String note() {
        return note;
    }

    List<LineReading.Part> echo() {
        return echo;
    }
}
