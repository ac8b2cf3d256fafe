package org.chairside.intake.birth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chairside.model.BirthDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtBirthTest {
    private static final BirthDateReader READER = new BirthDateReader(LocalDate.of(2026, 12, 1), true);

    private static List<String> words(String typed) {
        return List.of(typed.split(" "));
    }

    private static SoughtBirth sought(String typed) {
        return SoughtBirth.in(words(typed), READER).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "07/14/1981, ''",
        "roe 07/14/1981, roe",
        "14 jul 1981, ''",
        "roe july 14 1981 ann, roe ann",
        "19810714 roe, roe",
    })
    void findsTheDateAmongTheWordsHoweverItIsWritten(String typed, String rest) {
        assertThat(sought(typed).days()).containsExactly(LocalDate.of(1981, 7, 14));
        assertThat(String.join(" ", sought(typed).rest())).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roe ann", "1981", "roe 1981", "129 728 7652", "30 feb 1981"})
    void aYearAloneAndAnyOtherNumberIsNoDay(String typed) {
        assertThat(SoughtBirth.in(words(typed), READER)).isEmpty();
    }

    @Test
    void aYearOfWhichTheDayIsNotKnownCanBeThatOfTheDayAndIsNeverTheDay() {
        SoughtBirth sought = sought("roe 07/14/1981");
        assertThat(sought.is(BirthDate.parse("1981-07-14"))).isTrue();
        assertThat(sought.is(BirthDate.parse("1981"))).isFalse();
        assertThat(sought.canBe(BirthDate.parse("1981"))).isTrue();
        assertThat(sought.canBe(BirthDate.parse("1980"))).isFalse();
        assertThat(sought.canBe(BirthDate.parse("1981-07-15"))).isFalse();
    }

    @Test
    void whatCanMeanTwoDaysCanBeEitherAndIsNeither() {
        SoughtBirth sought = sought("07/08/1981");
        assertThat(sought.canBe(BirthDate.parse("1981-08-07"))).isTrue();
        assertThat(sought.canBe(BirthDate.parse("1981-07-08"))).isTrue();
        assertThat(sought.is(BirthDate.parse("1981-07-08"))).isFalse();
    }
}
