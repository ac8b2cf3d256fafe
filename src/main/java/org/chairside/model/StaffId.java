package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** One member of staff. */
public record StaffId(UUID value) {
    public StaffId {
        requireNonNull(value, "value");
    }

    /**
     * Reads the canonical text form of a UUID.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static StaffId parse(String text) {
        return new StaffId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
