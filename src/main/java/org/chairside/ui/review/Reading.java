package org.chairside.ui.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chairside.chart.Chart;
import org.chairside.model.Vital;
import org.chairside.ui.kit.Kit;

/**
 * All that the page says of one session.
 *
 * @param columns the vitals that were asked for or taken
 * @param notables what deserves a look, in the order it happened
 */
record Reading(
        Chart chart,
        String heading,
        String summary,
        List<Vital> columns,
        List<SetRow> sets,
        List<Detail> details,
        List<Notable> notables) {
    Reading {
        columns = List.copyOf(columns);
        sets = List.copyOf(sets);
        details = List.copyOf(details);
        notables = List.copyOf(notables);
    }

    /** Safe for any thread. */
    static Reading of(Kit kit, Chart chart) {
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
                new Notables(reader).all());
    }

    private static List<Vital> columns(Chart chart, List<SetRow> sets) {
        Set<Vital> all = EnumSet.noneOf(Vital.class);
        all.addAll(chart.protocol().vitals().wanted());
        all.addAll(sets.stream().flatMap(row -> row.cells().keySet().stream()).collect(Collectors.toSet()));
        return List.copyOf(all);
    }
}
