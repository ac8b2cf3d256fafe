package org.chairside.journal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.chairside.journal.JournalException.Fault;
import org.chairside.model.Entry;
import org.chairside.model.Recorded;
import org.chairside.model.SessionSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One platform thread that writes in order. When an append fails, the entry is looked for on a fresh connection and
 * only then called saved or not saved. While the log cannot even be looked at, the question stays open and is asked
 * again: nobody is told what nobody knows.
 */
public final class SingleWriter implements JournalWriter {
    private static final Logger LOG = LoggerFactory.getLogger(SingleWriter.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Journal journal;
    /** Empty for the end. */
    private final BlockingQueue<Optional<Task>> tasks = new LinkedBlockingQueue<>();

    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    /** Starts the thread. The journal stays its maker's to close, after this. */
    public SingleWriter(Journal journal) {
        this.journal = journal;
        thread = Thread.ofPlatform().name("journal-writer").start(this::work);
    }

    @Override
    public CompletableFuture<Outcome> append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary) {
        Task task = new Task(entry, summary, new CompletableFuture<>());
        // Under the lock, so that nothing is queued behind the last task and never answered.
        synchronized (tasks) {
            if (closing.getCount() == 0) {
                task.future().complete(new Outcome.NotSaved(Fault.CLOSED));
            } else {
                tasks.add(Optional.of(task));
            }
        }
        return task.future();
    }

    private void work() {
        try {
            for (Optional<Task> task = tasks.take(); task.isPresent(); task = tasks.take()) {
                task.get().future().complete(outcome(task.get()));
            }
        } catch (InterruptedException e) {
            // Nobody but us knows this thread, and we do not interrupt it.
            throw new IllegalStateException("the writer was interrupted", e);
        }
    }

    private Outcome outcome(Task task) throws InterruptedException {
        try {
            return new Outcome.Saved(journal.append(task.entry(), task.summary()));
        } catch (JournalException e) {
            LOG.warn("append of {} failed: {}", task.entry().id(), e.fault());
            return looked(task.entry(), e.fault());
        } catch (RuntimeException | Error e) {
            // Without the message, which might quote the entry.
            LOG.error("append of {} failed: {}", task.entry().id(), e.getClass().getName());
            return looked(task.entry(), Fault.INPUT_OUTPUT);
        }
    }

    private Outcome looked(Entry entry, Fault fault) throws InterruptedException {
        while (true) {
            try {
                Optional<Recorded> found = journal.find(entry.id());
                return found.<Outcome>map(Outcome.Saved::new).orElseGet(() -> new Outcome.NotSaved(fault));
            } catch (JournalException e) {
                LOG.warn("cannot look for {}: {}", entry.id(), e.fault());
                if (closing.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                    return new Outcome.NotSaved(Fault.CLOSED);
                }
            }
        }
    }

    @Override
    public void close() {
        synchronized (tasks) {
            closing.countDown();
            tasks.add(Optional.empty());
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private record Task(
            Entry entry, Function<Recorded, Optional<SessionSummary>> summary, CompletableFuture<Outcome> future) {}
}
