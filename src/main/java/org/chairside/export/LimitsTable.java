package org.chairside.export;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.chairside.model.Limit;

/** The limits that a set met, each with its source and when; then, in one line, those the session ran under and none met. */
final class LimitsTable implements Section {
    private static final List<String> CLASSES = List.of("rule", "rest", "word");

    @Override
    public void write(Node body, Brief brief) {
        List<Limit> limits = brief.chart().protocol().limits();
        List<Limit> met =
                limits.stream().filter(limit -> !met(brief, limit).isEmpty()).toList();
        if (limits.isEmpty()) {
            return;
        }
        Node block =
                met.isEmpty() ? headed(body, brief) : table(body, brief, met).block();
        String rest = limits.stream()
                .filter(limit -> !met.contains(limit))
                .map(limit -> brief.rule(limit)
                        + (limit.source().verified() ? "" : "\u00a0(" + brief.text("unverified-short") + ")"))
                .collect(joining("; "));
        if (!rest.isEmpty()) {
            Node line = block.add("p", "listed");
            line.put("span", "label", brief.text("limits-not-met"));
            line.text(" " + rest);
        }
    }

    private static Node headed(Node body, Brief brief) {
        Node block = body.add("div", "block");
        block.put("h2", "", brief.text("limits"));
        return block;
    }

    private static Grid table(Node body, Brief brief, List<Limit> met) {
        Grid grid = Grid.under(
                body,
                brief.text("limits"),
                "limits",
                List.of("rule|" + brief.text("limit"), "rest|" + brief.text("source"), "word|" + brief.text("met-at")));
        met.forEach(limit -> grid.row(CLASSES, List.of(brief.rule(limit), source(brief, limit), met(brief, limit))));
        return grid;
    }

    private static String source(Brief brief, Limit limit) {
        return limit.source().verified()
                ? limit.source().text()
                : brief.text("unverified", limit.source().text());
    }

    private static String met(Brief brief, Limit limit) {
        return brief.chart().sets().stream()
                .filter(set -> !set.limitsMet(List.of(limit), brief.chart().baselineVitals())
                        .isEmpty())
                .map(set -> brief.when().timeOnDay(set.takenAt()))
                .collect(joining(", "));
    }
}
