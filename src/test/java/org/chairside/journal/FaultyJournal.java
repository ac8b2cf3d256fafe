package org.chairside.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chairside.journal.JournalException.Fault;
import org.chairside.journal.watch.Conditions;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.model.StreamContent;
import org.chairside.model.StreamEnd;
import org.chairside.model.StreamId;
import org.chairside.model.WorkstationId;

/** A journal whose n-th append fails, before or after its commit, and whose disk may be slow or gone for a while. */
public final class FaultyJournal implements Journal {
    private final Journal journal;
    private int appends;
    private int failsAt;
    private boolean afterCommit;
    private int blindLooks;
    private int unsettledLooks;
    private Optional<Path> ballast = Optional.empty();
    private CountDownLatch slow = new CountDownLatch(0);

    public FaultyJournal(Journal journal) {
        this.journal = journal;
    }

    /** The n-th append from now on throws; after its commit the entry is there all the same. */
    FaultyJournal failingAt(int append, boolean committed) {
        failsAt = append;
        afterCommit = committed;
        return this;
    }

    /** So many looks after a failure find no disk. */
    FaultyJournal blindFor(int looks) {
        blindLooks = looks;
        return this;
    }

    /** So many times what is on disk can be looked at, but not written over. */
    FaultyJournal unsettledFor(int looks) {
        unsettledLooks = looks;
        return this;
    }

    /** The disk is full as long as this file is there. */
    public FaultyJournal fullWhile(Path file) {
        ballast = Optional.of(file);
        return this;
    }

    /** Appends wait for the latch. */
    FaultyJournal waitingFor(CountDownLatch latch) {
        slow = latch;
        return this;
    }

    @Override
    public Recorded append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary) {
        appends++;
        try {
            slow.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (ballast.filter(Files::exists).isPresent()) {
            throw new JournalException(Fault.DISK_FULL, "append an entry");
        }
        if (appends != failsAt) {
            return journal.append(entry, summary);
        }
        if (afterCommit) {
            journal.append(entry, summary);
        }
        throw new JournalException(Fault.INPUT_OUTPUT, "append an entry");
    }

    @Override
    public Optional<Recorded> find(EntryId id) {
        if (blindLooks > 0) {
            blindLooks--;
            throw new JournalException(Fault.INPUT_OUTPUT, "look for an entry");
        }
        return journal.find(id);
    }

    @Override
    public Optional<Recorded> settle(EntryId id) {
        if (unsettledLooks > 0) {
            unsettledLooks--;
            throw new JournalException(Fault.INPUT_OUTPUT, "settle what became of an entry");
        }
        return find(id);
    }

    @Override
    public Conditions conditions() {
        return journal.conditions();
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
    public CataloguePiece catalogue(Optional<SessionId> after, int most) {
        return journal.catalogue(after, most);
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
    public Head head() {
        return journal.head();
    }

    @Override
    public void close() {
        journal.close();
    }
}
