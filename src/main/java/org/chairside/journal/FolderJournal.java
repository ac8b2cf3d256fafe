package org.chairside.journal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chairside.journal.JournalException.Fault;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
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

    FolderJournal(Journal journal, Ballast ballast, FolderLock lock) {
        this.journal = journal;
        this.ballast = ballast;
        this.lock = lock;
    }

    @Override
    public Recorded append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary) {
        try {
            return journal.append(entry, summary);
        } catch (JournalException e) {
            if (e.fault() == Fault.DISK_FULL && ballast.release()) {
                LOG.warn("the disk is full, {} bytes were given up", Ballast.BYTES);
                return journal.append(entry, summary);
            }
            throw e;
        }
    }

    @Override
    public WorkstationId workstation() {
        return journal.workstation();
    }

    @Override
    public List<Recorded> read(StreamId stream) {
        return journal.read(stream);
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
    public int sessions() {
        return journal.sessions();
    }

    @Override
    public List<SessionSummary> remake(
            List<SessionId> sessions, Function<List<Recorded>, Optional<SessionSummary>> summary) {
        return journal.remake(sessions, summary);
    }

    @Override
    public Head head() {
        return journal.head();
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
