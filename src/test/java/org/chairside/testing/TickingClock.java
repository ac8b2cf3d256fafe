package org.chairside.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of the fixtures. As a real one it never says the same twice: each reading is a microsecond, the finest that the log
 * keeps, after the one before, unless it is one that stands still. Beyond that its time passes by hand. Safe for any thread.
 */
public final class TickingClock extends Clock {
    private static final Duration TICK = Duration.of(1, ChronoUnit.MICROS);
    private static final Interruption NONE = new Interruption(new AtomicInteger(), () -> {});

    private final AtomicReference<Instant> next;
    private final AtomicReference<Interruption> interruption;
    private final Duration tick;
    private final ZoneId zone;

    private TickingClock(
            AtomicReference<Instant> next, AtomicReference<Interruption> interruption, Duration tick, ZoneId zone) {
        this.next = next;
        this.interruption = interruption;
        this.tick = tick;
        this.zone = zone;
    }

    /** What happens when so many readings are left that none is. */
    private record Interruption(AtomicInteger left, Runnable act) {
        void read() {
            if (left.decrementAndGet() == 0) {
                act.run();
            }
        }
    }

    /** A clock whose first reading is this instant. */
    public static TickingClock from(Instant first, ZoneId zone) {
        return new TickingClock(new AtomicReference<>(first), new AtomicReference<>(NONE), TICK, zone);
    }

    /** As {@link #from(Instant, ZoneId)}, on a wall in UTC. */
    public static TickingClock from(Instant first) {
        return from(first, ZoneOffset.UTC);
    }

    /** A clock on a wall in UTC that says this instant until its time passes by hand, for a test of exact durations. */
    public static TickingClock still(Instant now) {
        return new TickingClock(new AtomicReference<>(now), new AtomicReference<>(NONE), Duration.ZERO, ZoneOffset.UTC);
    }

    /** What the next reading will say. */
    public Instant next() {
        return next.get();
    }

    /** Lets time pass, or with a negative duration turns the clock back. */
    public void pass(Duration time) {
        next.updateAndGet(now -> now.plus(time));
    }

    /** Sets the clock, as somebody at the machine would. */
    public void set(Instant now) {
        next.set(now);
    }

    /** Lets something happen at the nth reading from now, in the middle of whatever reads the clock. */
    public void atReading(int nth, Runnable act) {
        interruption.set(new Interruption(new AtomicInteger(nth), act));
    }

    @Override
    public Instant instant() {
        interruption.get().read();
        return next.getAndUpdate(now -> now.plus(tick));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock, on a wall in another zone. */
    @Override
    public Clock withZone(ZoneId other) {
        return new TickingClock(next, interruption, tick, other);
    }
}
