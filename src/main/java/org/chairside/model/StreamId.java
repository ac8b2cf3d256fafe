package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The thread an entry belongs to: a session, who has read and exported it, a patient, or the clinic. */
public record StreamId(UUID value) {
    public StreamId {
        requireNonNull(value, "value");
    }

    /**
     * Reads the canonical text form of a UUID.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static StreamId parse(String text) {
        return new StreamId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
