package org.chairside.desk.live;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.chairside.chart.Chart;
import org.chairside.model.Subject;

/**
 * A session that grows. Its chart holds what is on disk, in the log or held beside it and marked so, and never more. Safe for any thread; listeners are told
 * one after the other, on whichever thread publishes (the writer's, the one that handed over, or one that adds what was held), in the order of writing, and
 * must return at once.
 */
public final class LiveSession {
    private final List<Consumer<Chart>> listeners = new CopyOnWriteArrayList<>();
    private volatile Chart chart;
    private CompletableFuture<?> lastHandedOver = CompletableFuture.completedFuture(null);

    public LiveSession(Chart chart) {
        this.chart = chart;
    }

    public Chart chart() {
        return chart;
    }

    public Subject.OfSession subject() {
        return chart.subject();
    }

    /** Tells of every new chart from now on, until the returned handle is closed. */
    public Listening onChange(Consumer<Chart> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** What was handed over last; done once it is published, or known not to be kept. Under the session's lock. */
    public CompletableFuture<?> lastHandedOver() {
        return lastHandedOver;
    }

    /** Under the session's lock. */
    public void handedOver(CompletableFuture<?> receipt) {
        lastHandedOver = receipt;
    }

    public void becomes(Chart next) {
        chart = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    /** A listener's place in the line; closing gives it up. */
    @FunctionalInterface
    public interface Listening extends AutoCloseable {
        @Override
        void close();
    }
}
