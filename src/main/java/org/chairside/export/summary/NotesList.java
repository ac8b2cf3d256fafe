package org.chairside.export.summary;

import java.util.List;
import org.chairside.chart.Line;
import org.chairside.export.page.Grid;
import org.chairside.export.page.Node;
import org.chairside.plot.ChartPlot;

/** What was written in words, under the numbers that stand in the notes lane of the picture. */
final class NotesList implements Section {
    @Override
    public void write(Node body, Brief brief) {
        List<Line> notes = ChartPlot.numbered(brief.chart());
        if (notes.isEmpty()) {
            return;
        }
        Grid grid = Grid.under(
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

    private static void row(Grid grid, Brief brief, Line line, String number) {
        Node row = grid.body().add("tr");
        row.put("td", "count", number);
        row.put("td", "time", brief.when().timeOnDay(line.happenedAt()));
        row.put("td", "t", brief.when().elapsed(line.happenedAt()));
        Node cell = row.add("td", "rest");
        new Struck(brief).write(cell, line, new EventWords(brief)::noteOf);
        new Answers(brief).to(line.id()).forEach(answer -> cell.text(". " + answer));
        row.put("td", "by", Brief.by(line.original()));
    }
}
