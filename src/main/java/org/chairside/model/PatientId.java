package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** One patient of the clinic. Ours, never a hospital number; that one is {@link Patient#recordNumber()}. */
public record PatientId(UUID value) {
    public PatientId {
        requireNonNull(value, "value");
    }

    /**
     * Reads the canonical text form of a UUID.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static PatientId parse(String text) {
        return new PatientId(UUID.fromString(text));
    }

    /** The stream that holds the entries of this patient. */
    public StreamId stream() {
        return new StreamId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
