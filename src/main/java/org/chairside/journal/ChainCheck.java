package org.chairside.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.chairside.journal.Verdict.Broken;
import org.chairside.journal.Verdict.Damage;
import org.chairside.model.EntryId;
import org.chairside.model.WorkstationId;

/** Walks a chain and stops at the first link that does not hold. Needs no key. */
final class ChainCheck implements LogReader.RowSight {
    private Journal.Head head;
    private Broken broken;

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
            broken = new Broken(head.seq() + 1, Optional.of(id), Damage.LINK);
        } else if (!row.isWhole()) {
            broken = new Broken(row.link().place().seq(), Optional.of(id), Damage.CONTENT);
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
     * @param broken the first that does not
     */
    record Result(Journal.Head head, Optional<Broken> broken) {}
}
