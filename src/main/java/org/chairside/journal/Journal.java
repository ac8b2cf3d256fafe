package org.chairside.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chairside.journal.watch.Conditions;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Hash;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.model.StreamContent;
import org.chairside.model.StreamEnd;
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
     * @throws JournalException if it is not certain that the entry is on disk; then {@link #decide} tells
     */
    Recorded append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary);

    /**
     * Decides what became of an entry whose append failed: it is there, and surely durable, or empty, and nothing of it
     * will turn up later, whatever happens next. For the thread that appends.
     *
     * @throws JournalException as long as that cannot be decided
     */
    default Optional<Recorded> decide(EntryId id) {
        return find(id);
    }

    /**
     * Does what can wait until an answer was given: moves what was committed into the log file itself, and looks whether the
     * paths still lead to what was written. For the thread that appends.
     *
     * @throws JournalException with {@link JournalException.Fault#FILE_GONE} if they do not
     */
    default void tend() {}

    /** What may be gone with a file to which the path does not lead any more. For the thread that appends. */
    default Stranded stranded() {
        return Stranded.NOTHING;
    }

    /** What people are to be told of. */
    default Conditions conditions() {
        return new Conditions();
    }

    /** Whether the chain of this workstation has this link. */
    default boolean contains(Head head) {
        return head().equals(head) || head.equals(Head.START);
    }

    /**
     * Everything in a stream, in the order of writing. An entry that cannot be read is named, and keeps nobody from the
     * others; so is one of a workstation that never joined.
     *
     * @throws JournalException if the disk fails
     */
    StreamContent read(StreamId stream);

    /** Every stream that anybody wrote to, in no order. Takes a third of a second for 100,000 sessions. */
    List<StreamEnd> streams();

    /** The streams of the entries that were written since then, of the last few thousand of them. Quick. */
    List<StreamEnd> streamsSince(Instant then);

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

    /** The rows of these sessions, as far as there are any. */
    CataloguePiece catalogue(List<SessionId> sessions);

    /** How many rows the catalogue has. */
    int sessions();

    /**
     * Makes the rows of some sessions again from their entries, in one transaction: so long, nothing is appended.
     *
     * @param summary empty for what is no session, or one whose opening cannot be read; then its row goes
     * @return the rows as they are now, held against what the same transaction found in their place
     */
    RemadeRows remake(List<SessionId> sessions, BiFunction<SessionId, StreamContent, Optional<SessionSummary>> summary);

    /** Where the chain stands. */
    Head head();

    /** When the last entry of this workstation was written, by the clock of that time; empty where there is none. */
    default Optional<Instant> lastRecordedAt() {
        return Optional.empty();
    }

    /** Finishes what is being written and lets go of the file. */
    @Override
    void close();

    /**
     * What was acknowledged and may be gone with the file it was written to.
     *
     * @param entries those that can still be read, in the order of writing
     * @param acknowledged how many were acknowledged in this run
     * @param unreadable how many of them cannot be read any more
     * @param before where the chain stood when this run began
     */
    record Stranded(List<Entry> entries, long acknowledged, long unreadable, Head before) {
        static final Stranded NOTHING = new Stranded(List.of(), 0, 0, Head.START);

        public Stranded {
            entries = List.copyOf(entries);
        }
    }

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
