package org.chairside.journal;

import java.util.List;
import java.util.Optional;
import org.chairside.model.EntryId;

/** What a verification found. */
public sealed interface Verdict {
    /** Every link of every chain holds and nothing is missing. */
    record Intact(long entries, Journal.Head head) implements Verdict {}

    /** The chain holds, and something beside it is not as it should be. */
    record Warnings(long entries, Journal.Head head, List<Warning> warnings) implements Verdict {
        public Warnings {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * What is there is not what was written, from this entry on.
     *
     * @param seq 0 where the file as a whole is damaged
     * @param id empty where it cannot be read
     */
    record Broken(long seq, Optional<EntryId> id, Damage damage) implements Verdict {}

    record CannotOpen(Obstacle obstacle) implements Verdict {}

    /** What is not as it should be. */
    enum Warning {
        /** A trigger that guards against slips is missing. */
        GUARD_MISSING,
        /** There is no head anchor to compare with, so a lost end would not be noticed. */
        NO_ANCHOR
    }

    /** What is wrong with it. */
    enum Damage {
        /** SQLite itself finds the file damaged. */
        FILE,
        /** The entry does not follow the one before it: one was removed, added or moved. */
        LINK,
        /** The entry does not fit its own hash: it was changed. */
        CONTENT,
        /** The head anchor remembers entries after the last one here. */
        TAIL_LOST,
        /** The head anchor remembers another entry here. */
        ANCHOR,
        /** The head that was given, from a printed page or a backup, is nowhere in the chain. */
        HEAD_NOT_FOUND
    }

    /** Why there is nothing to verify. */
    enum Obstacle {
        MISSING,
        NOT_A_LOG,
        NEWER_FORMAT,
        UNREADABLE
    }
}
