package org.chairside.ui.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chairside.chart.Chart;
import org.chairside.chart.GhostBand;
import org.chairside.chart.Series;
import org.chairside.model.Component;
import org.chairside.model.Vital;
import org.chairside.ui.kit.Kit;

/**
 * All that the page says of one session.
 *
 * @param columns the vitals that were asked for or taken
 * @param notables what deserves a look, in the order it happened
 * @param earlier where the systolic pressures of earlier sessions lay
 */
record Reading(
        Chart chart,
        String heading,
        String summary,
        List<Vital> columns,
        List<SetRow> sets,
        List<Detail> details,
        List<Notable> notables,
        Optional<GhostBand> earlier) {
    Reading {
        columns = List.copyOf(columns);
        sets = List.copyOf(sets);
        details = List.copyOf(details);
        notables = List.copyOf(notables);
    }

    static Reading of(Kit kit, Chart chart) {
        return of(kit, chart, List.of());
    }

    /**
     * Safe for any thread.
     *
     * @param others charts among which may be earlier sessions of the same patient, drug and route
     */
    static Reading of(Kit kit, Chart chart, List<Chart> others) {
        Reader reader = Reader.of(kit, chart);
        SummaryWords words = new SummaryWords(reader);
        List<SetRow> sets = new SetRows(reader).all();
        return new Reading(
                chart,
                words.heading(),
                words.summary(),
                columns(chart, sets),
                sets,
                new Details(reader).all(),
                new Notables(reader).all(),
                Series.before(chart, others).band(Component.SYSTOLIC));
    }

    private static List<Vital> columns(Chart chart, List<SetRow> sets) {
        Set<Vital> all = EnumSet.noneOf(Vital.class);
        all.addAll(chart.protocol().vitals().wanted());
        all.addAll(sets.stream().flatMap(row -> row.cells().keySet().stream()).collect(Collectors.toSet()));
        return List.copyOf(all);
    }
}
