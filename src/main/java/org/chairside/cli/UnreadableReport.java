package org.chairside.cli;

import org.chairside.cli.terminal.JsonLine;
import org.chairside.model.StreamContent;
import org.chairside.model.StreamId;
import org.chairside.model.UnreadableEntry;

/** Names the entries that cannot be read, one a line. */
final class UnreadableReport {
    private final Chairside chairside;
    private final boolean json;
    private int all;

    UnreadableReport(Chairside chairside, boolean json) {
        this.chairside = chairside;
        this.json = json;
    }

    /** How many there were. */
    int all() {
        return all;
    }

    /** Looks at one stream. */
    void look(StreamId stream, StreamContent content) {
        content.unreadable().forEach(each -> name(stream, each));
    }

    private void name(StreamId stream, UnreadableEntry entry) {
        all++;
        if (json) {
            chairside.say(JsonLine.of(new JsonLine.Fields()
                    .text("stream", stream.toString())
                    .number("entry", entry.seq())
                    .text("id", entry.id().toString())
                    .text("workstation", entry.workstation().toString())
                    .text("finding", words(entry.why()))));
        }
        chairside.remark(
                "broken at entry " + entry.seq() + " (" + entry.id() + ") of " + stream + ": " + words(entry.why()));
    }

    static String words(UnreadableEntry.Why why) {
        return switch (why) {
            case NOT_OPENED -> "it cannot be opened; it was changed, cut or moved after it was written";
            case NOT_UNDERSTOOD -> "it opens, and is nothing that this program understands";
            case OTHER_PLACE -> "it says that it is another entry or belongs elsewhere";
            case UNKNOWN_WORKSTATION -> "it is of a workstation that never joined this clinic; it is not obeyed";
        };
    }
}
