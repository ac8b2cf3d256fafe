package org.chairside.ui.session;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException.Fault;
import org.chairside.journal.JournalWriter;
import org.chairside.model.Entry;
import org.chairside.model.Recorded;
import org.chairside.model.SessionSummary;

/** A writer whose commits take as long as the test says: at once, or until they are let through; and that can fail. */
final class PacedWriter implements JournalWriter {
    private final Journal journal;
    private final Queue<Runnable> held = new ArrayDeque<>();
    private boolean holds;
    private Optional<Fault> fault = Optional.empty();
    private boolean aside;

    PacedWriter(Journal journal) {
        this.journal = journal;
    }

    /** Commits begin to wait. */
    synchronized void hold() {
        holds = true;
    }

    /** Commits that wait are done now, in their order, on the calling thread. */
    void release() {
        Runnable next = next();
        while (next != null) {
            next.run();
            next = next();
        }
    }

    private synchronized Runnable next() {
        holds = false;
        return held.poll();
    }

    synchronized int waiting() {
        return held.size();
    }

    /** Nothing reaches the disk from here on. */
    synchronized void fails(Fault with) {
        fault = Optional.of(with);
    }

    /** Everything is held outside the log from here on. */
    synchronized void setsAside() {
        aside = true;
    }

    synchronized void works() {
        fault = Optional.empty();
    }

    @Override
    public CompletableFuture<Outcome> append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        Runnable write = () -> outcome.complete(write(entry, summary));
        synchronized (this) {
            if (holds) {
                held.add(write);
                return outcome;
            }
        }
        write.run();
        return outcome;
    }

    private Outcome write(Entry entry, Function<Recorded, Optional<SessionSummary>> summary) {
        Optional<Fault> now;
        synchronized (this) {
            now = fault;
            if (aside) {
                return new Outcome.Held(Recorded.held(entry, journal.workstation()));
            }
        }
        return now.<Outcome>map(Outcome.NotSaved::new)
                .orElseGet(() -> new Outcome.Saved(journal.append(entry, summary)));
    }

    @Override
    public void close() {
        release();
    }
}
