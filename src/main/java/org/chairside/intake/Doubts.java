package org.chairside.intake;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chairside.intake.LineReading.Question;
import org.chairside.intake.LineReading.Span;
import org.chairside.model.Component;
import org.chairside.model.Quantity;

/**
 * The second layer: what is possible but asked about once. The most telling question comes first and takes its numbers
 * with it, so that no number is asked about twice.
 */
final class Doubts {
    /** How soon the same set again is asked about. */
    private static final Duration TWICE = Duration.ofMinutes(2);

    /** From this score on of the MOAA/S a patient answers to the name said in a normal tone (CLINICAL 4.2). */
    private static final int ANSWERS_TO_NAME = 4;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final EditedLine line;
    private final LineDraft draft;
    private final SlipGuess meant;
    private final Plausibility plausibility;
    private final List<Question> questions = new ArrayList<>();
    private final Set<Component> asked = EnumSet.noneOf(Component.class);

    private Doubts(String line, LineDraft draft) {
        this.line = new EditedLine(line);
        this.draft = draft;
        this.meant = SlipGuess.in(draft.situation());
        this.plausibility = meant.plausibility();
    }

    static List<Question> about(String line, LineDraft draft) {
        Doubts doubts = new Doubts(line, draft);
        doubts.early();
        doubts.repeated();
        doubts.swapped();
        draft.vitals().quantities().forEach(doubts::single);
        doubts.pulsePressure();
        return doubts.questions;
    }

    /** Measured long before the session was opened. */
    private void early() {
        if (EarliestTime.isAskedAbout(draft.when(), draft.situation().opened())) {
            questions.add(new Question(Doubt.BEFORE_OPENING, draft.timeAt().orElse(whole()), "", Optional.empty()));
        }
    }

    /** All of the last set once more, right behind it: saved twice, or measured twice. */
    private void repeated() {
        draft.situation()
                .last()
                .filter(_ -> !draft.vitals().isEmpty())
                .filter(set -> set.vitals().equals(draft.vitals()))
                .filter(set ->
                        Duration.between(set.takenAt(), draft.when()).abs().compareTo(TWICE) <= 0)
                .ifPresent(set -> questions.add(new Question(
                        Doubt.REPEATED,
                        whole(),
                        MINUTE.format(set.takenAt().atZone(draft.situation().zone())),
                        Optional.empty())));
    }

    private Span whole() {
        return new Span(0, line.text().length());
    }

    /** A heart rate and a saturation that are both likely the other way round, and not as typed. */
    private void swapped() {
        Optional<Quantity> rate = draft.vitals().quantity(Component.HEART_RATE);
        Optional<Quantity> saturation = draft.vitals().quantity(Component.SPO2);
        if (rate.isEmpty() || saturation.isEmpty() || isLikely(saturation.get())) {
            return;
        }
        if (plausibility.isLikely(Component.SPO2, rate.get().scaled())
                && plausibility.isLikely(Component.HEART_RATE, saturation.get().scaled())) {
            Span first = draft.at(Component.HEART_RATE);
            Span second = draft.at(Component.SPO2);
            boolean inOrder = first.to() <= second.from();
            asked.add(Component.HEART_RATE);
            String exchanged = inOrder
                    ? saturation.get().text() + " " + rate.get().text()
                    : rate.get().text() + " " + saturation.get().text();
            ask(
                    Doubt.SWAPPED,
                    Component.SPO2,
                    exchanged,
                    Optional.of(inOrder ? line.swapped(first, second) : line.swapped(second, first)));
        }
    }

    private void single(Quantity typed) {
        Component component = typed.component();
        if (component == Component.SEDATION && typed.scaled() < ANSWERS_TO_NAME) {
            // Whoever means "not sedated" types 0, as for every effect: the words decide, not the digit.
            ask(Doubt.LOW_SCORE, component, typed.text(), Optional.empty());
            return;
        }
        boolean jump = draft.situation()
                .last()
                .flatMap(set -> set.vitals().quantity(component))
                .filter(before -> plausibility.isJump(component, before.scaled(), typed.scaled()))
                .isPresent();
        if (asked.contains(component) || (isLikely(typed) && !jump)) {
            return;
        }
        Optional<Quantity> celsius = component == Component.TEMPERATURE && !isLikely(typed)
                ? meant.fromFahrenheit(typed.scaled())
                : Optional.empty();
        String digits = Integer.toString(typed.scaled());
        if (celsius.isPresent()) {
            ask(Doubt.FAHRENHEIT, component, celsius);
        } else if (meant.lacksDigit(component, digits)) {
            ask(Doubt.DROPPED_DIGIT, component, Optional.empty());
        } else if (isLikely(typed)) {
            // A true reading far from the last is likelier than a slip that happens to be near it.
            ask(Doubt.JUMP, component, Optional.empty());
        } else {
            ask(Doubt.UNLIKELY, component, meant.withOneKey(component, digits));
        }
    }

    private void pulsePressure() {
        draft.vitals()
                .bloodPressure()
                .filter(_ -> !asked.contains(Component.SYSTOLIC) && !asked.contains(Component.DIASTOLIC))
                .filter(pressure -> !plausibility.pulsePressure().contains(pressure.pulsePressure()))
                .ifPresent(_ -> questions.add(new Question(
                        Doubt.PULSE_PRESSURE,
                        new Span(
                                draft.at(Component.SYSTOLIC).from(),
                                draft.at(Component.DIASTOLIC).to()),
                        "",
                        Optional.empty())));
    }

    private boolean isLikely(Quantity quantity) {
        return plausibility.isLikely(quantity.component(), quantity.scaled());
    }

    private void ask(Doubt doubt, Component component, Optional<Quantity> instead) {
        ask(
                doubt,
                component,
                instead.map(Quantity::text).orElse(""),
                instead.map(quantity -> line.with(draft.at(component), quantity.text())));
    }

    private void ask(Doubt doubt, Component component, String instead, Optional<String> suggestion) {
        asked.add(component);
        questions.add(new Question(doubt, draft.at(component), instead, suggestion));
    }
}
