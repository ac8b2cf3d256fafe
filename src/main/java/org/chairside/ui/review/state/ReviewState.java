package org.chairside.ui.review.state;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chairside.chart.Chart;
import org.chairside.chart.course.GhostBand;
import org.chairside.chart.course.Series;
import org.chairside.model.Component;
import org.chairside.model.Vital;
import org.chairside.ui.kit.UiContext;

/**
 * All that the page says of one session.
 *
 * @param columns the vitals that were asked for or taken
 * @param notables what deserves a look, in the order it happened
 * @param audit every entry, and who read it
 * @param remarks what was asked, answered and remarked
 * @param seals the signatures, and whether they hold
 * @param stage how far the signing has come, in a few words
 * @param course the sessions before it, in short
 * @param earlier where the systolic pressures of earlier sessions lay
 */
public record ReviewState(
        Chart chart,
        String heading,
        String summary,
        List<Vital> columns,
        List<SetRow> sets,
        List<Detail> details,
        List<Notable> notables,
        List<AuditRow> audit,
        List<Remark> remarks,
        List<SignatureState> seals,
        String stage,
        CourseGlance course,
        Optional<GhostBand> earlier) {
    public ReviewState {
        columns = List.copyOf(columns);
        sets = List.copyOf(sets);
        details = List.copyOf(details);
        notables = List.copyOf(notables);
        audit = List.copyOf(audit);
        remarks = List.copyOf(remarks);
        seals = List.copyOf(seals);
    }

    /** Safe for any thread. */
    public static ReviewState of(UiContext kit, LoadedSession held) {
        Chart chart = held.chart();
        NotatedChart reader = NotatedChart.of(kit, chart);
        SummaryWords words = new SummaryWords(reader);
        SignatureStates seals = new SignatureStates(reader);
        List<SignatureState> signatures = seals.all(held.signatures());
        List<SetRow> sets = new SetRows(reader).all();
        return new ReviewState(
                chart,
                words.heading(),
                words.summary(),
                columns(chart, sets),
                sets,
                new Details(reader).all(signatures),
                new Notables(reader).all(),
                new AuditRows(reader).all(held.access()),
                new Remarks(reader).all(),
                signatures,
                seals.stage(),
                CourseGlance.of(kit, chart, held.others()),
                Series.before(chart, held.others()).band(Component.SYSTOLIC));
    }

    private static List<Vital> columns(Chart chart, List<SetRow> sets) {
        Set<Vital> all = EnumSet.noneOf(Vital.class);
        all.addAll(chart.protocol().vitals().wanted());
        all.addAll(sets.stream().flatMap(row -> row.cells().keySet().stream()).collect(Collectors.toSet()));
        return List.copyOf(all);
    }
}
