package org.chairside.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of the fixtures. As a real one it never says the same twice: each reading is a microsecond, the finest that the log
 * keeps, after the one before. Beyond that its time passes by hand. Safe for any thread.
 */
public final class TickingClock extends Clock {
    private final AtomicReference<Instant> next;
    private final ZoneId zone;

    private TickingClock(AtomicReference<Instant> next, ZoneId zone) {
        this.next = next;
        this.zone = zone;
    }

    /** A clock whose first reading is this instant. */
    public static TickingClock from(Instant first, ZoneId zone) {
        return new TickingClock(new AtomicReference<>(first), zone);
    }

    /** As {@link #from(Instant, ZoneId)}, on a wall in UTC. */
    public static TickingClock from(Instant first) {
        return from(first, ZoneOffset.UTC);
    }

    /** Lets time pass, or with a negative duration turns the clock back. */
    public void pass(Duration time) {
        next.updateAndGet(now -> now.plus(time));
    }

    /** Sets the clock, as somebody at the machine would. */
    public void set(Instant now) {
        next.set(now);
    }

    @Override
    public Instant instant() {
        return next.getAndUpdate(now -> now.plus(1, ChronoUnit.MICROS));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock, on a wall in another zone. */
    @Override
    public Clock withZone(ZoneId other) {
        return new TickingClock(next, other);
    }
}
