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
    public void write(Node body, SummaryContext brief) {
        List<ChartEntry> notes = ChartPlot.numbered(brief.chart());
        if (notes.isEmpty()) {
            return;
        }
        PageTable grid = PageTable.under(
                body,
                brief.text("notes"),
                "notes",
                List.of(
                        "count|" + brief.text("number-head"),
                        "time|" + brief.text("time-head"),
                        "t|T min",
                        "rest|" + brief.text("note"),
                        "by|" + brief.text("by")));
        for (int i = 0; i < notes.size(); i++) {
            row(grid, brief, notes.get(i), Integer.toString(i + 1));
        }
    }

    private static void row(PageTable grid, SummaryContext brief, ChartEntry line, String number) {
        Node row = grid.body().add("tr");
        row.put("td", "count", number);
        row.put("td", "time", brief.when().timeOnDay(line.happenedAt()));
        row.put("td", "t", brief.when().elapsed(line.happenedAt()));
        Node cell = row.add("td", "rest");
        new StruckText(brief).write(cell, line, event -> note(brief, event));
        new AnswerIndex(brief).to(line.id()).forEach(answer -> cell.text(". " + answer));
        row.put("td", "by", SummaryContext.by(line.original()));
    }

    /** The text of a note alone; the values of a set stand in the table of vitals. */
    private static String note(SummaryContext brief, Event event) {
        if (event instanceof Event.NoteWritten(String text)) {
            return text;
        }
        return event instanceof Event.VitalsTaken taken ? brief.text("with-vitals", taken.note()) : brief.say(event);
    }
}
