package org.chairside.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.chairside.model.EntryId;
import org.chairside.model.WorkstationId;

/** Walks a chain and stops at the first link that does not hold. Needs no key. */
final class ChainCheck implements LogReader.RowSight {
    private Journal.Head head;
    private Break broken;

    private ChainCheck(Journal.Head before) {
        head = before;
    }

    /**
     * Checks the entries of a workstation after a point that is taken as given.
     *
     * @param before {@link Journal.Head#START} for the whole chain
     */
    static Result after(Journal.Head before, WorkstationId origin, LogReader log) throws SQLException {
        ChainCheck check = new ChainCheck(before);
        log.from(origin, before.seq() + 1, check);
        return new Result(check.head, Optional.ofNullable(check.broken));
    }

    @Override
    public void see(Row row) {
        if (broken != null) {
            return;
        }
        EntryId id = row.link().place().id();
        if (!row.follows(head)) {
            broken = new Break(head.seq() + 1, id, "it does not follow the entry before it");
        } else if (!row.isWhole()) {
            broken = new Break(row.link().place().seq(), id, "its hash does not fit what it holds");
        } else {
            head = row.head();
        }
    }

    /** Whether SQLite itself finds the file sound. */
    static boolean isSound(Connection connection) throws SQLException {
        return "ok".equals(Sqlite.text(connection, "PRAGMA quick_check(1)"));
    }

    /**
     * How far the chain holds.
     *
     * @param head the last link that holds
     */
    record Result(Journal.Head head, Optional<Break> broken) {}

    /** The first link that does not. */
    record Break(long seq, EntryId id, String what) {}
}
