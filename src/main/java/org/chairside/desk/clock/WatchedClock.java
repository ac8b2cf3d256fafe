package org.chairside.desk.clock;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The time of day together with a running clock that shows when it is moved. A desk that is given one watches it. */
public final class WatchedClock extends Clock {
    private final Clock wall;
    private final RunningClock running;

    public WatchedClock(Clock wall, RunningClock running) {
        this.wall = requireNonNull(wall, "wall");
        this.running = requireNonNull(running, "running");
    }

    RunningClock running() {
        return running;
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new WatchedClock(wall.withZone(zone), running);
    }

    @Override
    public Instant instant() {
        return wall.instant();
    }
}
