package org.chairside.desk;

import java.util.Optional;
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

    /**
     * Not in the log, whose file is gone or fails or lacks others of the session, but on disk elsewhere, to be added to the log later under the same id.
     * It may be shown, as held and never as saved.
     */
    record Held(Recorded recorded) implements Receipt {
        public EntryId id() {
            return recorded.id();
        }
    }

    /** The entry as it is kept, saved or held; empty where it is not. */
    default Optional<Recorded> kept() {
        return switch (this) {
            case Saved(Recorded recorded) -> Optional.of(recorded);
            case Held(Recorded recorded) -> Optional.of(recorded);
            case NotSaved _, Denied _ -> Optional.empty();
        };
    }

    /** Whether it need not be typed again: saved or held. */
    default boolean isKept() {
        return kept().isPresent();
    }

    /**
     * Not on disk, and it will not turn up later: what was typed is to be kept and tried again. Only of {@link
     * Trouble#LOG_CLOSED} that is not sure: the desk was closed before it was known.
     */
    record NotSaved(Trouble trouble) implements Receipt {}

    /** Not taken, and nothing was tried. */
    record Denied(Denial denial) implements Receipt {}

    /** What kept an entry from the disk, as far as people can do something about it. */
    enum Trouble {
        DISK_FULL,
        READ_ONLY,
        DISK_FAILED,
        LOG_DAMAGED,
        /** The file of the log was removed, renamed or replaced, and there is no place to hold this, as there never is for a signature. */
        LOG_GONE,
        /** Entries of its session are held, and it could not be held behind them. */
        NOT_HELD,
        LOG_CLOSED
    }

    /** Why something is not done. */
    enum Denial {
        /** The person's role does not allow it. */
        NOT_ALLOWED,
        /** Said in the name of somebody who has not signed in at this desk. */
        NOT_SIGNED_IN,
        /** This kind of entry is not recorded here; it has a way of its own. */
        NOT_RECORDED_HERE,
        /** The session is not that patient's, or is not open at this desk. */
        WRONG_PATIENT,
        /** The session is over; only corrections are possible. */
        SESSION_OVER,
        /** A dose was given: the session ends with the discharge and cannot be canceled any more. */
        DOSE_GIVEN,
        /** The patient has not left yet. */
        SESSION_NOT_OVER,
        /** The session is signed: what can still be added are addenda, remarks, answers and what comes after the visit. */
        SIGNED,
        /** Nobody has signed it yet, so there is nothing to countersign or to give back. */
        NOT_SIGNED,
        /** Who signed a session does not countersign it too. */
        OWN_SIGNATURE,
        /** An entry of the session cannot be read: nobody can stand for what nobody can see. */
        ENTRY_UNREADABLE,
        /** Entries of the session are held and not in the log: a signature must not cover them as if they were. */
        HELD,
        /** A signature that was held covers what has another place in the log now: it has to be made again. */
        SIGN_AGAIN,
        /** The log has no such session. */
        NO_SUCH_SESSION,
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
        PROTOCOL_FAULTY,
        /** One of its texts is longer than what it is for allows; see {@link org.chairside.model.text.TextUse}. */
        TEXT_TOO_LONG
    }
}
