package org.chairside.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that is moved by hand, for sample data and the tour. As a real one it never says the same twice: each reading is a
 * microsecond after the one before. Safe for any thread.
 */
public final class ManualClock extends Clock {
    private final ZoneId zone;
    private final AtomicReference<Instant> now;

    public ManualClock(Instant now, ZoneId zone) {
        this(new AtomicReference<>(now), zone);
    }

    private ManualClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void set(Instant moment) {
        now.set(moment);
    }

    public void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ManualClock(now, other);
    }

    @Override
    public Instant instant() {
        return now.getAndUpdate(before -> before.plus(1, ChronoUnit.MICROS));
    }
}
