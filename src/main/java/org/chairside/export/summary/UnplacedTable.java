package org.chairside.export.summary;

import java.util.List;
import org.chairside.chart.Unplaced;
import org.chairside.export.page.Grid;
import org.chairside.export.page.Node;

/** Entries the session has no place for. They are named, never dropped; of another patient's nothing but the number. */
final class UnplacedTable implements Section {
    private static final List<String> CLASSES = List.of("count", "time", "half", "rest", "by");

    @Override
    public void write(Node body, Brief brief) {
        if (brief.chart().unplaced().isEmpty()) {
            return;
        }
        Grid grid = Grid.under(
                body,
                brief.text("unplaced"),
                "unplaced",
                List.of(
                        "count|" + brief.text("entry"),
                        "time|" + brief.text("time-head"),
                        "half|" + brief.text("why"),
                        "rest|" + brief.text("content"),
                        "by|" + brief.text("by")));
        brief.chart().unplaced().forEach(each -> grid.row(CLASSES, cells(brief, each)));
    }

    private static List<String> cells(Brief brief, Unplaced unplaced) {
        boolean ofOther = unplaced.why() == Unplaced.Why.OTHER_SUBJECT;
        return List.of(
                Long.toString(unplaced.entry().seq()),
                brief.when().timeOnDay(unplaced.entry().entry().happenedAt()),
                brief.words().word("why", unplaced.why()),
                ofOther ? "" : new EventWords(brief).of(unplaced.entry().event()),
                Brief.by(unplaced.entry()));
    }
}
