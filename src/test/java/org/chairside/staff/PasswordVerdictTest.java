package org.chairside.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordVerdictTest {
    @ParameterizedTest
    @ValueSource(strings = {"eightchr", "all lower words", "ключ-море", "🔑🔒🔑🔒🔑🔒🔑🔒"})
    void takesAnythingOfEightCharacters(String password) {
        assertThat(of(password)).isEqualTo(new PasswordVerdict.Good());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "seven77", "🔑🔒🔑🔒🔑🔒🔑"})
    void refusesFewer(String password) {
        assertThat(of(password)).isEqualTo(new PasswordVerdict.TooShort(8));
    }

    @Test
    void refusesMoreThan128() {
        assertThat(of("ab".repeat(64))).isEqualTo(new PasswordVerdict.Good());
        assertThat(of("ab".repeat(64) + "c")).isEqualTo(new PasswordVerdict.TooLong(128));
    }

    @Test
    void refusesOneCharacterOverAndOver() {
        assertThat(of("aaaaaaaaaa")).isEqualTo(new PasswordVerdict.OnlyOneCharacter());
    }

    @Test
    void refusesANameInAnyLetterCase() {
        assertThat(of("aNA rUIZ")).isEqualTo(new PasswordVerdict.IsAName());
        assertThat(of("harbour clinic")).isEqualTo(new PasswordVerdict.IsAName());
        assertThat(of("ana ruiz 7")).isEqualTo(new PasswordVerdict.Good());
    }

    private static PasswordVerdict of(String password) {
        return PasswordVerdict.atOnce(password.toCharArray(), "Ana Ruiz", "Harbour Clinic");
    }
}
