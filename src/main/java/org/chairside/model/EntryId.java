package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** One entry, named before it is written so that a retry can be recognised. A version 7 UUID. */
public record EntryId(UUID value) {
    public EntryId {
        requireNonNull(value, "value");
    }

    /**
     * Reads the canonical text form of a UUID.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static EntryId parse(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
