package org.chairside.journal.folder;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chairside.journal.CataloguePiece;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.JournalException.Fault;
import org.chairside.journal.RemadeRows;
import org.chairside.journal.Seal;
import org.chairside.journal.log.LogReader;
import org.chairside.journal.log.ReopeningConnection;
import org.chairside.journal.log.RowCodec;
import org.chairside.journal.log.SealedSummaries;
import org.chairside.journal.sqlite.UntouchedLog;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.model.StreamContent;
import org.chairside.model.StreamEnd;
import org.chairside.model.StreamId;
import org.chairside.model.WorkstationId;

/** A journal that is only read: whatever would write fails with {@link Fault#READ_ONLY}. */
final class ReadingJournal implements Journal {
    private final UntouchedLog log;
    private final WorkstationId workstation;
    private final RowCodec entries;
    private final SealedSummaries summaries;
    private final ReopeningConnection<LogReader> reader;

    /** Takes the log over and closes it in the end. */
    ReadingJournal(UntouchedLog log, WorkstationId workstation, Seal seal) {
        this.log = log;
        this.workstation = workstation;
        entries = new RowCodec(seal);
        summaries = new SealedSummaries(seal);
        reader = new ReopeningConnection<>(() -> open(log));
    }

    private static LogReader open(UntouchedLog log) throws SQLException {
        Connection connection = log.connect();
        try {
            return new LogReader(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public WorkstationId workstation() {
        return workstation;
    }

    @Override
    public Recorded append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary) {
        throw new JournalException(Fault.READ_ONLY, "append an entry");
    }

    @Override
    public StreamContent read(StreamId stream) {
        return entries.content(reader.with("read a stream", open -> open.stream(stream)), workstation);
    }

    @Override
    public List<StreamEnd> streams() {
        return reader.with("read the streams", open -> open.streams().all(workstation));
    }

    @Override
    public List<StreamEnd> streamsSince(Instant then) {
        long micros = RowCodec.micros(then);
        return reader.with("read the last streams", open -> open.streams().since(micros, workstation));
    }

    @Override
    public Optional<Recorded> find(EntryId id) {
        return reader.with("look for an entry", open -> open.find(id)).map(entries::open);
    }

    @Override
    public CataloguePiece catalogue(Optional<SessionId> after, int most) {
        return summaries.open(
                reader.with("read the catalogue", open -> open.catalogue().after(after, most)));
    }

    @Override
    public CataloguePiece startedSince(Instant then) {
        long micros = RowCodec.micros(then);
        return summaries.open(
                reader.with("read the catalogue", open -> open.catalogue().startedSince(micros)));
    }

    @Override
    public CataloguePiece catalogue(List<SessionId> sessions) {
        return summaries.open(
                reader.with("read the catalogue", open -> open.catalogue().of(sessions)));
    }

    @Override
    public int sessions() {
        return reader.with("count the catalogue", open -> open.catalogue().count());
    }

    @Override
    public RemadeRows remake(
            List<SessionId> sessions, BiFunction<SessionId, StreamContent, Optional<SessionSummary>> summary) {
        throw new JournalException(Fault.READ_ONLY, "make rows of the catalogue again");
    }

    @Override
    public Head head() {
        return reader.with("read the head", open -> open.head(workstation));
    }

    @Override
    public void close() {
        reader.close();
        log.close();
    }
}
