package org.chairside.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Hash;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.model.StreamId;
import org.chairside.model.WorkstationId;

/**
 * The log of entries: one chain per workstation, append-only. Blocking; {@link #append} belongs to one thread (see
 * {@link JournalWriter}), the reading methods to any.
 */
public interface Journal extends AutoCloseable {
    /** The workstation whose entries this journal writes. */
    WorkstationId workstation();

    /**
     * Writes one entry and makes it durable. When this returns, the entry is on disk and will survive a crash or a
     * power cut. The same id again is a no-op that returns what was recorded the first time.
     *
     * @param summary makes the catalogue's row from the entry as recorded, kept in step in the same transaction; empty
     *     where the entry changes no row
     * @throws JournalException if it is not certain that the entry is on disk; then {@link #find} tells
     */
    Recorded append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary);

    /** Every entry of a stream, in the order of writing. */
    List<Recorded> read(StreamId stream);

    Optional<Recorded> find(EntryId id);

    /**
     * Some rows of the catalogue, one a session, the highest id first: with ids in the order of time that is the most
     * recently opened first.
     *
     * @param after where to go on, empty to begin
     * @param most how many rows at most
     */
    CataloguePiece catalogue(Optional<SessionId> after, int most);

    /** The rows of the sessions that were started since then. */
    CataloguePiece startedSince(Instant then);

    /** How many rows the catalogue has. */
    int sessions();

    /**
     * Makes the rows of some sessions again from their entries, in one transaction: so long, nothing is appended.
     *
     * @param summary empty for what is no session; then its row goes
     * @return the rows as they are now
     */
    List<SessionSummary> remake(List<SessionId> sessions, Function<List<Recorded>, Optional<SessionSummary>> summary);

    /** Where the chain stands. */
    Head head();

    /** Finishes what is being written and lets go of the file. */
    @Override
    void close();

    /**
     * The end of a chain.
     *
     * @param seq 0 in an empty journal, with {@link Hash#NONE}
     */
    record Head(long seq, Hash hash) {
        /** Where an empty chain stands. */
        public static final Head START = new Head(0, Hash.NONE);
    }
}
