package org.chairside.export.summary;

import org.chairside.export.page.Node;
import org.chairside.model.UnreadableEntry;

/** Entries that are in the log and cannot be read: what follows is without them, and says so before anything else. */
final class UnreadableNotice implements SummarySection {
    @Override
    public void write(Node body, SummaryContext brief) {
        for (UnreadableEntry each : brief.chart().unreadable()) {
            body.put(
                    "p",
                    "damaged",
                    brief.text(
                            each.isOurs() ? "unreadable" : "unreadable.stranger",
                            Long.toString(each.seq()),
                            brief.when().timeOnDay(each.recordedAt()),
                            brief.words().word("unreadable-why", each.why())));
        }
    }
}
