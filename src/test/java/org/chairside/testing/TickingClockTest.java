package org.chairside.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TickingClockTest {
    private static final Instant EIGHT = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void neverSaysTheSameTwiceAndPassesByHand() {
        TickingClock clock = TickingClock.from(EIGHT);
        assertThat(clock.next()).isEqualTo(EIGHT);
        assertThat(List.of(clock.instant(), clock.instant())).containsExactly(EIGHT, EIGHT.plusNanos(1000));
        clock.pass(Duration.ofHours(-1));
        assertThat(clock.instant()).isEqualTo(EIGHT.minusSeconds(3600).plusNanos(2000));
    }

    @Test
    void standsStillWhereItIsToldTo() {
        TickingClock clock = TickingClock.still(EIGHT);
        assertThat(List.of(clock.instant(), clock.instant())).containsOnly(EIGHT);
        clock.pass(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(EIGHT.plusSeconds(1));
    }

    @Test
    void isTheSameClockOnTheWallOfAnotherZone() {
        TickingClock clock = TickingClock.from(EIGHT);
        Clock elsewhere = clock.withZone(ZoneId.of("Asia/Tokyo"));
        clock.set(EIGHT.plusSeconds(60));
        assertThat(elsewhere.instant()).isEqualTo(EIGHT.plusSeconds(60));
        assertThat(elsewhere.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void letsSomethingHappenAtOneReadingAndNoOther() {
        TickingClock clock = TickingClock.from(EIGHT);
        List<Instant> happened = new ArrayList<>();
        clock.atReading(2, () -> happened.add(clock.next()));
        for (int i = 0; i < 5; i++) {
            clock.instant();
        }
        assertThat(happened).containsExactly(EIGHT.plusNanos(1000));
    }
}
