package org.chairside.journal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chairside.journal.JournalException.Fault;
import org.chairside.model.Entry;
import org.chairside.model.Recorded;
import org.chairside.model.SessionSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One platform thread that writes in order. When an append fails, the log is asked what became of the
 * entry, on a fresh connection where it may be whole, and only then is it called saved or not saved. While that cannot be decided the entry is held, if there is a place
 * for that; else the question stays open and is asked again until the writer is closed: only then is it answered with
 * {@link Fault#CLOSED}, and the entry may yet turn up in the log. What belongs behind entries of its session that are held is
 * held too, in order. Once the file of the log is gone, everything is held that may be gone with it, and what comes after it but for signatures, if there is a
 * place for that.
 */
public final class SingleWriter implements JournalWriter {
    private static final Logger LOG = LoggerFactory.getLogger(SingleWriter.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    /** How long the files go without a look while nothing is written. */
    private static final Duration IDLE = Duration.ofSeconds(2);

    private final Journal journal;
    private final HeldTasks held;
    /** Empty for the end. */
    private final BlockingQueue<Optional<Task>> tasks = new LinkedBlockingQueue<>();

    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    /** As {@link #SingleWriter(Journal, Holding)}, where nothing can be held. */
    public SingleWriter(Journal journal) {
        this(journal, Holding.NONE);
    }

    /** Starts the thread. The journal stays its maker's to close, after this. */
    public SingleWriter(Journal journal, Holding holding) {
        this.journal = journal;
        held = new HeldTasks(journal, holding);
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

    @Override
    public void showing(Supplier<List<Recorded>> shown) {
        held.showing(shown);
    }

    private void work() {
        try {
            boolean more = true;
            while (more) {
                Optional<Task> task = tasks.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
                // Null is no task yet.
                if (task != null && task.isPresent()) {
                    task.get().future().complete(outcome(task.get()));
                }
                more = task == null || task.isPresent();
                tend();
            }
        } catch (InterruptedException e) {
            // Nobody but us knows this thread, and we do not interrupt it.
            throw new IllegalStateException("the writer was interrupted", e);
        }
    }

    /** After the answer, so that nobody waits for it. */
    private void tend() {
        try {
            journal.tend();
        } catch (JournalException e) {
            if (e.fault() == Fault.FILE_GONE) {
                held.strand();
            } else {
                LOG.debug("the log was not tended: {}", e.fault());
            }
        } catch (RuntimeException | Error e) {
            LOG.error("the log was not tended: {}", e.getClass().getName());
        }
    }

    private Outcome outcome(Task task) throws InterruptedException {
        Optional<Outcome> behind = held.behind(task.entry());
        return behind.isPresent() ? behind.get() : tryAppend(task);
    }

    private Outcome tryAppend(Task task) throws InterruptedException {
        try {
            return new Outcome.Saved(journal.append(task.entry(), task.summary()));
        } catch (JournalException e) {
            if (e.fault() != Fault.FILE_GONE) {
                LOG.warn("append of {} failed: {}", task.entry().id(), e.fault());
            }
            return lookForIt(task.entry(), e.fault());
        } catch (RuntimeException | Error e) {
            // Without the message, which might quote the entry.
            LOG.error("append of {} failed: {}", task.entry().id(), e.getClass().getName());
            return lookForIt(task.entry(), Fault.INPUT_OUTPUT);
        }
    }

    private Outcome lookForIt(Entry entry, Fault first) throws InterruptedException {
        Fault fault = first;
        while (fault != Fault.FILE_GONE) {
            try {
                Optional<Recorded> found = cannotBeWhole(first) ? journal.find(entry.id()) : journal.decide(entry.id());
                return found.<Outcome>map(Outcome.Saved::new).orElseGet(() -> new Outcome.NotSaved(first));
            } catch (JournalException e) {
                LOG.warn("cannot look for {}: {}", entry.id(), e.fault());
                fault = e.fault();
            }
            if (fault != Fault.FILE_GONE) {
                Optional<Outcome> undecided = held.holdUndecided(entry);
                if (undecided.isPresent()) {
                    return undecided.get();
                }
                if (closing.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                    return new Outcome.NotSaved(Fault.CLOSED);
                }
            }
        }
        return held.gone(entry);
    }

    /** SQLite writes all of a commit before it forces it, so one for which there was no room cannot be whole. */
    private static boolean cannotBeWhole(Fault fault) {
        return fault == Fault.DISK_FULL || fault == Fault.READ_ONLY;
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
