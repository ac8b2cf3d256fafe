package org.chairside.export;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.chairside.model.Limit;

/** The limits the session ran under, each with its source and when a set met it. */
final class LimitsTable implements Section {
    private static final List<String> CLASSES = List.of("rule", "rest", "word");

    @Override
    public void write(Node body, Brief brief) {
        List<Limit> limits = brief.chart().protocol().limits();
        if (limits.isEmpty()) {
            return;
        }
        Grid grid = Grid.under(
                body,
                brief.text("limits"),
                "limits",
                List.of("rule|" + brief.text("limit"), "rest|" + brief.text("source"), "word|" + brief.text("met-at")));
        limits.forEach(limit -> grid.row(CLASSES, List.of(brief.rule(limit), source(brief, limit), met(brief, limit))));
    }

    private static String source(Brief brief, Limit limit) {
        return limit.source().verified()
                ? limit.source().text()
                : brief.text("unverified", limit.source().text());
    }

    private static String met(Brief brief, Limit limit) {
        String times = brief.chart().sets().stream()
                .filter(set -> !set.limitsMet(List.of(limit), brief.chart().baselineVitals())
                        .isEmpty())
                .map(set -> brief.when().timeOnDay(set.takenAt()))
                .collect(joining(", "));
        return times.isEmpty() ? brief.text("not-met") : times;
    }
}
