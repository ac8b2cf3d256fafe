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
    public void write(Node body, SummaryContext context) {
        List<ChartEntry> scored = context.all(Event.ScaleScored.class::isInstance);
        if (scored.isEmpty()) {
            return;
        }
        PageTable grid = PageTable.under(
                body,
                context.text("scales"),
                "scales",
                List.of(
                        "time|" + context.text("time-head"),
                        "t|T min",
                        "effect|" + context.text("scale-head"),
                        "word|" + context.text("score-head"),
                        "rest|" + context.text("items-head"),
                        "by|" + context.text("by")));
        scored.forEach(line -> row(grid, context, line));
    }

    private static void row(PageTable grid, SummaryContext context, ChartEntry line) {
        Event.ScaleScored scored = (Event.ScaleScored) line.event();
        String name = context.clinicalWords().scale(scored.scale());
        Node row = grid.body().add("tr");
        row.put("td", "time", context.when().timeOnDay(line.happenedAt()));
        row.put("td", "t", context.when().elapsed(line.happenedAt()));
        row.put("td", "effect", scored.version().isBlank() ? name : name + " (" + scored.version() + ")");
        new StruckText(context).write(row.add("td", "word"), line, event -> score(context, event));
        row.put("td", "rest", details(context, scored));
        row.put("td", "by", SummaryContext.by(line.original()));
    }

    private static String score(SummaryContext context, Event event) {
        return event instanceof Event.ScaleScored scored
                ? context.clinicalWords().noted(Integer.toString(scored.total()), scored.words())
                : "";
    }

    private static String details(SummaryContext context, Event.ScaleScored scored) {
        List<String> all = new ArrayList<>();
        if (!scored.items().isEmpty()) {
            all.add(context.text(
                    "items", scored.items().stream().map(String::valueOf).collect(joining(", "))));
        }
        if (!scored.rater().isBlank()) {
            all.add(context.text("rater", scored.rater()));
        }
        return String.join("; ", all);
    }
}
