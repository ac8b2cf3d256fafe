package org.chairside.export.summary;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.chairside.chart.Line;
import org.chairside.export.page.Grid;
import org.chairside.export.page.Node;
import org.chairside.model.Event;

/** Every score with its scale, version and items, and in words what it means (CLINICAL 7, hazard 20). */
final class ScalesTable implements Section {
    private static final List<String> CLASSES = List.of("time", "t", "effect", "word", "rest", "by");

    @Override
    public void write(Node body, Brief brief) {
        List<Line> scored = brief.standing().stream()
                .filter(line -> line.event() instanceof Event.ScaleScored)
                .toList();
        if (scored.isEmpty()) {
            return;
        }
        Grid grid = Grid.under(
                body,
                brief.text("scales"),
                "scales",
                List.of(
                        "time|" + brief.text("time-head"),
                        "t|T min",
                        "effect|" + brief.text("scale-head"),
                        "word|" + brief.text("score-head"),
                        "rest|" + brief.text("items-head"),
                        "by|" + brief.text("by")));
        scored.forEach(line -> grid.row(CLASSES, cells(brief, line, (Event.ScaleScored) line.event())));
    }

    private static List<String> cells(Brief brief, Line line, Event.ScaleScored scored) {
        String name = new CareWords(brief).scale(scored.scale());
        return List.of(
                brief.when().timeOnDay(line.happenedAt()),
                brief.when().elapsed(line.happenedAt()),
                scored.version().isBlank() ? name : name + " (" + scored.version() + ")",
                EventWords.joined(Integer.toString(scored.total()), scored.words()),
                details(brief, scored),
                Brief.by(line.original()));
    }

    private static String details(Brief brief, Event.ScaleScored scored) {
        List<String> all = new ArrayList<>();
        if (!scored.items().isEmpty()) {
            all.add(brief.text(
                    "items", scored.items().stream().map(String::valueOf).collect(joining(", "))));
        }
        if (!scored.rater().isBlank()) {
            all.add(brief.text("rater", scored.rater()));
        }
        return String.join("; ", all);
    }
}
