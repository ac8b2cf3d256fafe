package org.chairside.desk.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.chairside.testing.TickingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockWatchTest {
    private static final Duration TICK = Duration.ofSeconds(10);

    private final TickingClock wall = TickingClock.still(Instant.parse("2026-11-22T08:00:00Z"));
    private long running = 5_000_000_000L;

    private ClockWatch watch(boolean countsSleep) {
        return new ClockWatch(new WatchedClock(wall, new RunningClock() {
            @Override
            public long nanos() {
                return running;
            }

            @Override
            public boolean countsSleep() {
                return countsSleep;
            }
        }));
    }

    private void passes(Duration time) {
        wall.pass(time);
        running += time.toNanos();
    }

    @ParameterizedTest
    @CsvSource({"PT-2H,true", "PT2H,true", "PT-2H,false", "PT-3M,false", "PT-365H,true", "PT3M,true"})
    void faultT11NoticesAClockThatIsMovedOnceAndByHowMuch(Duration by, boolean countsSleep) {
        ClockWatch watch = watch(countsSleep);
        passes(TICK);
        assertThat(watch.look()).isEmpty();
        wall.pass(by);
        passes(TICK);
        assertThat(watch.look()).contains(by);
        passes(TICK);
        assertThat(watch.look()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void faultT11PassesOverAClockThatIsKeptRight(boolean countsSleep) {
        ClockWatch watch = watch(countsSleep);
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            passes(TICK);
            Duration off = Duration.ofMillis(random.nextInt(-500, 501));
            wall.pass(off);
            assertThat(watch.look()).isEmpty();
            wall.pass(off.negated());
        }
    }

    @Test
    void faultT11NoticesManySmallMovesOneWay() {
        ClockWatch watch = watch(true);
        Duration noticed = Duration.ZERO;
        for (int i = 0; i < 60; i++) {
            passes(TICK);
            wall.pass(Duration.ofSeconds(-30));
            noticed = noticed.plus(watch.look().orElse(Duration.ZERO));
        }
        assertThat(noticed).isBetween(Duration.ofMinutes(-30), Duration.ofMinutes(-28));
    }

    @Test
    void faultT12TakesASleepThatTheRunningClockCountsForNoMove() {
        ClockWatch watch = watch(true);
        passes(TICK);
        passes(Duration.ofHours(9));
        assertThat(watch.look()).isEmpty();
    }

    @Test
    void faultT12TakesASleepInWhichTheRunningClockStandsStillForNoMoveAndGoesOnFromThere() {
        ClockWatch watch = watch(false);
        passes(TICK);
        wall.pass(Duration.ofHours(9));
        passes(TICK);
        assertThat(watch.look()).isEmpty();
        wall.pass(Duration.ofHours(-1));
        passes(TICK);
        assertThat(watch.look()).contains(Duration.ofHours(-1));
    }
}
