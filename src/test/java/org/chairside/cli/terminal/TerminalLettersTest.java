package org.chairside.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalLettersTest {
    private static final TerminalLetters ASCII = new TerminalLetters(false);

    @ParameterizedTest
    @ValueSource(strings = {"GARC\uFFFD\uFFFDA", "\uD83D", "a\uDE00"})
    void aLetterThatWasLostOnTheWayIsNoticedInEveryLocale(String argument) {
        assertThat(TerminalLetters.WHOLE.refusal("list", argument))
                .hasValueSatisfying(
                        why -> assertThat(why).contains("LC_ALL=C.UTF-8").doesNotContain(argument));
        assertThat(ASCII.refusal(argument)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jos\u00e9", "Jose\u0301", "\u5c71\u7530", "\uD83D\uDE00"})
    void aLetterThatMayHaveBecomeAnotherIsTakenInUtf8Alone(String argument) {
        assertThat(TerminalLetters.WHOLE.refusal(argument)).isEmpty();
        assertThat(ASCII.refusal(argument)).isPresent();
        assertThat(ASCII.refusalOfPassword(argument, "x")).hasValueSatisfying(why -> assertThat(why)
                .contains("--password-stdin", "LC_ALL=C.UTF-8")
                .doesNotContain(argument));
    }

    @Test
    void plainLettersComeThroughEverywhere() {
        assertThat(ASCII.refusal("list", "--staff", "Ana Ruiz")).isEmpty();
        assertThat(ASCII.refusalOfPassword("correct horse", "x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANSI_X3.4-1968", "ISO-8859-1", "US-ASCII", "ISO-8859-15"})
    void onlyUtf8IsWhole(String charset) {
        assertThat(TerminalLetters.of(charset)).isEqualTo(ASCII);
        assertThat(TerminalLetters.of("UTF-8")).isEqualTo(TerminalLetters.WHOLE);
    }
}
