package org.chairside.journal.folder;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.chairside.journal.ForwardingJournal;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.JournalException.Fault;
import org.chairside.journal.watch.Condition;
import org.chairside.model.Entry;
import org.chairside.model.Recorded;
import org.chairside.model.SessionSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The journal of a locked folder: on a full disk it gives up the ballast and tries once more. */
final class FolderJournal extends ForwardingJournal {
    private static final Logger LOG = LoggerFactory.getLogger(FolderJournal.class);

    private final Ballast ballast;
    private final FolderLock lock;
    private boolean full;

    FolderJournal(Journal journal, Ballast ballast, FolderLock lock) {
        super(journal);
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
            conditions().report(new Condition.DiskFull(now));
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
            return super.append(entry, summary);
        } catch (JournalException e) {
            if (e.fault() == Fault.DISK_FULL && ballast.release()) {
                LOG.warn("the disk is full, {} bytes were given up", Ballast.BYTES);
                conditions().report(new Condition.BallastSpent());
                return super.append(entry, summary);
            }
            throw e;
        }
    }

    @Override
    public void close() {
        super.close();
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("the folder's lock did not close");
        }
    }
}
