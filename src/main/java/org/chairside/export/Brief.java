package org.chairside.export;

import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.chart.Line;
import org.chairside.model.Entry;
import org.chairside.model.Limit;
import org.chairside.model.Measurement;
import org.chairside.model.Quantity;
import org.chairside.model.Recorded;
import org.chairside.model.Vital;

/** What every part of the page needs at hand: the chart, the words, and how times are printed. */
record Brief(Chart chart, Words words, When when, Paper paper) {
    static Brief of(Chart chart, Paper paper) {
        return new Brief(chart, Words.of("summary"), When.of(chart), paper);
    }

    String text(String key, String... parts) {
        return words.text(key, parts);
    }

    /** Who made an entry, short: initials. */
    static String by(Recorded recorded) {
        return recorded.entry().author().initials();
    }

    List<Line> standing() {
        return chart.lines().stream()
                .filter(Line::stands)
                .sorted(java.util.Comparator.comparing(Line::happenedAt).thenComparingLong(Line::seq))
                .toList();
    }

    /** A measurement without its unit: {@code 128/78}, {@code 36.8}. */
    static String value(Measurement measurement) {
        return measurement.quantities().stream().map(Quantity::text).collect(java.util.stream.Collectors.joining("/"));
    }

    /** A limit in words: {@code systolic at least 160 mmHg}. */
    String rule(Limit limit) {
        Vital vital = limit.rule().component().vital();
        String component = words.word("component", limit.rule().component());
        return switch (limit.rule()) {
            case Limit.Rule.Absolute(var of, var side, int bound) ->
                text("rule." + Codes.code(side), component, new Quantity(of, bound).text(), vital.unit());
            case Limit.Rule.FromBaseline(var of, var side, int change) ->
                text(
                        "rule.change-" + Codes.code(side),
                        component,
                        new Quantity(of, Math.abs(change)).text(),
                        vital.unit());
        };
    }

    /** When an entry was made, in words, if that is not when it happened; else empty. */
    String lateness(Entry entry) {
        return entry.lag().toMinutes() < 5
                ? ""
                : text("entered-later", when.timeOnDay(entry.enteredAt()), When.span(entry.lag()));
    }
}
