package org.chairside.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"1981-07-14", "1950", "2026", "2000-02-29"})
    void isGivenBackAsItWasWritten(String text) {
        assertThat(BirthDate.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "50", "1950-07", "19500", "-950", "0999", "about 1950", "1950-13-01"})
    void isADayOrAYearAndNothingElse(String text) {
        assertThatThrownBy(() -> BirthDate.parse(text)).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1981-07-14, 2026-07-13, 44, 44",
        "1981-07-14, 2026-07-14, 45, 45",
        "1981, 2026-01-01, 44, 45",
        "1981, 2026-07-14, 44, 45",
        "1981, 2026-12-30, 44, 45",
        "1981, 2026-12-31, 45, 45",
        "2026, 2026-12-01, 0, 0",
        "2025, 2026-12-01, 0, 1",
        "1952, 2026-02-28, 73, 74",
    })
    void ofAYearAloneTheAgeIsOneOfTwoUntilTheYearIsOver(String born, LocalDate day, int atLeast, int atMost) {
        assertThat(BirthDate.parse(born).ageOn(day)).isEqualTo(new BirthDate.Age(atLeast, atMost));
    }

    @ParameterizedTest
    @CsvSource({
        "1981-07-14, 1981-07-14, true",
        "1981-07-14, 1981-07-15, false",
        "1981, 1981-07-14, true",
        "1981, 1981, true",
        "1981, 1982-07-14, false",
        "1981, 1980, false",
    })
    void aYearAloneCanBeAnyDayOfItAndNoOther(String one, String other, boolean can) {
        assertThat(BirthDate.parse(one).canBe(BirthDate.parse(other))).isEqualTo(can);
        assertThat(BirthDate.parse(other).canBe(BirthDate.parse(one))).isEqualTo(can);
    }

    @ParameterizedTest
    @CsvSource({"1981, 1981-07-14, 1981-07-14", "1981-07-14, 1981, 1981-07-14", "1981, 1981, 1981"})
    void ofTwoTheOneThatSaysMoreIsKept(String one, String other, String kept) {
        assertThat(BirthDate.parse(one).orMoreExact(BirthDate.parse(other))).isEqualTo(BirthDate.parse(kept));
    }
}
