package org.chairside.journal.log;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.chairside.journal.Journal;
import org.chairside.journal.Verdict.Broken;
import org.chairside.journal.Verdict.Damage;
import org.chairside.model.EntryId;
import org.chairside.model.LogFinding;
import org.chairside.model.WorkstationId;

/** Walks a chain to its end and keeps the links that do not hold. Needs no key. */
public final class ChainCheck implements SelectedRows.RowSight {
    /** After so many entries it is told how many there were. */
    private static final int TOLD = 500;

    private final LongConsumer counted;
    private long seen;
    private Journal.Head head;
    private final List<Broken> broken = new ArrayList<>();

    private ChainCheck(Journal.Head before, LongConsumer counted) {
        this.counted = counted;
        head = before;
    }

    /**
     * Checks the entries of a workstation after a point that is taken as given. No point has anything before number 1.
     *
     * @param before {@link Journal.Head#START} for the whole chain
     */
    public static Result after(Journal.Head before, WorkstationId workstation, LogReader log) throws SQLException {
        return after(before, workstation, log, _ -> {});
    }

    /**
     * The same.
     *
     * @param counted hears now and then how many were looked at
     */
    public static Result after(Journal.Head before, WorkstationId workstation, LogReader log, LongConsumer counted)
            throws SQLException {
        ChainCheck check = new ChainCheck(before, counted);
        // Asked first: beside a writer the log may grow while it is walked.
        Journal.Head end = log.head(workstation);
        log.beforeFirst(workstation, LogFinding.MOST, check::standsBeforeTheFirst);
        log.from(workstation, before.seq() + 1, check);
        if (check.head.seq() < end.seq()) {
            // A damaged page can end the walk early.
            check.keep(new Broken(check.head.seq() + 1, Optional.empty(), Damage.LINK));
        }
        return new Result(check.head, check.broken);
    }

    private void standsBeforeTheFirst(Row row) {
        ChainPlace place = row.link().place();
        keep(new Broken(place.seq(), Optional.of(place.id()), Damage.LINK));
    }

    @Override
    public void see(Row row) {
        EntryId id = row.link().place().id();
        if (!row.follows(head)) {
            keep(new Broken(head.seq() + 1, Optional.of(id), Damage.LINK));
        } else if (!row.isWhole()) {
            keep(new Broken(row.link().place().seq(), Optional.of(id), Damage.CONTENT));
        }
        head = row.head();
        seen++;
        if (seen % TOLD == 0) {
            counted.accept(seen);
        }
    }

    private void keep(Broken link) {
        if (broken.size() < LogFinding.MOST) {
            broken.add(link);
        }
    }

    /** Whether the chain of a workstation has this link. */
    public static boolean contains(Journal.Head head, WorkstationId workstation, LogReader log) throws SQLException {
        return log.at(workstation, head.seq())
                .map(Row::head)
                .orElse(Journal.Head.START)
                .equals(head);
    }

    /**
     * How a chain holds.
     *
     * @param head its last link, whether all before it hold or not
     * @param broken those that do not hold, in order, the first {@link LogFinding#MOST} of them
     */
    public record Result(Journal.Head head, List<Broken> broken) {
        public Result {
            broken = List.copyOf(broken);
        }
    }
}
