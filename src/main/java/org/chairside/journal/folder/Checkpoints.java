package org.chairside.journal.folder;

import java.sql.SQLException;
import org.chairside.journal.JournalException;
import org.chairside.journal.log.Faults;
import org.chairside.journal.log.LogWriter;
import org.chairside.journal.log.Row;
import org.chairside.journal.watch.Condition;
import org.chairside.journal.watch.Conditions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When what is committed is moved into the log file itself: as soon as there is much of it, and at the end. */
final class Checkpoints {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
    /** As many as SQLite takes by itself: four megabytes. */
    private static final int DUE_PAGES = 1000;

    private static final int PAGES_AN_ENTRY = 4;
    private static final int PAGE_BYTES = 4096;

    private final OpenLog log;
    private final LogGuard guard;
    private final Conditions conditions;
    private int pages;

    Checkpoints(OpenLog log, LogGuard guard, Conditions conditions) {
        this.log = log;
        this.guard = guard;
        this.conditions = conditions;
    }

    /** A row more was committed. */
    void wrote(Row row) {
        wrote(PAGES_AN_ENTRY + row.link().body().length / PAGE_BYTES);
    }

    /** So many pages more were committed, about. */
    void wrote(int more) {
        pages += more;
    }

    /** Whether there is so much that the next entry has to wait for it. */
    boolean isLate() {
        return pages >= 2 * DUE_PAGES;
    }

    /** Moves it, if there is much of it. */
    void tend() {
        guard.mending(() -> log.write("tend the log", open -> {
            guard.heed(log.lookBeforeCommit());
            return pages >= DUE_PAGES && checkpointed(open);
        }));
    }

    private boolean checkpointed(LogWriter open) throws SQLException {
        try {
            boolean whole = open.checkpoint();
            pages = whole ? 0 : pages;
            guard.acceptMoved();
            return whole;
        } catch (SQLException e) {
            LOG.warn("a checkpoint failed: {}", Faults.code(e));
            conditions.report(new Condition.CheckpointFailed());
            // The next try is due when there is as much again.
            pages = 0;
            guard.acceptMoved();
            throw e;
        }
    }

    /** Moves all of it; that it fails is heard of, and no more. */
    void finish() {
        pages = Math.max(pages, DUE_PAGES);
        try {
            tend();
        } catch (JournalException e) {
            LOG.warn("the log was not tended at the end: {}", e.fault());
        }
    }
}
