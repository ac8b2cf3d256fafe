package org.chairside.chart.course;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.EffectCourse;
import org.chairside.model.BaselineChange;
import org.chairside.model.Component;
import org.chairside.model.EffectTerm;
import org.chairside.model.Event;
import org.chairside.model.Severity;
import org.chairside.model.Stage;

/** One chart read as a row of its course. */
final class CourseRows {
    private final Chart chart;

    private CourseRows(Chart chart) {
        this.chart = chart;
    }

    static CourseRow of(Chart chart) {
        CourseRows row = new CourseRows(chart);
        return new CourseRow(
                chart.session(),
                chart.openedAt(),
                chart.coursePlace(),
                chart.doses().total(),
                new CourseRow.Rise(row.rise(Component.SYSTOLIC), row.rise(Component.DIASTOLIC)),
                new CourseRow.Unwanted(row.worst(), row.open(), row.resolvedAfter()),
                new CourseRow.Scores(row.scores(true), row.scores(false)));
    }

    private Optional<Integer> rise(Component component) {
        return chart.baselineVitals().flatMap(before -> chart.sets().stream()
                .filter(set -> set.stage() != Stage.BEFORE)
                .flatMap(set -> BaselineChange.of(component, before, set.vitals()).stream())
                .map(BaselineChange::scaled)
                .max(Comparator.naturalOrder()));
    }

    private Optional<Duration> resolvedAfter() {
        Optional<Instant> last = unwanted().stream()
                .flatMap(effect -> effect.resolved().stream())
                .max(Comparator.naturalOrder());
        return open().isEmpty()
                ? chart.doses().first().flatMap(first -> last.map(gone -> Duration.between(first, gone)))
                : Optional.empty();
    }

    private List<EffectCourse> worst() {
        Severity peak = unwanted().stream()
                .map(EffectCourse::peak)
                .max(Comparator.naturalOrder())
                .orElse(Severity.ABSENT);
        return unwanted().stream()
                .filter(effect -> peak.isPresent() && effect.peak() == peak)
                .toList();
    }

    private List<EffectCourse> open() {
        return chart.openEffects().stream()
                .filter(effect -> effect.term().kind() != EffectTerm.Kind.POSITIVE)
                .toList();
    }

    private List<EffectCourse> unwanted() {
        return chart.effects().stream()
                .filter(effect -> effect.term().kind() != EffectTerm.Kind.POSITIVE)
                .toList();
    }

    private List<Event.ScaleScored> scores(boolean before) {
        return chart.scores().stream()
                .filter(line -> before == (chart.doses().stageAt(line) == Stage.BEFORE))
                .map(line -> (Event.ScaleScored) line.event())
                .toList();
    }
}
