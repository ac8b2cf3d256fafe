package org.chairside.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.chairside.chart.Summary;
import org.chairside.journal.CataloguePiece;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every session in one line, in memory. It is read once, piece by piece from the newest on, on a thread of its own, and kept
 * in step with what is saved from then on. Rows that an earlier version wrote are made again on the way. Safe for any thread.
 */
public final class Catalogue {
    /** The most recently started first. */
    public static final Comparator<SessionSummary> NEWEST_FIRST = Comparator.comparing(SessionSummary::started)
            .reversed()
            .thenComparing(row -> row.session().value());

    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);
    /** More than a screen shows at once. */
    private static final int FIRST_PIECE = 64;

    private static final int PIECE = 4000;
    /** Whoever saves waits for so many rows being made again. */
    private static final int REMADE_AT_ONCE = 32;

    private final Journal journal;
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private final Set<SessionId> savedMeanwhile = new HashSet<>();
    private final Object lock = new Object();
    private volatile State state = new State(List.of(), 0, Progress.NOT_BEGUN);
    private CountDownLatch reading = new CountDownLatch(0);
    private volatile boolean closed;

    Catalogue(Journal journal) {
        this.journal = journal;
    }

    /** How far it is read. */
    public enum Progress {
        NOT_BEGUN,
        READING,
        /** Reading, and making rows again that an earlier version wrote, which takes longer. */
        REMAKING,
        /** All of it is there. */
        READ,
        /** The disk failed; what was read until then is there. */
        UNREADABLE
    }

    /**
     * What is there at one moment.
     *
     * @param rows the most recently started first; never changed
     * @param of how many there are in all, as far as that is known yet
     */
    public record State(List<SessionSummary> rows, int of, Progress progress) {}

    /** As it is now. Returns at once. */
    public State state() {
        return state;
    }

    /**
     * Tells of every change from now on, until the returned handle is closed; on a thread of its own or the writer's, one
     * after the other. Whoever listens must return at once.
     */
    public LiveSession.Listening onChange(Consumer<State> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Has it read, unless it is or is being read. Returns at once. */
    public void begin() {
        synchronized (lock) {
            if (closed || (state.progress() != Progress.NOT_BEGUN && state.progress() != Progress.UNREADABLE)) {
                return;
            }
            reading = new CountDownLatch(1);
            publish(new State(state.rows(), state.of(), Progress.READING));
        }
        Thread.ofPlatform().daemon().name("catalogue").start(this::read);
    }

    /**
     * All rows, the most recently started first. Waits until they are read: not for the FX thread.
     *
     * @throws JournalException if they cannot be read
     */
    public List<SessionSummary> all() {
        begin();
        CountDownLatch done;
        synchronized (lock) {
            done = reading;
        }
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JournalException(JournalException.Fault.INPUT_OUTPUT, "wait for the catalogue", e);
        }
        State now = state;
        if (now.progress() != Progress.READ) {
            throw new JournalException(JournalException.Fault.INPUT_OUTPUT, "read the catalogue");
        }
        return now.rows();
    }

    /** The sessions started since then, in no order. Reads the disk, and only these. */
    List<SessionSummary> since(Instant then) {
        CataloguePiece piece = journal.startedSince(then);
        List<SessionSummary> rows = new ArrayList<>(piece.rows());
        rows.addAll(journal.remake(piece.unreadable(), Summary::of));
        return rows;
    }

    private void read() {
        Progress end = Progress.UNREADABLE;
        try {
            readPieces();
            end = Progress.READ;
        } catch (JournalException e) {
            if (!closed) {
                LOG.warn("the catalogue was not read: {}", e.fault());
            }
        } finally {
            synchronized (lock) {
                publish(new State(state.rows(), state.rows().size(), end));
                reading.countDown();
            }
        }
    }

    private void readPieces() {
        int most = FIRST_PIECE;
        Optional<SessionId> after = Optional.empty();
        do {
            CataloguePiece piece = journal.catalogue(after, most);
            add(piece.rows(), Progress.READING);
            if (state.of() == 0 || most == FIRST_PIECE) {
                counted(journal.sessions());
            }
            remake(piece.unreadable());
            after = piece.last();
            most = PIECE;
        } while (after.isPresent());
    }

    /** A few at a time, so that whoever charts meanwhile does not wait. */
    private void remake(List<SessionId> sessions) {
        for (int from = 0; from < sessions.size(); from += REMADE_AT_ONCE) {
            List<SessionId> some = sessions.subList(from, Math.min(sessions.size(), from + REMADE_AT_ONCE));
            add(journal.remake(some, Summary::of), Progress.REMAKING);
        }
    }

    private void counted(int sessions) {
        synchronized (lock) {
            publish(new State(state.rows(), Math.max(sessions, state.rows().size()), state.progress()));
        }
    }

    private void add(List<SessionSummary> piece, Progress progress) {
        synchronized (lock) {
            List<SessionSummary> fresh = piece.stream()
                    // What was saved since is newer than what was read.
                    .filter(row -> !savedMeanwhile.contains(row.session()))
                    .sorted(NEWEST_FIRST)
                    .toList();
            List<SessionSummary> rows = merged(state.rows(), fresh);
            publish(new State(rows, Math.max(rows.size(), state.of()), progress));
        }
    }

    private static List<SessionSummary> merged(List<SessionSummary> there, List<SessionSummary> fresh) {
        List<SessionSummary> all = new ArrayList<>(there.size() + fresh.size());
        int next = 0;
        for (SessionSummary each : fresh) {
            while (next < there.size() && NEWEST_FIRST.compare(there.get(next), each) < 0) {
                all.add(there.get(next++));
            }
            all.add(each);
            if (next < there.size() && NEWEST_FIRST.compare(there.get(next), each) == 0) {
                next++;
            }
        }
        all.addAll(there.subList(next, there.size()));
        return Collections.unmodifiableList(all);
    }

    /** Puts the row of a session that was just saved in place of the one before. */
    void saved(SessionSummary row) {
        synchronized (lock) {
            if (state.progress() != Progress.READ) {
                savedMeanwhile.add(row.session());
            }
            List<SessionSummary> rows = without(row);
            int place = Collections.binarySearch(rows, row, NEWEST_FIRST);
            rows.add(place < 0 ? -place - 1 : place, row);
            publish(new State(Collections.unmodifiableList(rows), Math.max(rows.size(), state.of()), state.progress()));
        }
    }

    private List<SessionSummary> without(SessionSummary row) {
        List<SessionSummary> rows = new ArrayList<>(state.rows().size() + 1);
        rows.addAll(state.rows());
        int place = Collections.binarySearch(rows, row, NEWEST_FIRST);
        if (place >= 0) {
            rows.remove(place);
        } else {
            rows.removeIf(each -> each.session().equals(row.session()));
        }
        return rows;
    }

    private void publish(State next) {
        state = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    /** What is being read is not wanted any more. */
    void close() {
        closed = true;
    }
}
