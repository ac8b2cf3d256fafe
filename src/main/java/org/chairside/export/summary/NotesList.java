package org.chairside.export.summary;

import java.util.List;
import org.chairside.chart.ChartEntry;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTable;
import org.chairside.model.Event;
import org.chairside.plot.ChartPlot;

/** What was written in words, under the numbers that stand in the notes lane of the picture. */
final class NotesList implements SummarySection {
    @Override
    public void write(Node body, SummaryContext context) {
        List<ChartEntry> notes = ChartPlot.numbered(context.chart());
        if (notes.isEmpty()) {
            return;
        }
        PageTable grid = PageTable.under(
                body,
                context.text("notes"),
                "notes",
                List.of(
                        "count|" + context.text("number-head"),
                        "time|" + context.text("time-head"),
                        "t|T min",
                        "rest|" + context.text("note"),
                        "by|" + context.text("by")));
        for (int i = 0; i < notes.size(); i++) {
            row(grid, context, notes.get(i), Integer.toString(i + 1));
        }
    }

    private static void row(PageTable grid, SummaryContext context, ChartEntry line, String number) {
        Node row = grid.body().add("tr");
        row.put("td", "count", number);
        row.put("td", "time", context.when().timeOnDay(line.happenedAt()));
        row.put("td", "t", context.when().elapsed(line.happenedAt()));
        Node cell = row.add("td", "rest");
        new StruckText(context).write(cell, line, event -> note(context, event));
        new AnswerIndex(context).to(line.id()).forEach(answer -> cell.text(". " + answer));
        row.put("td", "by", SummaryContext.by(line.original()));
    }

    /** The text of a note alone; the values of a set stand in the table of vitals. */
    private static String note(SummaryContext context, Event event) {
        if (event instanceof Event.NoteWritten(String text)) {
            return text;
        }
        return event instanceof Event.VitalsTaken taken
                ? context.text("with-vitals", taken.note())
                : context.say(event);
    }
}
