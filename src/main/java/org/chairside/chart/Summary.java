package org.chairside.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.model.BloodPressure;
import org.chairside.model.Event;
import org.chairside.model.Measurement;
import org.chairside.model.SessionSummary;
import org.chairside.model.Severity;
import org.chairside.model.SpO2;
import org.chairside.model.StreamContent;
import org.chairside.model.Vital;

/** A chart in one line, for the catalogue. */
public final class Summary {
    private Summary() {}

    public static SessionSummary of(Chart chart) {
        return new SessionSummary(
                chart.session(),
                chart.patient(),
                SessionSummary.Treatment.of(chart.protocol()),
                chart.coursePlace(),
                chart.room(),
                chart.openedAt(),
                chart.openingEntry().entry().zone(),
                chart.state(),
                figures(chart),
                chart.lastSeq(),
                account(chart),
                AftercareDuties.of(chart),
                review(chart));
    }

    /** The row for a stream; empty where it is no session, or its opening cannot be read. */
    public static Optional<SessionSummary> of(StreamContent content) {
        return Chart.of(content).map(Summary::of);
    }

    private static SessionSummary.Figures figures(Chart chart) {
        List<TakenSet> sets = chart.sets();
        return new SessionSummary.Figures(
                chart.countedSets(),
                (int) sets.stream().filter(set -> set.late().isPresent()).count(),
                measured(sets, Vital.BLOOD_PRESSURE, BloodPressure.class)
                        .max(Comparator.comparingInt(BloodPressure::systolic)),
                measured(sets, Vital.SPO2, SpO2.class).min(Comparator.comparingInt(SpO2::percent)),
                chart.effects().stream()
                        .map(EffectCourse::peak)
                        .max(Comparator.naturalOrder())
                        .orElse(Severity.ABSENT),
                chart.correctedEntries());
    }

    private static SessionSummary.Account account(Chart chart) {
        List<Alert> alerts = chart.alerts();
        return new SessionSummary.Account(
                chart.doses().total(),
                alerts.size(),
                (int) alerts.stream().filter(Alert::wantsAnswer).count(),
                chart.facts().last(Event.ReleaseOverridden.class).isPresent(),
                chart.facts().hasSeriousEvent());
    }

    private static SessionSummary.Review review(Chart chart) {
        return new SessionSummary.Review(
                chart.signing().stage(),
                chart.reviewing().open().size(),
                chart.facts().lines(Event.VitalsNotTaken.class).size(),
                chart.entries().stream()
                        .map(each -> each.entry().author().name())
                        .distinct()
                        .toList());
    }

    private static <M extends Measurement> Stream<M> measured(List<TakenSet> sets, Vital vital, Class<M> type) {
        return sets.stream()
                .flatMap(set -> set.vitals().measurement(vital).stream())
                .map(type::cast);
    }
}
