package org.chairside.journal.folder;

import java.util.List;
import java.util.Set;
import org.chairside.journal.Journal;
import org.chairside.model.LogFinding;

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

    /**
     * Not opened, and nothing was changed: a person has to say why they go on. What is there can be read, and new entries can
     * be written after it.
     *
     * @param findings never empty
     */
    record ReasonWanted(List<LogFinding> findings) implements JournalOpening {
        public ReasonWanted {
            findings = List.copyOf(findings);
        }
    }

    /** Not opened; nothing was changed. */
    record Refused(Reason reason) implements JournalOpening {}

    /** What does not keep anyone from charting. */
    enum Caution {
        /** Part of the log is not what was written; somebody has seen that and given a reason for going on. */
        DAMAGE_EXPLAINED,
        /** There was no room for the ballast, but for an entry: the disk is nearly full. */
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

        /** The file as a whole is damaged: SQLite cannot read it, or there are no entries that it could. */
        record Damaged() implements Reason {}

        /** Written by a later version of the program. */
        record NewerFormat(int version) implements Reason {}

        /** A file of that name, and not a log. */
        record NotALog() implements Reason {}

        /** Sealed under another clinic's key. */
        record WrongKey() implements Reason {}

        /**
         * There is an entry with a number that no log comes to, after which nothing can be written; the program never wrote it.
         */
        record NumbersUsedUp() implements Reason {}

        /** Where a file of ours should be there is a folder, a pipe or a device, on which opening might wait for ever. */
        record NotAFile() implements Reason {}

        /** The disk is full. */
        record DiskFull() implements Reason {}

        /** Reading or writing failed in some other way. */
        record Unreadable() implements Reason {}
    }
}
