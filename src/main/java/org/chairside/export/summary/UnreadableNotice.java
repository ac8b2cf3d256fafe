package org.chairside.export.summary;

import org.chairside.export.page.Node;
import org.chairside.model.UnreadableEntry;

/** Entries that are in the log and cannot be read: what follows is without them, and says so before anything else. */
final class UnreadableNotice implements SummarySection {
    @Override
    public void write(Node body, SummaryContext context) {
        for (UnreadableEntry each : context.chart().unreadable()) {
            body.put(
                    "p",
                    "damaged",
                    context.text(
                            each.isOurs() ? "unreadable" : "unreadable.stranger",
                            Long.toString(each.seq()),
                            context.when().timeOnDay(each.recordedAt()),
                            context.words().word("unreadable-why", each.why())));
        }
    }
}
