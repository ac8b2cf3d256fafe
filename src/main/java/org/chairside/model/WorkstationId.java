package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** One installed copy with its own journal: the origin of its entries. */
public record WorkstationId(UUID value) {
    public WorkstationId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
