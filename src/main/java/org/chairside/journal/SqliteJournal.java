package org.chairside.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.model.StreamId;
import org.chairside.model.WorkstationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journal in one SQLite file. When {@link #append} returns, the entry is committed with {@code synchronous=FULL}
 * and the head anchor is forced: a crash or a power cut does not lose it. After a failure the connection is dropped;
 * the next call opens another, and {@link #find} on it says what is on disk. One transaction an entry. Readers have a
 * connection of their own and wait neither for the writer nor for the disk it waits for.
 */
final class SqliteJournal implements Journal {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteJournal.class);

    private final InstantSource clock;
    private final HeadAnchor anchor;
    private final WorkstationId workstation;
    private final SealedEntries entries;
    private final SealedSummaries summaries;
    private final Reopening<LogWriter> writer;
    private final Reopening<LogReader> reader;

    /** The file is there, in our version and checked: {@link JournalFolder} sees to that. */
    SqliteJournal(Path file, WorkstationId workstation, Seal seal, InstantSource clock, HeadAnchor anchor) {
        this.clock = clock;
        this.anchor = anchor;
        this.workstation = workstation;
        entries = new SealedEntries(seal);
        summaries = new SealedSummaries(seal);
        writer = new Reopening<>(() -> LogWriter.open(file));
        reader = new Reopening<>(() -> LogReader.open(file));
    }

    @Override
    public WorkstationId workstation() {
        return workstation;
    }

    @Override
    public Recorded append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary) {
        return writer.with("append an entry", log -> {
            log.begin();
            Optional<Row> first = log.find(entry.id());
            if (first.isPresent()) {
                log.rollback();
                return entries.open(first.get());
            }
            Row row = next(entry, log.reader().head(workstation));
            log.insert(row);
            Recorded recorded = SealedEntries.recorded(entry, row);
            summarise(log, summary.apply(recorded));
            log.commit();
            keep(row.head());
            return recorded;
        });
    }

    private Row next(Entry entry, Head head) {
        Place place = new Place(workstation, head.seq() + 1, entry.id(), entry.subject().stream());
        return entries.seal(entry, place, clock.instant(), head);
    }

    private void summarise(LogWriter log, Optional<SessionSummary> summary) throws SQLException {
        if (summary.isPresent()) {
            SessionSummary row = summary.get();
            log.summarise(row.session(), SealedEntries.micros(row.started()), summaries.seal(row));
        }
    }

    private void keep(Head head) {
        try {
            anchor.set(head);
        } catch (IOException e) {
            // The entry itself is on disk; an anchor that lags behind only guards less.
            LOG.warn("the head anchor was not written at entry {}", head.seq());
        }
    }

    @Override
    public List<Recorded> read(StreamId stream) {
        List<Row> rows = reader.with("read a stream", log -> log.stream(stream));
        return opened(rows);
    }

    private List<Recorded> opened(List<Row> rows) {
        return WritingOrder.of(rows).stream().map(entries::open).toList();
    }

    @Override
    public Optional<Recorded> find(EntryId id) {
        return reader.with("look for an entry", log -> log.find(id)).map(entries::open);
    }

    @Override
    public CataloguePiece catalogue(Optional<SessionId> after, int most) {
        return summaries.open(reader.with("read the catalogue", log -> log.catalogue(after, most)));
    }

    @Override
    public CataloguePiece startedSince(Instant then) {
        long micros = SealedEntries.micros(then);
        return summaries.open(reader.with("read the catalogue", log -> log.startedSince(micros)));
    }

    @Override
    public int sessions() {
        return reader.with("count the catalogue", LogReader::sessions);
    }

    @Override
    public List<SessionSummary> remake(
            List<SessionId> sessions, Function<List<Recorded>, Optional<SessionSummary>> summary) {
        return writer.with("make rows of the catalogue again", log -> {
            log.begin();
            List<SessionSummary> rows = new ArrayList<>();
            for (SessionId session : sessions) {
                Optional<SessionSummary> row = summary.apply(opened(log.reader().stream(session.stream())));
                if (row.isEmpty()) {
                    log.forgetSummary(session);
                }
                summarise(log, row);
                row.ifPresent(rows::add);
            }
            log.commit();
            return List.copyOf(rows);
        });
    }

    @Override
    public Head head() {
        return reader.with("read the head", log -> log.head(workstation));
    }

    @Override
    public void close() {
        reader.close();
        writer.close();
        try {
            anchor.close();
        } catch (IOException e) {
            LOG.warn("the head anchor did not close");
        }
    }
}
