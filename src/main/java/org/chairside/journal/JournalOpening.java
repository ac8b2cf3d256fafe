package org.chairside.journal;

import java.util.Set;

/** What came of opening a folder. */
public sealed interface JournalOpening {
    /**
     * Open, checked and locked; closing the journal lets go of everything.
     *
     * @param ballast the space kept for finishing a session on a full disk
     * @param cautions what is worth telling someone
     */
    record Opened(Journal journal, Ballast ballast, Set<Caution> cautions) implements JournalOpening {
        public Opened {
            cautions = Set.copyOf(cautions);
        }
    }

    /** Not opened; nothing was changed. */
    record Refused(Reason reason) implements JournalOpening {}

    /** What does not keep anyone from charting. */
    enum Caution {
        /** There was no head anchor beside the entries, so a lost end would not have been noticed. */
        NO_ANCHOR,
        /** There was no room for the ballast: the disk is nearly full. */
        NO_BALLAST
    }

    /** Why a folder was not opened. */
    sealed interface Reason {
        /** Another program, or this one, has it open. */
        record InUse() implements Reason {}

        /** It cannot be written to. */
        record ReadOnly() implements Reason {}

        /** On a network or in a folder that is synchronised, where the log would be damaged. */
        record NetworkFolder() implements Reason {}

        /**
         * What is there is not what was written.
         *
         * @param seq the first entry that does not fit; 0 where the file as a whole is damaged
         */
        record Damaged(long seq) implements Reason {}

        /** Entries are missing at the end: the anchor has seen more than the log holds. */
        record TailLost(long anchorSeq, long logSeq) implements Reason {}

        /** Written by a later version of the program. */
        record NewerFormat(int version) implements Reason {}

        /** A file of that name, and not a log. */
        record NotALog() implements Reason {}

        /** Sealed under another clinic's key. */
        record WrongKey() implements Reason {}

        /** The disk is full. */
        record DiskFull() implements Reason {}

        /** Reading or writing failed in some other way. */
        record Unreadable() implements Reason {}
    }
}
