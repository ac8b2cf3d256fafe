package org.chairside.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chairside.journal.CataloguePiece;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.model.StreamContent;
import org.chairside.model.StreamEnd;
import org.chairside.model.StreamId;
import org.chairside.model.WorkstationId;

/** A journal whose catalogue is handed out only when a test says so, and whose disk may fail once. */
public final class HeldJournal implements Journal {
    private final Journal journal;
    /** Counted down once a piece was read from the disk and waits to be handed out. */
    public final CountDownLatch read = new CountDownLatch(1);

    public final CountDownLatch goOn = new CountDownLatch(1);
    public volatile boolean fails;

    public HeldJournal(Journal journal) {
        this.journal = journal;
    }

    @Override
    public CataloguePiece catalogue(Optional<SessionId> after, int most) {
        if (fails) {
            fails = false;
            throw new JournalException(JournalException.Fault.INPUT_OUTPUT, "read the catalogue");
        }
        CataloguePiece piece = journal.catalogue(after, most);
        read.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return piece;
    }

    @Override
    public CataloguePiece startedSince(Instant then) {
        return journal.startedSince(then);
    }

    @Override
    public List<StreamEnd> streams() {
        return journal.streams();
    }

    @Override
    public List<StreamEnd> streamsSince(Instant then) {
        return journal.streamsSince(then);
    }

    @Override
    public CataloguePiece catalogue(List<SessionId> sessions) {
        return journal.catalogue(sessions);
    }

    @Override
    public int sessions() {
        return journal.sessions();
    }

    @Override
    public List<SessionSummary> remake(
            List<SessionId> sessions, BiFunction<SessionId, StreamContent, Optional<SessionSummary>> summary) {
        return journal.remake(sessions, summary);
    }

    @Override
    public Recorded append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary) {
        return journal.append(entry, summary);
    }

    @Override
    public WorkstationId workstation() {
        return journal.workstation();
    }

    @Override
    public StreamContent read(StreamId stream) {
        return journal.read(stream);
    }

    @Override
    public Optional<Recorded> find(EntryId id) {
        return journal.find(id);
    }

    @Override
    public Head head() {
        return journal.head();
    }

    @Override
    public void close() {
        journal.close();
    }
}
