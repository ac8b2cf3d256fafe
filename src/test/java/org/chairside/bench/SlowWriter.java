package org.chairside.bench;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.chairside.journal.JournalWriter;
import org.chairside.model.Entry;
import org.chairside.model.Recorded;
import org.chairside.model.SessionSummary;

/** A writer on a disk that takes its time over each commit, and that remembers when the last one was done. */
final class SlowWriter implements JournalWriter {
    private final JournalWriter writer;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private volatile long millis;
    private volatile long committedAt;

    SlowWriter(JournalWriter writer) {
        this.writer = writer;
    }

    /** From here on each commit takes so much longer. */
    void delay(long more) {
        millis = more;
    }

    /** By {@link System#nanoTime()}; 0 since it was last forgotten. */
    long committedAt() {
        return committedAt;
    }

    void forget() {
        committedAt = 0;
    }

    @Override
    public CompletableFuture<Outcome> append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary) {
        return CompletableFuture.supplyAsync(
                () -> {
                    pause();
                    Outcome outcome = writer.append(entry, summary).join();
                    committedAt = System.nanoTime();
                    return outcome;
                },
                thread);
    }

    private void pause() {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }

    @Override
    public void close() {
        thread.close();
        writer.close();
    }
}
