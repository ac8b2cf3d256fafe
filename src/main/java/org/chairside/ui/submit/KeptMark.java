package org.chairside.ui.submit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chairside.model.EntryId;

/**
 * What was saved or held last. Made from receipts only, never before them.
 *
 * @param text the whole mark: {@code Saved 14:08 #41 138/84 78 97}
 * @param words what it says without time and number
 * @param typed the line it was typed as; empty for what was clicked
 * @param at when its commit began
 * @param undoable what can be taken back without a reason; empty where that is not possible
 * @param isHeld whether some of it is held and not in the log, so that nothing may look like saved
 */
public record KeptMark(String text, String words, String typed, Instant at, List<EntryId> undoable, boolean isHeld) {
    /** How long an entry can be taken back without a reason (UX 7); the desk has the last word. */
    static final Duration UNDO = Duration.ofSeconds(10);

    public KeptMark {
        undoable = List.copyOf(undoable);
    }

    /** The seconds left to take it back; 0 when that is over. */
    public long undoSeconds(Instant now) {
        if (undoable.isEmpty()) {
            return 0;
        }
        return Math.max(0, Duration.between(now, at.plus(UNDO)).toSeconds());
    }
}
