package org.chairside.ui.review.state;

import java.util.Optional;
import org.chairside.model.EntryId;
import org.chairside.ui.kit.Level;

/**
 * One entry as it was written: nothing is left out and nothing is taken together.
 *
 * @param entry itself
 * @param about the entry it is about: itself, or the one it corrects or answers; empty for one about the whole session
 * @param found the whole of it, to be searched
 */
public record AuditRow(
        EntryId entry,
        Optional<EntryId> about,
        Provenance provenance,
        Statement statement,
        Level level,
        String spoken,
        String found) {
    /**
     * Where it stands in the log, when and by whom it was written.
     *
     * @param number its place in the log
     * @param who name and role; empty where they cannot be read
     */
    public record Provenance(String number, When when, String who) {}

    /**
     * Both times.
     *
     * @param recorded when it was written, with seconds
     * @param happened when it happened, where that is another minute; may be empty
     */
    public record When(String recorded, String happened) {}

    /**
     * What it says.
     *
     * @param what what was done, and what it stands in place of
     * @param why the reason, and what was later done to it; may be empty
     */
    public record Statement(RevisedText what, String why) {}
}
