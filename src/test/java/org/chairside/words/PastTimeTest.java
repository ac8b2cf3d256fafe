package org.chairside.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is ten in the morning of 20 November 2026 in New York. */
class PastTimeTest {
    private static java.util.Optional<Instant> read(String typed) {
        return PastTime.read(typed, Sessions.MORNING, Sessions.NEW_YORK);
    }

    @ParameterizedTest
    @CsvSource({
        "09:30, 2026-11-20T14:30:00Z",
        "9:30, 2026-11-20T14:30:00Z",
        "10:00, 2026-11-20T15:00:00Z",
        "23:15, 2026-11-20T04:15:00Z",
        "18-Nov-2026 14:05, 2026-11-18T19:05:00Z",
        "2-nov-2026 08:00, 2026-11-02T13:00:00Z",
        "2026-10-31 08:00, 2026-10-31T12:00:00Z"
    })
    void readsATimeOrADayAndATime(String typed, Instant meant) {
        assertThat(read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25:00",
                "9",
                "tomorrow",
                "21-Nov-2026 08:00",
                "2026-11-20 11:00",
                "31-Feb 10:00",
                "10:00 20-Nov-2026",
                "1 2 3"
            })
    void readsNothingElseAndNothingAhead(String typed) {
        assertThat(read(typed)).isEmpty();
    }

    @Test
    void nothingTypedIsNow() {
        assertThat(read("  ")).contains(Sessions.MORNING);
    }
}
