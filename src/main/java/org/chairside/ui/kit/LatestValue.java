package org.chairside.ui.kit;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Carries a fast-changing value to a slow screen: values may be offered from any thread at any rate, only the newest is
 * shown, and at most one showing is pending.
 */
public final class LatestValue<T> implements Consumer<T> {
    private final AtomicReference<T> waiting = new AtomicReference<>();
    private final Executor screen;
    private final Consumer<? super T> show;

    public LatestValue(Executor screen, Consumer<? super T> show) {
        this.screen = requireNonNull(screen, "screen");
        this.show = requireNonNull(show, "show");
    }

    /** Offers a value, which replaces one not yet shown. */
    @Override
    public void accept(T value) {
        requireNonNull(value, "value");
        if (waiting.getAndSet(value) == null) {
            screen.execute(this::showNewest);
        }
    }

    private void showNewest() {
        T newest = waiting.getAndSet(null);
        if (newest != null) {
            show.accept(newest);
        }
    }
}
