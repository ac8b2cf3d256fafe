package org.chairside.desk.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chairside.desk.live.LiveSession;
import org.chairside.journal.CataloguePiece;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every session in one line, in memory. It is read once, piece by piece from the newest on, on a thread of its own, and kept
 * in step with what is saved from then on. Rows that an earlier version wrote are made again on the way. At the end it is
 * held against the streams of the log: what is missing, behind or made up is made again, and {@link Found} says so. Safe for
 * any thread.
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
    private final CatalogueRepair mending;
    private volatile State state = new State(List.of(), 0, Progress.NOT_BEGUN);
    private CountDownLatch reading = new CountDownLatch(0);
    private volatile boolean closed;

    public Catalogue(Journal journal) {
        this.journal = journal;
        this.mending = new CatalogueRepair(journal);
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
    public record State(List<SessionSummary> rows, int of, Progress progress, Found found) {
        /** With nothing amiss. */
        public State(List<SessionSummary> rows, int of, Progress progress) {
            this(rows, of, progress, Found.NOTHING);
        }
    }

    /**
     * What was not as it should be, as far as that is known yet.
     *
     * @param mended how many sessions were missing from the list, shown as they had been before, or listed and never were;
     *     they are listed rightly now
     * @param damaged the sessions whose opening cannot be read; of one that has no row, nobody knows whose it is
     */
    public record Found(int mended, List<DamagedSession> damaged) {
        static final Found NOTHING = new Found(0, List.of());
    }

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
            publish(next(state.rows(), state.of(), Progress.READING));
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

    /**
     * The sessions started since then, in no order, whether they have a row or not. Reads the disk, and only these and what
     * was written to since.
     */
    public List<SessionSummary> since(Instant then) {
        Map<SessionId, Long> ends = CatalogueRepair.ends(journal.streamsSince(then));
        CataloguePiece started = journal.startedSince(then);
        Map<SessionId, SessionSummary> rows = byId(started.rows());
        rows.putAll(byId(mending.lifted(started.earlier())));
        CataloguePiece touched = journal.catalogue(
                ends.keySet().stream().filter(each -> !rows.containsKey(each)).toList());
        rows.putAll(byId(touched.rows()));
        rows.putAll(byId(mending.lifted(touched.earlier())));
        List<SessionId> suspects = new ArrayList<>(CatalogueRepair.suspects(rows, ends));
        // Nothing was written to it since: how far it goes is not known here.
        suspects.removeIf(each -> !ends.containsKey(each));
        started.damaged().stream().filter(each -> !suspects.contains(each)).forEach(suspects::add);
        rows.putAll(byId(mending.again(suspects, Map.copyOf(rows))));
        synchronized (lock) {
            publish(next(state.rows(), state.of(), state.progress()));
        }
        return rows.values().stream()
                .filter(row -> !row.started().isBefore(then))
                .toList();
    }

    private static Map<SessionId, SessionSummary> byId(List<SessionSummary> rows) {
        Map<SessionId, SessionSummary> all = HashMap.newHashMap(rows.size());
        rows.forEach(row -> all.put(row.session(), row));
        return all;
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
                publish(next(state.rows(), state.rows().size(), end));
                reading.countDown();
            }
        }
    }

    private void readPieces() {
        int most = FIRST_PIECE;
        Optional<SessionId> after = Optional.empty();
        Set<SessionId> damaged = new HashSet<>();
        do {
            CataloguePiece piece = journal.catalogue(after, most);
            add(piece.rows(), Progress.READING);
            if (state.of() == 0 || most == FIRST_PIECE) {
                counted(journal.sessions());
            }
            remade(piece.earlier(), mending::lifted);
            damaged.addAll(piece.damaged());
            after = piece.last();
            most = PIECE;
        } while (after.isPresent());
        Map<SessionId, SessionSummary> shown = byId(inLog(state.rows()));
        Set<SessionId> suspects = new LinkedHashSet<>(damaged);
        suspects.addAll(CatalogueRepair.suspects(shown, CatalogueRepair.ends(journal.streams())));
        remade(List.copyOf(suspects), some -> mending.again(some, shown));
    }

    /** Of a session whose opening is held nothing has a place in the log yet. */
    private List<SessionSummary> inLog(List<SessionSummary> rows) {
        synchronized (lock) {
            return rows.stream()
                    .filter(row -> row.lastSeq() > 0 || !savedMeanwhile.contains(row.session()))
                    .toList();
        }
    }

    /** A few at a time, so that whoever charts meanwhile does not wait. */
    private void remade(List<SessionId> sessions, Function<List<SessionId>, List<SessionSummary>> again) {
        for (int from = 0; from < sessions.size(); from += REMADE_AT_ONCE) {
            List<SessionId> some = sessions.subList(from, Math.min(sessions.size(), from + REMADE_AT_ONCE));
            List<SessionSummary> rows = again.apply(some);
            synchronized (lock) {
                Set<SessionId> others = new HashSet<>(some);
                others.removeAll(savedMeanwhile);
                state = next(SortedRows.without(state.rows(), others), state.of(), state.progress());
            }
            add(rows, Progress.REMAKING);
        }
    }

    private void counted(int sessions) {
        synchronized (lock) {
            publish(next(state.rows(), Math.max(sessions, state.rows().size()), state.progress()));
        }
    }

    private void add(List<SessionSummary> piece, Progress progress) {
        synchronized (lock) {
            List<SessionSummary> fresh = piece.stream()
                    // What was saved since is newer than what was read.
                    .filter(row -> !savedMeanwhile.contains(row.session()))
                    .sorted(NEWEST_FIRST)
                    .toList();
            List<SessionSummary> rows = SortedRows.merged(state.rows(), fresh);
            publish(next(rows, Math.max(rows.size(), state.of()), progress));
        }
    }

    /** Puts the row of a session that was just saved in place of the one before. */
    public void saved(SessionSummary row) {
        synchronized (lock) {
            if (state.progress() != Progress.READ) {
                savedMeanwhile.add(row.session());
            }
            List<SessionSummary> rows = SortedRows.with(state.rows(), row);
            publish(next(rows, Math.max(rows.size(), state.of()), state.progress()));
        }
    }

    private State next(List<SessionSummary> rows, int of, Progress progress) {
        return new State(rows, of, progress, mending.found());
    }

    private void publish(State next) {
        state = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    /** What is being read is not wanted any more. */
    public void close() {
        closed = true;
    }
}
