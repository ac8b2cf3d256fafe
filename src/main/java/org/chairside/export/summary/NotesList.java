package org.chairside.export.summary;

import java.util.List;
import org.chairside.chart.Line;
import org.chairside.export.page.Grid;
import org.chairside.export.page.Node;
import org.chairside.plot.ChartPlot;

/** What was written in words, under the numbers that stand in the notes lane of the picture. */
final class NotesList implements Section {
    private static final List<String> CLASSES = List.of("count", "time", "t", "rest", "by");

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
        EventWords words = new EventWords(brief);
        Answers answers = new Answers(brief);
        for (int i = 0; i < notes.size(); i++) {
            Line line = notes.get(i);
            grid.row(
                    CLASSES,
                    List.of(
                            Integer.toString(i + 1),
                            brief.when().timeOnDay(line.happenedAt()),
                            brief.when().elapsed(line.happenedAt()),
                            answers.with(line, words::noteOf),
                            Brief.by(line.original())));
        }
    }
}
