package org.chairside.desk;

import java.util.function.Consumer;
import org.chairside.desk.live.LiveSession;
import org.chairside.journal.watch.Condition;
import org.chairside.journal.watch.Conditions;

/** What people are told once about the log while they chart. Safe for any thread. */
public final class LogConditions {
    private final Conditions conditions;

    LogConditions(Conditions conditions) {
        this.conditions = conditions;
    }

    /** One thing to be told. */
    public sealed interface Told {
        /**
         * The file of the log was removed, renamed or replaced while the program ran. From now on everything is held that can be.
         *
         * @param held how many entries that had been shown as saved are held too
         * @param lost how many that had been shown as saved can be lost; of whole sessions only where they are gone with it
         * @param before how many entries the file had before this run
         * @param holding whether anything can be held from now on
         */
        record LogGone(long held, long lost, long before, boolean holding) implements Told {}

        /** The latest entries were cut off by another program, and written again. */
        record EndWrittenAgain(long entries) implements Told {}

        /** Anything else. */
        record Other(Kind kind) implements Told {}
    }

    /** What there is to tell without a number. */
    public enum Kind {
        /** The disk failed in the middle of an entry, which is held until the log can be asked for it. */
        UNDECIDED,
        /** Something had to be held and could not be. */
        NOT_HELD,
        /** Lost last entries would not be noticed any more. */
        ANCHOR_NOT_WRITTEN,
        /** What guards the end of the log was removed or replaced, and made again. */
        ANCHOR_MADE_AGAIN,
        /** What is saved stays in the file beside the log. */
        CHECKPOINT_FAILED,
        /** A half-typed line would be lost with the program; everything saved is safe. */
        DRAFT_NOT_KEPT,
        /** The disk is full, and the space kept for that is used up. */
        BALLAST_SPENT,
        /** The disk is full, and there is no room left for an entry. */
        DISK_FULL,
        /** It was, and takes entries again. */
        DISK_HAS_ROOM
    }

    /**
     * Tells of every condition once, and of a full disk whenever that changes: those so far, and those to come on the thread that notices them. Whoever listens must
     * return at once.
     */
    public LiveSession.Listening onChange(Consumer<Told> listener) {
        return conditions.tell(condition -> listener.accept(told(condition)))::run;
    }

    private static Told told(Condition condition) {
        return switch (condition) {
            case Condition.LogGone(long held, long lost, long before, boolean holding) ->
                new Told.LogGone(held, lost, before, holding);
            case Condition.NotHeld _ -> new Told.Other(Kind.NOT_HELD);
            case Condition.EndWrittenAgain(long entries) -> new Told.EndWrittenAgain(entries);
            case Condition.Undecided _ -> new Told.Other(Kind.UNDECIDED);
            case Condition.AnchorNotWritten _ -> new Told.Other(Kind.ANCHOR_NOT_WRITTEN);
            case Condition.AnchorMadeAgain _ -> new Told.Other(Kind.ANCHOR_MADE_AGAIN);
            case Condition.CheckpointFailed _ -> new Told.Other(Kind.CHECKPOINT_FAILED);
            case Condition.DraftNotKept _ -> new Told.Other(Kind.DRAFT_NOT_KEPT);
            case Condition.BallastSpent _ -> new Told.Other(Kind.BALLAST_SPENT);
            case Condition.DiskFull(boolean full) -> new Told.Other(full ? Kind.DISK_FULL : Kind.DISK_HAS_ROOM);
        };
    }
}
