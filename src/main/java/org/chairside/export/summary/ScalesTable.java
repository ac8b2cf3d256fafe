package org.chairside.export.summary;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.chairside.chart.ChartEntry;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTable;
import org.chairside.model.Event;

/** Every score with its scale, version and items, and in words what it means (CLINICAL 7, hazard 20). */
final class ScalesTable implements SummarySection {
    @Override
    public void write(Node body, SummaryContext brief) {
        List<ChartEntry> scored = brief.all(Event.ScaleScored.class::isInstance);
        if (scored.isEmpty()) {
            return;
        }
        PageTable grid = PageTable.under(
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

    private static void row(PageTable grid, SummaryContext brief, ChartEntry line) {
        Event.ScaleScored scored = (Event.ScaleScored) line.event();
        String name = brief.vitals().scale(scored.scale());
        Node row = grid.body().add("tr");
        row.put("td", "time", brief.when().timeOnDay(line.happenedAt()));
        row.put("td", "t", brief.when().elapsed(line.happenedAt()));
        row.put("td", "effect", scored.version().isBlank() ? name : name + " (" + scored.version() + ")");
        new StruckText(brief).write(row.add("td", "word"), line, event -> score(brief, event));
        row.put("td", "rest", details(brief, scored));
        row.put("td", "by", SummaryContext.by(line.original()));
    }

    private static String score(SummaryContext brief, Event event) {
        return event instanceof Event.ScaleScored scored
                ? brief.vitals().noted(Integer.toString(scored.total()), scored.words())
                : "";
    }

    private static String details(SummaryContext brief, Event.ScaleScored scored) {
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
