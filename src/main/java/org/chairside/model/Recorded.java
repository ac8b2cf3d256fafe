package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * An entry that is on disk, with its place in the chain; or one that is held outside the log and has no place yet.
 *
 * @param workstation whose journal holds it
 * @param seq its number there: 1, 2, 3 and so on, without gaps; 0 while it is held
 * @param recordedAt when its commit began, by the workstation's clock
 * @param hash of this entry and, through it, of all before it
 */
public record Recorded(Entry entry, WorkstationId workstation, long seq, Instant recordedAt, Hash hash) {
    public Recorded {
        requireNonNull(entry, "entry");
        requireNonNull(workstation, "workstation");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(hash, "hash");
        if (seq < 0 || (seq == 0 && !hash.equals(Hash.NONE))) {
            throw new IllegalArgumentException("entries are numbered from 1");
        }
    }

    /** An entry that is kept outside the log until it can be added: it has neither number nor hash. */
    public static Recorded held(Entry entry, WorkstationId workstation) {
        return new Recorded(entry, workstation, 0, entry.enteredAt(), Hash.NONE);
    }

    /** Whether it is kept outside the log, and so can be neither signed nor exported, but for the downtime sheet. */
    public boolean isHeld() {
        return seq == 0;
    }

    public EntryId id() {
        return entry.id();
    }

    public Event event() {
        return entry.event();
    }
}
