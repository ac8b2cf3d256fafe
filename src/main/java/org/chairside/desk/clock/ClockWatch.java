package org.chairside.desk.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Notices that the time of day was moved: since the first look it has gone another way than the running clock, by more than
 * two minutes. A sleep of the computer is no move. Where the running clock stands still in a sleep, a clock set ahead looks
 * the same as a sleep and is taken for one; a clock set back is noticed everywhere. For one thread at a time.
 */
public final class ClockWatch {
    /** Less than this is a clock being kept right. */
    public static final Duration LEAST = Duration.ofMinutes(2);

    private final WatchedClock clock;
    private Instant wall;
    private long running;

    public ClockWatch(WatchedClock clock) {
        this.clock = clock;
        begin();
    }

    /** By how much it was moved since the look that last noticed something; positive for ahead. */
    public Optional<Duration> look() {
        Duration by = Duration.between(wall, clock.instant())
                .minusNanos(clock.running().nanos() - running);
        if (by.abs().compareTo(LEAST) <= 0) {
            return Optional.empty();
        }
        begin();
        boolean maybeSleep = by.isPositive() && !clock.running().countsSleep();
        return maybeSleep ? Optional.empty() : Optional.of(by);
    }

    private void begin() {
        wall = clock.instant();
        running = clock.running().nanos();
    }
}
