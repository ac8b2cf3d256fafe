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
    @Override
    public void write(Node body, Brief brief) {
        List<Line> scored = brief.all(Event.ScaleScored.class::isInstance);
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
        scored.forEach(line -> row(grid, brief, line));
    }

    private static void row(Grid grid, Brief brief, Line line) {
        Event.ScaleScored scored = (Event.ScaleScored) line.event();
        String name = new CareWords(brief).scale(scored.scale());
        Node row = grid.body().add("tr");
        row.put("td", "time", brief.when().timeOnDay(line.happenedAt()));
        row.put("td", "t", brief.when().elapsed(line.happenedAt()));
        row.put("td", "effect", scored.version().isBlank() ? name : name + " (" + scored.version() + ")");
        new Struck(brief).write(row.add("td", "word"), line, ScalesTable::score);
        row.put("td", "rest", details(brief, scored));
        row.put("td", "by", Brief.by(line.original()));
    }

    private static String score(Event event) {
        return event instanceof Event.ScaleScored scored
                ? EventWords.joined(Integer.toString(scored.total()), scored.words())
                : "";
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
