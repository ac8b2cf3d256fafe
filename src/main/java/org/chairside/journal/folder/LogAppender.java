package org.chairside.journal.folder;

import java.io.IOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chairside.journal.Journal;
import org.chairside.journal.Seal;
import org.chairside.journal.log.ChainPlace;
import org.chairside.journal.log.Faults;
import org.chairside.journal.log.HeadAnchor;
import org.chairside.journal.log.LogWriter;
import org.chairside.journal.log.Row;
import org.chairside.journal.log.RowCodec;
import org.chairside.journal.log.RunRows;
import org.chairside.journal.log.SealedSummaries;
import org.chairside.journal.watch.Condition;
import org.chairside.journal.watch.Conditions;
import org.chairside.journal.watch.WrittenFiles.Finding;
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
 * anchor is set then; where that fails it is reported, and the entry is written all the same. An end of the log that somebody cut off is written again as it was; a log that is gone is left alone.
 */
final class LogAppender {
    private static final Logger LOG = LoggerFactory.getLogger(LogAppender.class);
    /** As many as SQLite takes by itself: four megabytes. */
    private static final int CHECKPOINT_PAGES = 1000;

    private static final int PAGES_AN_ENTRY = 4;
    private static final int PAGE_BYTES = 4096;

    private final OpenLog log;
    private final WorkstationId workstation;
    private final RowCodec entries;
    private final SealedSummaries summaries;
    private final InstantSource clock;
    private final HeadAnchor anchor;
    private final RunRows run = new RunRows(RunRows.MOST_BYTES);
    private final Conditions conditions = new Conditions();
    private int pages;

    LogAppender(OpenLog log, WorkstationId workstation, Seal seal, InstantSource clock, HeadAnchor anchor) {
        this.log = log;
        this.workstation = workstation;
        this.clock = clock;
        this.anchor = anchor;
        entries = new RowCodec(seal);
        summaries = new SealedSummaries(seal);
        run.begin(log.write("open the log", open -> open.reader().head(workstation)));
    }

    Conditions conditions() {
        return conditions;
    }

    Recorded append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary) {
        if (pages >= 2 * CHECKPOINT_PAGES) {
            tend();
        }
        return mending(() -> log.write("append an entry", open -> appendIn(open, entry, summary)));
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
        heed(log.lookBeforeCommit());
        open.commit();
        run.add(row, summarised);
        pages += PAGES_AN_ENTRY + row.link().body().length / PAGE_BYTES;
        heed(log.lookAfterCommit());
        setAnchor(row.head());
        return recorded;
    }

    private Row next(Entry entry, Journal.Head head) {
        if (head.seq() < run.head().seq()) {
            throw new EndGoneException();
        }
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
            heed(log.lookAfterCommit());
            conditions.report(new Condition.AnchorNotWritten());
        }
    }

    private void heed(Finding finding) {
        switch (finding) {
            case WHOLE -> {}
            case END_GONE -> throw new EndGoneException();
            case LOG_GONE -> throw log.gone("look at the files of the log");
            case LOG_CHANGED -> {
                if (!log.endsAt(run.head(), workstation)) {
                    throw log.gone("look at the log");
                }
                log.acceptFiles();
            }
        }
    }

    private <R> R mending(Supplier<R> act) {
        try {
            return act.get();
        } catch (EndGoneException e) {
            LOG.warn("the end of the log was cut off by somebody else");
            writeAgain();
            return act.get();
        }
    }

    /** The rows are the same to the byte, so that the chain and the anchor fit as if nothing had been cut off. */
    private void writeAgain() {
        log.restart();
        int written = log.write("write the end of the log again", open -> {
            Journal.Head end = open.reader().head(workstation);
            List<Row> missing = run.after(end.seq());
            if (missing.isEmpty()
                    ? !end.equals(run.head())
                    : !missing.getFirst().follows(end)) {
                throw log.gone("write the end of the log again");
            }
            open.begin();
            for (Row row : missing) {
                open.insert(row);
            }
            for (RunRows.Summarised row : run.summaries()) {
                open.summarise(row);
            }
            open.commit();
            return missing.size();
        });
        if (!log.endsAt(run.head(), workstation)) {
            throw log.gone("write the end of the log again");
        }
        heed(log.lookAfterCommit());
        conditions.report(new Condition.EndWrittenAgain(written));
    }

    List<SessionSummary> remake(
            List<SessionId> sessions, BiFunction<SessionId, StreamContent, Optional<SessionSummary>> summary) {
        return mending(() -> log.write("make rows of the catalogue again", open -> {
            open.begin();
            List<SessionSummary> rows = new ArrayList<>();
            for (SessionId session : sessions) {
                StreamContent content = entries.content(open.reader().stream(session.stream()), workstation);
                Optional<SessionSummary> row = summary.apply(session, content);
                if (row.isPresent()) {
                    open.summarise(sealed(row.get()));
                    rows.add(row.get());
                } else {
                    open.forgetSummary(session);
                }
            }
            heed(log.lookBeforeCommit());
            open.commit();
            pages += sessions.size();
            heed(log.lookAfterCommit());
            return List.copyOf(rows);
        }));
    }

    /** See {@link Journal#decide}. */
    Optional<Recorded> decide(EntryId id) {
        return mending(() -> log.write("settle what became of an entry", open -> {
            heed(log.lookBeforeCommit());
            open.touch();
            heed(log.lookAfterCommit());
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
        log.acceptFiles();
        if (row.follows(run.head())) {
            run.add(row, Optional.empty());
            setAnchor(row.head());
        }
    }

    /** See {@link Journal#tend}. */
    void tend() {
        mending(() -> log.write("tend the log", open -> {
            heed(log.lookBeforeCommit());
            return pages >= CHECKPOINT_PAGES && checkpointed(open);
        }));
    }

    private boolean checkpointed(LogWriter open) throws SQLException {
        boolean whole = false;
        try {
            whole = open.checkpoint();
            return whole;
        } catch (SQLException e) {
            LOG.warn("a checkpoint failed: {}", Faults.code(e));
            conditions.report(new Condition.CheckpointFailed());
            whole = true;
            throw e;
        } finally {
            log.acceptFiles();
            // After a failure the next try is due when there is as much again.
            pages = whole ? 0 : pages;
        }
    }

    /** Moves what is committed into the log file, to hear of it if that fails. */
    void finish() {
        pages = Math.max(pages, CHECKPOINT_PAGES);
        tend();
    }

    /** See {@link Journal#stranded}. */
    Journal.Stranded stranded() {
        return new LostEntries(log, entries).of(run);
    }

    /** The write-ahead file is not what it was. */
    private static final class EndGoneException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
