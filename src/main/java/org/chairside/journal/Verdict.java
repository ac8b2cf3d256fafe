package org.chairside.journal;

import java.util.List;
import java.util.Optional;
import org.chairside.model.EntryId;
import org.chairside.model.LogRemark;

/** What a verification found. */
public sealed interface Verdict {
    /** Every link of every chain holds and nothing is missing. */
    record Intact(long entries, Journal.Head head) implements Verdict {}

    /** The chain holds, and something beside it is not as it should be. */
    record Warnings(long entries, Journal.Head head, List<LogRemark> remarks) implements Verdict {
        public Warnings {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * What is there is not what was written, from this entry on.
     *
     * @param seq the first entry that does not fit, or the last one there where more were saved; 0 where it is none
     * @param id empty where it cannot be read
     * @param remarks what else is not as it should be
     */
    record Broken(long seq, Optional<EntryId> id, Damage damage, List<LogRemark> remarks) implements Verdict {
        public Broken {
            remarks = List.copyOf(remarks);
        }

        public Broken(long seq, Optional<EntryId> id, Damage damage) {
            this(seq, id, damage, List.of());
        }
    }

    /**
     * There is no log, or nothing in its file, and what lies beside it says that there was one.
     *
     * @param saved the number of the last entry, as the head anchor remembers it; 0 where that cannot be read
     */
    record Gone(long saved) implements Verdict {}

    record CannotOpen(Obstacle obstacle) implements Verdict {}

    /** What is wrong with it. */
    enum Damage {
        /** SQLite itself finds the file damaged, or there are no entries in it. */
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
        HEAD_NOT_FOUND,
        /** The chain holds; what is beside it is not what was written, as the remarks say. */
        BESIDE
    }

    /** Why there is nothing to verify. */
    enum Obstacle {
        MISSING,
        NOT_A_LOG,
        /** Something that is no file stands where one of ours should be. */
        NOT_A_FILE,
        NEWER_FORMAT,
        /** Its last entries lie in a file beside it, and there is no place for a copy in which they could be read. */
        NO_PLACE,
        UNREADABLE
    }
}
