package org.chairside.ui.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chairside.chart.Chart;
import org.chairside.desk.Desk;
import org.chairside.desk.Receipt;
import org.chairside.model.Author;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;

/** One session in a reader's hands: what the log has of it, and what the reader may add. */
public interface ReviewDesk {
    SessionId session();

    /** Who reads. Returns at once. */
    Author reader();

    /** The session; empty where there is none. Asked off the screen thread. */
    Optional<Chart> chart();

    /**
     * The sessions of the same patient, drug and route, this one among them; empty where there is no such session. Asked
     * off the screen thread.
     */
    List<Chart> course();

    /** Who read or exported it, in the order of writing. Asked off the screen thread. */
    List<Recorded> access();

    /** Notes that the reader has opened it. Returns at once and waits for nothing. */
    void viewed();

    /** Adds to it, as its reader. Waits for the disk: not for the screen thread. */
    Receipt write(Event event, Instant happenedAt);

    /**
     * As the desk has it.
     *
     * @param course finds the sessions that belong to one
     */
    static ReviewDesk of(
            SessionId session, Desk desk, Supplier<Author> reader, Function<SessionId, List<Chart>> course) {
        return new ReviewDesk() {
            @Override
            public SessionId session() {
                return session;
            }

            @Override
            public Author reader() {
                return reader.get();
            }

            @Override
            public Optional<Chart> chart() {
                return desk.archive().chart(session);
            }

            @Override
            public List<Chart> course() {
                return course.apply(session);
            }

            @Override
            public List<Recorded> access() {
                return desk.archive().access(session);
            }

            @Override
            public void viewed() {
                var _ = desk.clinic().viewed(reader.get(), session);
            }

            @Override
            public Receipt write(Event event, Instant happenedAt) {
                return desk.resume(session)
                        .map(live -> desk.record(reader.get(), live.subject(), event, happenedAt)
                                .join())
                        .orElseGet(() -> new Receipt.Denied(Receipt.Denial.NO_SUCH_SESSION));
            }
        };
    }
}
