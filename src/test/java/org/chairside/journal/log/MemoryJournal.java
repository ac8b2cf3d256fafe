package org.chairside.journal.log;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chairside.journal.CataloguePiece;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.RemadeRows;
import org.chairside.journal.Seal;
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

/** The same promises without a disk, for tests and for the tour: what is written lives as long as this object. */
public final class MemoryJournal implements Journal {
    private final WorkstationId workstation;
    private final InstantSource clock;
    private final RowCodec entries;
    private final Map<EntryId, Recorded> log = new LinkedHashMap<>();
    /** In the order of the ids as they are kept on disk. */
    private final NavigableMap<SessionId, SessionSummary> catalogue =
            new TreeMap<>(Comparator.comparing(each -> ChainPlace.bytes(each.value()), Arrays::compareUnsigned));

    private final Conditions conditions = new Conditions();
    private Head head = Head.START;
    private boolean closed;

    public MemoryJournal(WorkstationId workstation, InstantSource clock) {
        this.workstation = workstation;
        this.clock = clock;
        entries = new RowCodec(new OpenSeal());
    }

    @Override
    public WorkstationId workstation() {
        return workstation;
    }

    @Override
    public synchronized Recorded append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary) {
        requireOpen("append an entry");
        Recorded first = log.get(entry.id());
        if (first != null) {
            return first;
        }
        ChainPlace place = new ChainPlace(workstation, head.seq() + 1, entry.id(), entry.subject().stream());
        Row row = entries.seal(entry, place, clock.instant(), head);
        Recorded recorded = entries.open(row);
        summary.apply(recorded).ifPresent(each -> catalogue.put(each.session(), each));
        log.put(entry.id(), recorded);
        head = row.head();
        return recorded;
    }

    @Override
    public Conditions conditions() {
        return conditions;
    }

    @Override
    public synchronized boolean contains(Head head) {
        return head.equals(Head.START)
                || log.values().stream()
                        .anyMatch(
                                each -> each.seq() == head.seq() && each.hash().equals(head.hash()));
    }

    @Override
    public synchronized StreamContent read(StreamId stream) {
        requireOpen("read a stream");
        return StreamContent.of(log.values().stream()
                .filter(each -> each.entry().subject().stream().equals(stream))
                .toList());
    }

    @Override
    public synchronized List<StreamEnd> streams() {
        return streamsSince(Instant.MIN);
    }

    @Override
    public synchronized List<StreamEnd> streamsSince(Instant then) {
        requireOpen("read the streams");
        Map<StreamId, Long> ends = new LinkedHashMap<>();
        log.values().stream()
                .filter(each -> !each.recordedAt().isBefore(then))
                .forEach(each -> ends.put(each.entry().subject().stream(), each.seq()));
        return ends.entrySet().stream()
                .map(each -> new StreamEnd(each.getKey(), each.getValue()))
                .toList();
    }

    @Override
    public synchronized Optional<Recorded> find(EntryId id) {
        requireOpen("look for an entry");
        return Optional.ofNullable(log.get(id));
    }

    @Override
    public synchronized CataloguePiece catalogue(Optional<SessionId> after, int most) {
        requireOpen("read the catalogue");
        NavigableMap<SessionId, SessionSummary> left =
                after.map(each -> catalogue.headMap(each, false)).orElse(catalogue);
        List<SessionSummary> rows =
                left.descendingMap().values().stream().limit(most).toList();
        return new CataloguePiece(
                rows,
                List.of(),
                List.of(),
                rows.size() < most
                        ? Optional.empty()
                        : Optional.of(rows.getLast().session()));
    }

    @Override
    public synchronized CataloguePiece startedSince(Instant then) {
        requireOpen("read the catalogue");
        List<SessionSummary> rows = catalogue.values().stream()
                .filter(row -> !row.started().isBefore(then))
                .toList();
        return piece(rows);
    }

    @Override
    public synchronized CataloguePiece catalogue(List<SessionId> sessions) {
        requireOpen("read the catalogue");
        return piece(sessions.stream()
                .filter(catalogue::containsKey)
                .map(catalogue::get)
                .toList());
    }

    private static CataloguePiece piece(List<SessionSummary> rows) {
        return new CataloguePiece(rows, List.of(), List.of(), Optional.empty());
    }

    @Override
    public synchronized int sessions() {
        requireOpen("count the catalogue");
        return catalogue.size();
    }

    @Override
    public synchronized RemadeRows remake(
            List<SessionId> sessions, BiFunction<SessionId, StreamContent, Optional<SessionSummary>> summary) {
        requireOpen("make rows of the catalogue again");
        List<SessionSummary> rows = sessions.stream()
                .flatMap(session -> summary.apply(session, read(session.stream())).stream())
                .toList();
        Map<SessionId, SessionSummary> before = new HashMap<>(catalogue);
        sessions.forEach(catalogue::remove);
        rows.forEach(row -> catalogue.put(row.session(), row));
        return new RemadeRows(
                rows,
                sessions.stream()
                        .filter(session -> !Objects.equals(before.get(session), catalogue.get(session)))
                        .collect(Collectors.toSet()));
    }

    @Override
    public synchronized Head head() {
        requireOpen("read the head");
        return head;
    }

    @Override
    public synchronized Optional<Instant> lastRecordedAt() {
        return log.values().stream().reduce((_, last) -> last).map(Recorded::recordedAt);
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private void requireOpen(String action) {
        if (closed) {
            throw new JournalException(JournalException.Fault.CLOSED, action);
        }
    }

    /** Seals nothing: there is no disk to keep it from. */
    private static final class OpenSeal implements Seal {
        @Override
        public byte[] seal(byte[] plain, byte[] associated) {
            return plain.clone();
        }

        @Override
        public byte[] open(byte[] sealed, byte[] associated) {
            return sealed.clone();
        }

        @Override
        public byte[] mac(byte[] message) {
            throw new UnsupportedOperationException("nothing to anchor");
        }
    }
}
