package org.chairside.journal.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The conditions of an open log, each kind once, but for whether the disk is full, which is told whenever it changes. Whoever listens is told at once of those that are there already. Safe for
 * any thread; listeners are told on the thread that noticed and must return at once.
 */
public final class Conditions {
    private final List<Condition> all = new ArrayList<>();
    private final List<Consumer<Condition>> listeners = new ArrayList<>();

    /** Keeps a condition and tells of it, unless one of its kind is there that does not change. */
    public synchronized void report(Condition condition) {
        if (condition instanceof Condition.DiskFull && !all.contains(condition)) {
            all.removeIf(Condition.DiskFull.class::isInstance);
        }
        if (all.stream().noneMatch(each -> each.getClass().equals(condition.getClass()))) {
            all.add(condition);
            List.copyOf(listeners).forEach(listener -> listener.accept(condition));
        }
    }

    /** Tells of every condition, those so far and those to come, until what is returned is run. */
    public synchronized Runnable tell(Consumer<Condition> listener) {
        all.forEach(listener);
        listeners.add(listener);
        return () -> forget(listener);
    }

    private synchronized void forget(Consumer<Condition> listener) {
        listeners.remove(listener);
    }
}
