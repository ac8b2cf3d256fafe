package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * An event as recorded: who, when it happened, when it was entered, and where the clock on the wall stood.
 *
 * @param happenedAt when it happened, as the author says; for an amendment, when the amended event happened
 * @param enteredAt when it was entered, by the workstation's clock
 * @param zone the zone of the workstation, for showing the wall clock as the author saw it
 */
public record Entry(
        EntryId id,
        Subject subject,
        Author author,
        Instant happenedAt,
        Instant enteredAt,
        ZoneId zone,
        Origin origin,
        Event event) {
    public Entry {
        requireNonNull(id, "id");
        requireNonNull(subject, "subject");
        requireNonNull(author, "author");
        requireNonNull(happenedAt, "happenedAt");
        requireNonNull(enteredAt, "enteredAt");
        requireNonNull(zone, "zone");
        requireNonNull(origin, "origin");
        requireNonNull(event, "event");
    }

    /** How long after the event it was entered; never negative. */
    public Duration lag() {
        Duration lag = Duration.between(happenedAt, enteredAt);
        return lag.isNegative() ? Duration.ZERO : lag;
    }
}
