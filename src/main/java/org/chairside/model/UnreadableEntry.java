package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * An entry that lies in the log and cannot be read. Nothing is known of what it says; where it stands and when it was
 * written, by the workstation's clock, is.
 *
 * @param seq its number in the log of that workstation
 */
public record UnreadableEntry(EntryId id, WorkstationId workstation, long seq, Instant recordedAt, Why why) {
    public UnreadableEntry {
        requireNonNull(id, "id");
        requireNonNull(workstation, "workstation");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(why, "why");
    }

    /** Whether it is one of the record's own, whose content is missing, and not one that somebody else put there. */
    public boolean isOurs() {
        return why != Why.UNKNOWN_WORKSTATION;
    }

    /** Why it cannot be read. */
    public enum Why {
        /** It does not open under the clinic's key: it was changed, cut or moved since it was written. */
        NOT_OPENED,
        /** It opens, and is nothing that this program understands. */
        NOT_UNDERSTOOD,
        /** It opens, and says of itself that it is another entry or belongs elsewhere. */
        OTHER_PLACE,
        /** It is of a workstation that never joined this clinic. It is not looked into. */
        UNKNOWN_WORKSTATION
    }
}
