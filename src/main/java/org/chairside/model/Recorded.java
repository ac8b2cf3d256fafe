package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * An entry that is on disk, with its place in the chain.
 *
 * @param workstation whose journal holds it
 * @param seq its number there: 1, 2, 3 and so on, without gaps
 * @param recordedAt when its commit began, by the workstation's clock
 * @param hash of this entry and, through it, of all before it
 */
public record Recorded(Entry entry, WorkstationId workstation, long seq, Instant recordedAt, Hash hash) {
    public Recorded {
        requireNonNull(entry, "entry");
        requireNonNull(workstation, "workstation");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(hash, "hash");
        if (seq < 1) {
            throw new IllegalArgumentException("entries are numbered from 1");
        }
    }

    public EntryId id() {
        return entry.id();
    }

    public Event event() {
        return entry.event();
    }
}
