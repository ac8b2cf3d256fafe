package org.chairside.ui.review.state;

import java.util.Optional;
import org.chairside.model.EntryId;
import org.chairside.ui.kit.Level;

/**
 * One entry as it was written: nothing is left out and nothing is taken together.
 *
 * @param entry itself
 * @param about the entry it is about: itself, or the one it corrects or answers; empty for one about the whole session
 * @param number its place in the log
 * @param recorded when it was written, with seconds
 * @param happened when it happened, where that is another minute; may be empty
 * @param who name and role
 * @param was what no longer counts, struck through; may be empty
 * @param what what was done
 * @param why the reason, and what was later done to it; may be empty
 * @param found the whole of it, to be searched
 */
public record AuditRow(
        EntryId entry,
        Optional<EntryId> about,
        String number,
        String recorded,
        String happened,
        String who,
        String was,
        String what,
        String why,
        Level level,
        String spoken,
        String found) {}
