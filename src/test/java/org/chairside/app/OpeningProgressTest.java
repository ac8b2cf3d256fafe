package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.chairside.sample.ManualClock;
import org.chairside.ui.Ward;
import org.junit.jupiter.api.Test;

class OpeningProgressTest {
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-20T15:00:00Z"), ZoneOffset.UTC);
    private final List<String> said = new ArrayList<>();
    private final OpeningProgress progress =
            new OpeningProgress(Ward.atMinute(0).ui(), clock, said::add);

    @Test
    void aLogThatOpensAtOnceSaysNothing() {
        progress.checked(500, 40_000);
        clock.pass(Duration.ofMillis(499));
        progress.checked(40_000, 40_000);
        assertThat(said).isEmpty();
    }

    @Test
    void afterHalfASecondItSaysHowFarItIsAndThatNothingIsChanged() {
        clock.pass(Duration.ofMillis(500));
        progress.checked(12_000, 40_000);
        assertThat(said)
                .containsExactly(
                        "Checking the log: 12,000 of 40,000 entries. It is only read; nothing in it is changed.");
    }

    @Test
    void itSaysSoAFewTimesASecondAndNoMore() {
        clock.pass(Duration.ofMillis(500));
        for (int entries = 500; entries <= 10_000; entries += 500) {
            progress.checked(entries, 40_000);
            clock.pass(Duration.ofMillis(50));
        }
        assertThat(said).hasSize(5);
    }
}
