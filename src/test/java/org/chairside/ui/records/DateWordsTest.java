package org.chairside.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final DateWords words = new DateWords(TODAY, Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "today, 2026-11-20, 2026-11-20",
        "yesterday, 2026-11-19, 2026-11-19",
        "this week, 2026-11-16, 2026-11-22",
        "last week, 2026-11-09, 2026-11-15",
        "this month, 2026-11-01, 2026-11-30",
        "last month, 2026-10-01, 2026-10-31",
        "last year, 2025-01-01, 2025-12-31",
        "last 3 days, 2026-11-18, 2026-11-20",
        "march 2026, 2026-03-01, 2026-03-31",
        "mar 2026, 2026-03-01, 2026-03-31",
        "22 march 2026, 2026-03-22, 2026-03-22",
        "2026-03-01..2026-03-22, 2026-03-01, 2026-03-22",
        "22-mar-2026..1-mar-2026, 2026-03-01, 2026-03-22",
        "2026-02..mar-2026, 2026-02-01, 2026-03-31",
        "1-oct.., 2026-10-01, 2026-11-20",
        "1-dec..today, 2025-12-01, 2026-11-20",
        "since yesterday, 2026-11-19, 2026-11-20",
        "since march 2026, 2026-03-01, 2026-11-20",
        "since 2026, 2026-01-01, 2026-11-20"
    })
    void aStretchOfDaysIsNamed(String typed, LocalDate from, LocalDate to) {
        DateWords.Named named = words.first(List.of(typed.split(" ", -1))).orElseThrow();
        assertThat(named.days()).isEqualTo(new Days.Stretch(new Period(from, to)));
        assertThat(named.words()).isEqualTo(typed.split(" ", -1).length);
    }

    @Test
    void withoutAYearItIsThatDayOrMonthOfAny() {
        Days march = words.first(List.of("march", "osei")).orElseThrow().days();
        assertThat(march.has(LocalDate.of(2019, 3, 31).toEpochDay())).isTrue();
        assertThat(march.has(LocalDate.of(2019, 4, 1).toEpochDay())).isFalse();
        Days day = words.first(List.of("22", "mar")).orElseThrow().days();
        assertThat(day.has(LocalDate.of(2024, 3, 22).toEpochDay())).isTrue();
        assertThat(day.has(LocalDate.of(2024, 3, 23).toEpochDay())).isFalse();
        assertThat(day.isDay()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mar",
                "ma",
                "osei",
                "31 february",
                "22",
                "2026",
                "last",
                "since",
                "..",
                "9999999..1",
                "last room",
                "99 mar"
            })
    void whatNamesNoDayIsNotTakenForOne(String typed) {
        assertThat(words.first(List.of(typed.split(" ", -1)))).isEmpty();
    }

    @Test
    void aMonthIsKnownByItsBeginningFromTheFourthLetterOnAndMayByAllOfIt() {
        assertThat(words.first(List.of("marc"))).isPresent();
        assertThat(words.first(List.of("may"))).isPresent();
        assertThat(words.first(List.of("marchetti"))).isEmpty();
    }
}
