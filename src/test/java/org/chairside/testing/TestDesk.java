package org.chairside.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.chairside.desk.Desk;
import org.chairside.desk.Desks;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.desk.live.LiveSession;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalWriter;
import org.chairside.journal.SingleWriter;
import org.chairside.journal.log.MemoryJournal;
import org.chairside.model.Author;
import org.chairside.model.CoursePlace;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Ids;
import org.chairside.model.SessionKind;
import org.chairside.model.Subject;

/** A desk over a journal, with a clock that ticks and is moved by hand, and ids that count. */
public final class TestDesk implements AutoCloseable {
    public static final Author NURSE = Sessions.NURSE;

    private final AtomicLong count = new AtomicLong();
    public final TickingClock clock = TickingClock.from(Sessions.MORNING, Sessions.NEW_YORK);
    public final Desk desk;

    /** Over a journal in memory. */
    public TestDesk() {
        this(null);
    }

    /** Over a journal of the test's own; null for one in memory. */
    public TestDesk(Journal journal) {
        Journal used = journal == null ? new MemoryJournal(Sessions.ROOM_2, clock) : journal;
        this.desk = Desks.trusting(used, new SingleWriter(used), clock, ids());
    }

    /** Over a journal and a writer of the test's own. */
    public TestDesk(Journal journal, JournalWriter writer) {
        this.desk = Desks.trusting(journal, writer, clock, ids());
    }

    /** With ids after this one, for a second desk over the same log. */
    public TestDesk countingFrom(long id) {
        count.set(id);
        return this;
    }

    /** Ids that count on from the last one of this desk. */
    public Ids ids() {
        return () -> new UUID(0x7000, count.incrementAndGet());
    }

    /** A reading of its clock. */
    public Instant now() {
        return clock.instant();
    }

    /** Lets the time of its clock pass. */
    public void passes(Duration time) {
        clock.pass(time);
    }

    /** An infusion for the nth patient, identified and not yet opened. */
    public static NewSession newSession(long patient) {
        Sessions made = Sessions.infusion().numbered(patient);
        return new NewSession(
                new Event.SessionOpened(
                        made.patient(),
                        made.protocol(),
                        new CoursePlace(SessionKind.INDUCTION, 1, 6),
                        "2",
                        Optional.empty(),
                        Optional.empty()),
                Optional.of(new Event.IdentityConfirmed("MO", 1981)),
                new Event.Screened(List.of(), Escort.UNKNOWN),
                List.of());
    }

    /** Opens a session for the nth patient and waits until it is there. */
    public LiveSession open(long patient) {
        Receipt.Saved opened =
                (Receipt.Saved) desk.open(NURSE, newSession(patient)).join().getFirst();
        Subject.OfSession subject =
                (Subject.OfSession) opened.recorded().entry().subject();
        return desk.takenUp(subject.session()).orElseThrow();
    }

    /** A set taken now. */
    public Proposed set(String line) {
        return new Proposed(Sessions.vitals(line), now());
    }

    /** Submits them as one, waits, and returns what became of each. */
    public List<Receipt> submit(LiveSession session, Proposed... proposed) {
        return desk.submit(desk.submission(NURSE, session.subject(), List.of(proposed)))
                .join();
    }

    @Override
    public void close() {
        desk.close();
    }
}
