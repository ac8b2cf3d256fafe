package org.chairside.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.chairside.model.Author;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Ids;
import org.chairside.model.Origin;
import org.chairside.model.Subject;

/** Makes entries of events: gives them their id, their time of entering and the zone of the wall clock. */
final class EntryFactory {
    private final Clock clock;
    private final Ids ids;

    EntryFactory(Clock clock, Ids ids) {
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
        return entry(author, subject, event, happenedAt, now(), origin);
    }

    /**
     * An entry of what is done at the very moment it is entered, by an event that holds this moment, as a signature does: the
     * clock is read once, so that what was signed and what is stored are the same instant.
     */
    Entry entryOf(Author author, Subject subject, Function<Instant, Event> event) {
        Instant now = now();
        return entry(author, subject, event.apply(now), now, now, Origin.LIVE);
    }

    /** As {@link #entry(Author, Subject, Event, Instant)}, under an id that was made before. */
    Entry entry(EntryId id, Author author, Subject subject, Event event, Instant happenedAt) {
        return new Entry(id, subject, author, happenedAt, now(), clock.getZone(), Origin.LIVE, event);
    }

    private Entry entry(
            Author author, Subject subject, Event event, Instant happenedAt, Instant enteredAt, Origin origin) {
        return new Entry(
                new EntryId(ids.next()), subject, author, happenedAt, enteredAt, clock.getZone(), origin, event);
    }
}
