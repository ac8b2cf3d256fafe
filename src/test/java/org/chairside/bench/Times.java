package org.chairside.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Durations of the same act, many times over, in nanoseconds. */
final class Times {
    private final long[] sorted;

    private Times(long[] sorted) {
        this.sorted = sorted;
    }

    static Times of(long... nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    /** Does it so many times and keeps how long each took. */
    static Times of(int times, Callable<?> act) throws Exception {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            nanos[i] = nanos(act);
        }
        return of(nanos);
    }

    static long nanos(Callable<?> act) throws Exception {
        long began = System.nanoTime();
        Object kept = act.call();
        long took = System.nanoTime() - began;
        if (kept == null) {
            throw new IllegalStateException("it did nothing");
        }
        return took;
    }

    Duration median() {
        return at(sorted.length / 2);
    }

    Duration least() {
        return at(0);
    }

    Duration most() {
        return at(sorted.length - 1);
    }

    private Duration at(int index) {
        return Duration.ofNanos(sorted[index]);
    }

    static String millis(Duration time) {
        double millis = time.toNanos() / 1e6;
        return String.format(Locale.ROOT, millis < 1 ? "%.3f ms" : millis < 100 ? "%.1f ms" : "%.0f ms", millis);
    }

    /** Median, and in brackets the least and the most. */
    @Override
    public String toString() {
        return millis(median()) + " (" + millis(least()) + " to " + millis(most()) + ")";
    }
}
