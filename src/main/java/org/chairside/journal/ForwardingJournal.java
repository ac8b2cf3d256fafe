package org.chairside.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
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

/** A journal that hands every call on to another one as it is; a subclass overrides what it does otherwise. */
public abstract class ForwardingJournal implements Journal {
    private final Journal inner;

    protected ForwardingJournal(Journal inner) {
        this.inner = inner;
    }

    @Override
    public WorkstationId workstation() {
        return inner.workstation();
    }

    @Override
    public Recorded append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary) {
        return inner.append(entry, summary);
    }

    @Override
    public Optional<Recorded> decide(EntryId id) {
        return inner.decide(id);
    }

    @Override
    public void tend() {
        inner.tend();
    }

    @Override
    public Stranded stranded() {
        return inner.stranded();
    }

    @Override
    public Conditions conditions() {
        return inner.conditions();
    }

    @Override
    public boolean contains(Head head) {
        return inner.contains(head);
    }

    @Override
    public StreamContent read(StreamId stream) {
        return inner.read(stream);
    }

    @Override
    public List<StreamEnd> streams() {
        return inner.streams();
    }

    @Override
    public List<StreamEnd> streamsSince(Instant then) {
        return inner.streamsSince(then);
    }

    @Override
    public Optional<Recorded> find(EntryId id) {
        return inner.find(id);
    }

    @Override
    public CataloguePiece catalogue(Optional<SessionId> after, int most) {
        return inner.catalogue(after, most);
    }

    @Override
    public CataloguePiece startedSince(Instant then) {
        return inner.startedSince(then);
    }

    @Override
    public CataloguePiece catalogue(List<SessionId> sessions) {
        return inner.catalogue(sessions);
    }

    @Override
    public int sessions() {
        return inner.sessions();
    }

    @Override
    public RemadeRows remake(
            List<SessionId> sessions, BiFunction<SessionId, StreamContent, Optional<SessionSummary>> summary) {
        return inner.remake(sessions, summary);
    }

    @Override
    public Head head() {
        return inner.head();
    }

    @Override
    public Optional<Instant> lastRecordedAt() {
        return inner.lastRecordedAt();
    }

    @Override
    public void close() {
        inner.close();
    }
}
