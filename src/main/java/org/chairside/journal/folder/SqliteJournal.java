package org.chairside.journal.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chairside.journal.CataloguePiece;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.RemadeRows;
import org.chairside.journal.Seal;
import org.chairside.journal.log.HeadAnchor;
import org.chairside.journal.log.RowCodec;
import org.chairside.journal.log.SealedSummaries;
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

/**
 * The journal in one SQLite file. When {@link #append} returns, the entry is committed with {@code synchronous=FULL} and the
 * path still leads to the file it was committed to: a crash or a power cut does not lose it. The head anchor is forced too, or
 * that it could not be is among the conditions.
 * After a failure the connection is dropped; the next call opens another, and {@link #decide} on it says what is on disk.
 * One transaction an entry. Readers have a connection of their own.
 */
final class SqliteJournal implements Journal {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteJournal.class);

    private final HeadAnchor anchor;
    private final WorkstationId workstation;
    private final RowCodec entries;
    private final SealedSummaries summaries;
    private final OpenLog log;
    private final LogAppender appender;

    /** The file is there, in our version and checked: {@link JournalFolder} sees to that. Opens it. */
    SqliteJournal(Path file, WorkstationId workstation, Seal seal, InstantSource clock, HeadAnchor anchor) {
        this.anchor = anchor;
        this.workstation = workstation;
        entries = new RowCodec(seal);
        summaries = new SealedSummaries(seal);
        log = new OpenLog(file);
        appender = appender(seal, clock);
    }

    private LogAppender appender(Seal seal, InstantSource clock) {
        try {
            return new LogAppender(log, workstation, seal, clock, anchor);
        } catch (JournalException e) {
            log.close();
            throw e;
        }
    }

    @Override
    public WorkstationId workstation() {
        return workstation;
    }

    @Override
    public Recorded append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary) {
        return appender.append(entry, summary);
    }

    @Override
    public Optional<Recorded> decide(EntryId id) {
        return appender.decide(id);
    }

    @Override
    public void tend() {
        appender.checkpoints().tend();
    }

    @Override
    public Stranded stranded() {
        return appender.stranded();
    }

    @Override
    public Conditions conditions() {
        return appender.conditions();
    }

    @Override
    public boolean contains(Head head) {
        return head.equals(Head.START)
                || log.read("look for a link", open -> open.at(workstation, head.seq()))
                        .filter(row -> row.head().equals(head))
                        .isPresent();
    }

    @Override
    public StreamContent read(StreamId stream) {
        return entries.content(log.read("read a stream", open -> open.stream(stream)), workstation);
    }

    @Override
    public List<StreamEnd> streams() {
        return log.read("read the streams", open -> open.streams().all(workstation));
    }

    @Override
    public List<StreamEnd> streamsSince(Instant then) {
        long micros = RowCodec.micros(then);
        return log.read("read the last streams", open -> open.streams().since(micros, workstation));
    }

    @Override
    public Optional<Recorded> find(EntryId id) {
        return log.read("look for an entry", open -> open.find(id)).map(entries::open);
    }

    @Override
    public CataloguePiece catalogue(Optional<SessionId> after, int most) {
        return summaries.open(
                log.read("read the catalogue", open -> open.catalogue().after(after, most)));
    }

    @Override
    public CataloguePiece startedSince(Instant then) {
        long micros = RowCodec.micros(then);
        return summaries.open(
                log.read("read the catalogue", open -> open.catalogue().startedSince(micros)));
    }

    @Override
    public CataloguePiece catalogue(List<SessionId> sessions) {
        return summaries.open(
                log.read("read the catalogue", open -> open.catalogue().of(sessions)));
    }

    @Override
    public int sessions() {
        return log.read("count the catalogue", open -> open.catalogue().count());
    }

    @Override
    public RemadeRows remake(
            List<SessionId> sessions, BiFunction<SessionId, StreamContent, Optional<SessionSummary>> summary) {
        return appender.remake(sessions, summary);
    }

    @Override
    public Head head() {
        return log.read("read the head", open -> open.head(workstation));
    }

    @Override
    public Optional<Instant> lastRecordedAt() {
        return log.read("read the last time of writing", open -> open.last(workstation))
                .map(row -> RowCodec.instant(row.link().recordedAt()));
    }

    @Override
    public void close() {
        appender.checkpoints().finish();
        log.close();
        try {
            anchor.close();
        } catch (IOException e) {
            LOG.warn("the head anchor did not close");
        }
    }
}
