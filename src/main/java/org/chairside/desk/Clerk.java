package org.chairside.desk;

import java.time.Clock;
import java.time.Instant;
import org.chairside.model.Author;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Ids;
import org.chairside.model.Origin;
import org.chairside.model.Subject;

/** Makes entries of events: gives them their id, their time of entering and the zone of the wall clock. */
final class Clerk {
    private final Clock clock;
    private final Ids ids;

    Clerk(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.instant();
    }

    Entry entry(Author author, Subject subject, Event event, Instant happenedAt) {
        return entry(author, subject, event, happenedAt, Origin.LIVE);
    }

    Entry entry(Author author, Subject subject, Event event, Instant happenedAt, Origin origin) {
        return new Entry(new EntryId(ids.next()), subject, author, happenedAt, now(), clock.getZone(), origin, event);
    }
}
