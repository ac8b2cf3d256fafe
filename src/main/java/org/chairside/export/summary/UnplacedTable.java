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
    public void write(Node body, SummaryContext context) {
        if (context.chart().unplaced().isEmpty()) {
            return;
        }
        PageTable grid = PageTable.under(
                body,
                context.text("unplaced"),
                "unplaced",
                List.of(
                        "count|" + context.text("entry"),
                        "time|" + context.text("time-head"),
                        "half|" + context.text("why"),
                        "rest|" + context.text("content"),
                        "by|" + context.text("by")));
        context.chart().unplaced().forEach(each -> grid.row(CLASSES, cells(context, each)));
    }

    private static List<String> cells(SummaryContext context, Unplaced unplaced) {
        boolean ofOther = unplaced.why() == Unplaced.Why.OTHER_SUBJECT;
        return List.of(
                Long.toString(unplaced.entry().seq()),
                context.when().timeOnDay(unplaced.entry().entry().happenedAt()),
                context.words().word("why", unplaced.why()),
                ofOther ? "" : content(context, unplaced.entry().event()),
                SummaryContext.by(unplaced.entry()));
    }

    /** What belongs in no session has no sentence here, but its kind. */
    private static String content(SummaryContext context, Event event) {
        return switch (event) {
            case Event.InSession _, Event.Correction _ -> context.say(event);
            case Event.OfPatient _, Event.OfClinic _ -> Codes.kind(event);
        };
    }
}
