package org.chairside.desk;

import org.chairside.model.EntryId;
import org.chairside.model.Recorded;

/** What became of something handed over at the desk. */
public sealed interface Receipt {
    /** On disk. Only this may be shown as saved. */
    record Saved(Recorded recorded) implements Receipt {
        public EntryId id() {
            return recorded.id();
        }
    }

    /** Not on disk, and it will not turn up later: what was typed is to be kept and tried again. */
    record NotSaved(Trouble trouble) implements Receipt {}

    /** Not taken, and nothing was tried. */
    record Denied(Denial denial) implements Receipt {}

    /** What kept an entry from the disk, as far as people can do something about it. */
    enum Trouble {
        DISK_FULL,
        READ_ONLY,
        DISK_FAILED,
        LOG_DAMAGED,
        LOG_CLOSED
    }

    /** Why something is not done. */
    enum Denial {
        /** The person's role does not allow it. */
        NOT_ALLOWED,
        /** The session is not that patient's, or is not open at this desk. */
        WRONG_PATIENT,
        /** The session is over; only corrections are possible. */
        SESSION_OVER,
        /** The patient has not left yet. */
        SESSION_NOT_OVER,
        /** The session is signed: what can still be added is an addendum. */
        SIGNED,
        /** Nobody has signed it yet, so there is nothing to countersign or to give back. */
        NOT_SIGNED,
        /** Who signed a session does not countersign it too. */
        OWN_SIGNATURE,
        /** Said to have happened later than now. */
        IN_THE_FUTURE,
        /** Said to have happened before the session was opened. */
        BEFORE_SESSION,
        /** Too long ago to be undone without a reason. */
        TOO_LATE_TO_UNDO,
        /** There is no such entry, or it is withdrawn already, or stands already. */
        NO_SUCH_ENTRY,
        /** A correction needs a reason. */
        REASON_MISSING,
        /** A protocol's version is not one more than the one in force. */
        NOT_THE_NEXT_VERSION,
        /** A protocol that could not be read again from its own file. */
        PROTOCOL_FAULTY
    }
}
