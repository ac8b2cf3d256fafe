package org.chairside.export.summary;

import java.util.List;
import org.chairside.chart.Unplaced;
import org.chairside.export.facts.Codes;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTable;
import org.chairside.model.Event;

/** Entries the session has no place for. They are named, never dropped; of another patient's nothing but the number. */
final class UnplacedTable implements SummarySection {
    private static final List<String> CLASSES = List.of("count", "time", "half", "rest", "by");

    @Override
    public void write(Node body, SummaryContext brief) {
        if (brief.chart().unplaced().isEmpty()) {
            return;
        }
        PageTable grid = PageTable.under(
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

    private static List<String> cells(SummaryContext brief, Unplaced unplaced) {
        boolean ofOther = unplaced.why() == Unplaced.Why.OTHER_SUBJECT;
        return List.of(
                Long.toString(unplaced.entry().seq()),
                brief.when().timeOnDay(unplaced.entry().entry().happenedAt()),
                brief.words().word("why", unplaced.why()),
                ofOther ? "" : content(brief, unplaced.entry().event()),
                SummaryContext.by(unplaced.entry()));
    }

    /** What belongs in no session has no sentence here, but its kind. */
    private static String content(SummaryContext brief, Event event) {
        return switch (event) {
            case Event.InSession _, Event.Correction _ -> brief.say(event);
            case Event.OfPatient _, Event.OfClinic _ -> Codes.kind(event);
        };
    }
}
