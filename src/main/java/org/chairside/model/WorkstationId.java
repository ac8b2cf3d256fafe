package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** One installed copy with its own journal: the origin of its entries. */
public record WorkstationId(UUID value) {
    public WorkstationId {
        requireNonNull(value, "value");
    }

    /**
     * Reads the canonical text form of a UUID.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static WorkstationId parse(String text) {
        return new WorkstationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
