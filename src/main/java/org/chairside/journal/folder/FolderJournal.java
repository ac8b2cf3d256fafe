package org.chairside.journal.folder;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chairside.journal.CataloguePiece;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.JournalException.Fault;
import org.chairside.journal.watch.Condition;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The journal of a locked folder: on a full disk it gives up the ballast and tries once more. */
final class FolderJournal implements Journal {
    private static final Logger LOG = LoggerFactory.getLogger(FolderJournal.class);

    private final Journal journal;
    private final Ballast ballast;
    private final FolderLock lock;
    private boolean full;

    FolderJournal(Journal journal, Ballast ballast, FolderLock lock) {
        this.journal = journal;
        this.ballast = ballast;
        this.lock = lock;
    }

    /** Says that there is no room, before anything was written. */
    void hasNoRoom() {
        full(true);
    }

    private void full(boolean now) {
        if (full != now) {
            full = now;
            journal.conditions().report(new Condition.DiskFull(now));
        }
    }

    @Override
    public Recorded append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary) {
        try {
            Recorded recorded = givingUp(entry, summary);
            full(false);
            return recorded;
        } catch (JournalException e) {
            if (e.fault() == Fault.DISK_FULL) {
                full(true);
            }
            throw e;
        }
    }

    private Recorded givingUp(Entry entry, Function<Recorded, Optional<SessionSummary>> summary) {
        try {
            return journal.append(entry, summary);
        } catch (JournalException e) {
            if (e.fault() == Fault.DISK_FULL && ballast.release()) {
                LOG.warn("the disk is full, {} bytes were given up", Ballast.BYTES);
                journal.conditions().report(new Condition.BallastSpent());
                return journal.append(entry, summary);
            }
            throw e;
        }
    }

    @Override
    public Optional<Recorded> settle(EntryId id) {
        return journal.settle(id);
    }

    @Override
    public void tend() {
        journal.tend();
    }

    @Override
    public Stranded stranded() {
        return journal.stranded();
    }

    @Override
    public Conditions conditions() {
        return journal.conditions();
    }

    @Override
    public boolean contains(Head link) {
        return journal.contains(link);
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
    public List<StreamEnd> streams() {
        return journal.streams();
    }

    @Override
    public List<StreamEnd> streamsSince(Instant then) {
        return journal.streamsSince(then);
    }

    @Override
    public Optional<Recorded> find(EntryId id) {
        return journal.find(id);
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
    public Optional<Instant> lastRecordedAt() {
        return journal.lastRecordedAt();
    }

    @Override
    public void close() {
        journal.close();
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("the folder's lock did not close");
        }
    }
}
