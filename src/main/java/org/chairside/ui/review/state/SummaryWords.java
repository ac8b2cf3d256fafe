package org.chairside.ui.review.state;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.chairside.chart.Chart;
import org.chairside.chart.EffectCourse;
import org.chairside.chart.Infusion;
import org.chairside.chart.TakenSet;
import org.chairside.model.BaselineChange;
import org.chairside.model.Component;
import org.chairside.model.Severity;

/** The session in a line or two. */
final class SummaryWords {
    private final NotatedChart reader;
    private final Chart chart;

    SummaryWords(NotatedChart reader) {
        this.reader = reader;
        this.chart = reader.chart();
    }

    /** Which session this is: {@code 20-Nov-2026, session 2 of 6, induction, Room 2}. */
    String heading() {
        return reader.text(
                "heading",
                reader.ui().words().date(chart.openedAt()),
                reader.clinicalWords().course(chart.coursePlace()),
                chart.room(),
                reader.clinicalWords().state(chart.state()));
    }

    String summary() {
        List<String> all = new ArrayList<>();
        all.add(given());
        extreme(Component.SYSTOLIC, BinaryOperator.maxBy(by(Component.SYSTOLIC)))
                .map(this::peak)
                .ifPresent(all::add);
        extreme(Component.SPO2, BinaryOperator.minBy(by(Component.SPO2)))
                .map(this::lowest)
                .ifPresent(all::add);
        all.add(effects());
        all.add(
                chart.sets().isEmpty() && chart.correctedEntries() == 0
                        ? reader.text("summary.sets.none")
                        : reader.text("summary.sets", chart.countedSets(), late(), chart.correctedEntries()));
        if (!chart.unplaced().isEmpty()) {
            all.add(reader.text("summary.unplaced", chart.unplaced().size()));
        }
        return String.join(" ", all);
    }

    private String given() {
        String drug = capital(reader.clinicalWords().drug(chart.protocol().drug()));
        String route = reader.clinicalWords().route(chart.protocol().route());
        String what = chart.doses()
                .total()
                .map(total ->
                        reader.text("summary.given", drug, reader.ui().words().dose(total), route, over()))
                .orElseGet(() -> reader.text(
                        chart.doses().first().isPresent() ? "summary.running" : "summary.no-dose", drug, route));
        return reader.text("summary.lasted", what, lasted());
    }

    private String over() {
        Duration sum = chart.doses().infusions().stream()
                .flatMap(infusion -> ran(infusion).stream())
                .reduce(Duration.ZERO, Duration::plus);
        return sum.isZero()
                ? ""
                : reader.text("summary.over", reader.ui().words().duration(sum));
    }

    private static Optional<Duration> ran(Infusion infusion) {
        return infusion.endedAt().map(end -> Duration.between(infusion.startedAt(), end));
    }

    private String lasted() {
        Instant from = chart.openedAt();
        return switch (chart.state()) {
            case OPEN -> reader.text("summary.open", reader.time(from));
            case RELEASED -> reader.text("summary.released", closed(), span(from));
            case TRANSFERRED, ADMITTED, LEFT_AGAINST_ADVICE, LEFT_UNANNOUNCED ->
                reader.text("summary.departed", reader.clinicalWords().state(chart.state()), closed(), span(from));
            case CANCELLED ->
                reader.text(
                        chart.doses().first().isPresent() ? "summary.discontinued" : "summary.cancelled",
                        closed(),
                        span(from));
        };
    }

    private String closed() {
        return chart.closedAt().map(reader::time).orElse("");
    }

    private String span(Instant from) {
        return chart.closedAt()
                .map(end -> reader.ui().words().duration(Duration.between(from, end)))
                .orElse("");
    }

    private static Comparator<TakenSet> by(Component component) {
        return Comparator.comparingInt(
                set -> set.vitals().quantity(component).orElseThrow().scaled());
    }

    private Optional<TakenSet> extreme(Component component, BinaryOperator<TakenSet> choice) {
        return chart.sets().stream()
                .filter(set -> set.vitals().quantity(component).isPresent())
                .reduce(choice);
    }

    private String peak(TakenSet set) {
        String value = value(set, Component.SYSTOLIC);
        String at = reader.elapsed(set.takenAt());
        return chart.baselineVitals()
                .flatMap(from -> BaselineChange.of(Component.SYSTOLIC, from, set.vitals()))
                .filter(change -> change.scaled() > 0)
                .map(change -> reader.text(
                        "summary.peak.change", value, at, reader.ui().words().change(change.scaled())))
                .orElseGet(() -> reader.text("summary.peak", value, at));
    }

    private String lowest(TakenSet set) {
        return reader.text("summary.lowest", value(set, Component.SPO2), reader.elapsed(set.takenAt()));
    }

    private String value(TakenSet set, Component component) {
        return set.vitals()
                .measurement(component.vital())
                .map(reader.clinicalWords()::value)
                .orElse("");
    }

    private String effects() {
        Severity worst = chart.effects().stream()
                .map(EffectCourse::peak)
                .max(Comparator.naturalOrder())
                .orElse(Severity.ABSENT);
        if (worst == Severity.ABSENT) {
            return reader.text(chart.effects().isEmpty() ? "summary.effects.not-asked" : "summary.effects.none");
        }
        String named = chart.effects().stream()
                .filter(course -> course.peak() == worst)
                .map(this::effect)
                .collect(joining("; "));
        return reader.text("summary.effects", capital(named));
    }

    private String effect(EffectCourse course) {
        String name = course.term().name().toLowerCase(reader.ui().messages().language());
        String peak = reader.clinicalWords().severity(course.peak());
        return course.resolved()
                .map(at -> reader.text("summary.effect.gone", name, peak, reader.elapsed(at)))
                .orElseGet(() -> reader.text("summary.effect.still", name, peak));
    }

    private long late() {
        return chart.sets().stream().filter(set -> set.late().isPresent()).count();
    }

    private static String capital(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
