package org.chairside.journal.folder;

import java.io.IOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chairside.journal.Journal;
import org.chairside.journal.RemadeRows;
import org.chairside.journal.Seal;
import org.chairside.journal.log.ChainPlace;
import org.chairside.journal.log.HeadAnchor;
import org.chairside.journal.log.LogWriter;
import org.chairside.journal.log.Row;
import org.chairside.journal.log.RowCodec;
import org.chairside.journal.log.RunRows;
import org.chairside.journal.log.SealedSummaries;
import org.chairside.journal.watch.Condition;
import org.chairside.journal.watch.Conditions;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.model.StreamContent;
import org.chairside.model.WorkstationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes to the log. An entry counts as written when it is committed and the paths still lead to what was committed. The head
 * anchor is set then; where that fails it is reported, and the entry is written all the same.
 */
final class LogAppender {
    private static final Logger LOG = LoggerFactory.getLogger(LogAppender.class);
    private final OpenLog log;
    private final WorkstationId workstation;
    private final RowCodec entries;
    private final SealedSummaries summaries;
    private final InstantSource clock;
    private final HeadAnchor anchor;
    private final RunRows run = new RunRows(RunRows.MOST_BYTES);
    private final Conditions conditions = new Conditions();
    private final LogGuard guard;
    private final Checkpoints checkpoints;

    LogAppender(OpenLog log, WorkstationId workstation, Seal seal, InstantSource clock, HeadAnchor anchor) {
        this.log = log;
        this.workstation = workstation;
        this.clock = clock;
        this.anchor = anchor;
        entries = new RowCodec(seal);
        summaries = new SealedSummaries(seal);
        guard = new LogGuard(log, workstation, run, conditions);
        checkpoints = new Checkpoints(log, guard, conditions);
        run.begin(log.write("open the log", open -> open.reader().head(workstation)));
    }

    Conditions conditions() {
        return conditions;
    }

    /** When what is written here is moved into the log file. */
    Checkpoints checkpoints() {
        return checkpoints;
    }

    Recorded append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary) {
        if (checkpoints.isLate()) {
            checkpoints.tend();
        }
        return guard.mending(() -> log.write("append an entry", open -> appendIn(open, entry, summary)));
    }

    private Recorded appendIn(LogWriter open, Entry entry, Function<Recorded, Optional<SessionSummary>> summary)
            throws SQLException {
        open.begin();
        Optional<Row> first = open.find(entry.id());
        if (first.isPresent()) {
            open.rollback();
            return entries.open(first.get());
        }
        Row row = next(entry, open.reader().head(workstation));
        open.insert(row);
        Recorded recorded = RowCodec.recorded(entry, row);
        Optional<RunRows.Summarised> summarised = summary.apply(recorded).map(this::sealed);
        if (summarised.isPresent()) {
            open.summarise(summarised.get());
        }
        guard.heed(log.lookBeforeCommit());
        open.commit();
        run.add(row, summarised);
        checkpoints.wrote(row);
        guard.heed(log.lookAfterCommit());
        setAnchor(row.head());
        return recorded;
    }

    private Row next(Entry entry, Journal.Head head) {
        guard.expectEnd(head);
        ChainPlace place = new ChainPlace(workstation, head.seq() + 1, entry.id(), entry.subject().stream());
        return entries.seal(entry, place, clock.instant(), head);
    }

    private RunRows.Summarised sealed(SessionSummary row) {
        return new RunRows.Summarised(row.session(), RowCodec.micros(row.started()), summaries.seal(row));
    }

    private void setAnchor(Journal.Head head) {
        try {
            if (anchor.set(head) == HeadAnchor.Setting.MADE_AGAIN) {
                conditions.report(new Condition.AnchorMadeAgain());
            }
        } catch (IOException e) {
            // The entry itself is on disk; an anchor that lags behind only guards less.
            LOG.warn("the head anchor was not written at entry {}", head.seq());
            // Where the whole folder went away, that is what has to be said.
            guard.heed(log.lookAfterCommit());
            conditions.report(new Condition.AnchorNotWritten());
        }
    }

    /** See {@link Journal#remake}. */
    RemadeRows remake(
            List<SessionId> sessions, BiFunction<SessionId, StreamContent, Optional<SessionSummary>> summary) {
        return guard.mending(() -> log.write("make rows of the catalogue again", open -> {
            open.begin();
            List<SessionSummary> rows = new ArrayList<>();
            Set<SessionId> changed = new HashSet<>();
            for (SessionId session : sessions) {
                StreamContent content = entries.content(open.reader().stream(session.stream()), workstation);
                Optional<SessionSummary> row = summary.apply(session, content);
                if (!summaries.stand(open.reader().catalogue().of(List.of(session)), row)) {
                    changed.add(session);
                }
                if (row.isPresent()) {
                    open.summarise(sealed(row.get()));
                    rows.add(row.get());
                } else {
                    open.forgetSummary(session);
                }
            }
            guard.heed(log.lookBeforeCommit());
            open.commit();
            checkpoints.wrote(sessions.size());
            guard.heed(log.lookAfterCommit());
            return new RemadeRows(rows, changed);
        }));
    }

    /** See {@link Journal#decide}. */
    Optional<Recorded> decide(EntryId id) {
        return guard.mending(() -> log.write("settle what became of an entry", open -> {
            guard.heed(log.lookBeforeCommit());
            open.touch();
            guard.heed(log.lookAfterCommit());
            Optional<Row> row = open.find(id);
            if (row.isPresent()) {
                settled(open, row.get());
            }
            return row.map(entries::open);
        }));
    }

    /** What was found after a failure may be in the system's memory only, until it is in the log file itself. */
    private void settled(LogWriter open, Row row) throws SQLException {
        if (!open.checkpoint()) {
            throw new SQLException("the log is busy");
        }
        boolean isNext = row.follows(run.head());
        guard.acceptMoved(isNext ? row.head() : run.head());
        if (isNext) {
            run.add(row, Optional.empty());
            setAnchor(row.head());
        }
    }

    /** See {@link Journal#stranded}. */
    Journal.Stranded stranded() {
        return new LostEntries(log, entries).of(run);
    }
}
