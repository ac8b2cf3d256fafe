package org.chairside.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLineTest {
    @Test
    void isAnEmptyObjectWithoutFields() {
        assertThat(JsonLine.of(new JsonLine.Fields())).isEqualTo("{}");
    }

    @Test
    void keepsTheOrderOfItsFieldsAndPutsNoBlankBetween() {
        assertThat(JsonLine.of(new JsonLine.Fields()
                        .text("session", "7")
                        .number("sets", 12)
                        .number("entry", Long.MIN_VALUE)
                        .number("peak", null)
                        .flag("draft", true)
                        .flag("early", false)
                        .text("", "")))
                .isEqualTo("{\"session\":\"7\",\"sets\":12,\"entry\":-9223372036854775808,\"peak\":null,"
                        + "\"draft\":true,\"early\":false,\"\":\"\"}");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            0022, \\"
            005c, \\\\
            002f, /
            0020, ` `
            0027, '
            003c, <
            00e9, é
            fffd, \ufffd
            fffe, \ufffe
            200d, \\u200d
            0000, \\u0000
            0009, \\u0009
            000a, \\u000a
            000d, \\u000d
            0008, \\u0008
            000c, \\u000c
            001b, \\u001b
            007f, \\u007f
            0085, \\u0085
            00ad, \\u00ad
            061c, \\u061c
            2028, \\u2028
            202e, \\u202e
            feff, \\ufeff
            d83d, \\ud83d
            1f600, \\ud83d\\ude00
            e0041, \\udb40\\udc41
            """)
    void escapesWhatWouldBreakALineOrTurnIt(String point, String written) {
        String text = Character.toString(Integer.parseInt(point, 16));
        assertThat(JsonLine.of(new JsonLine.Fields().text(text, "a" + text + "b")))
                .isEqualTo("{\"" + written + "\":\"a" + written + "b\"}");
    }

    @Test
    void writesEveryCharacterAsTheRuleOfTheFirstVersionsSays() {
        String all = IntStream.range(0, 0x10000)
                .mapToObj(unit -> String.valueOf((char) unit))
                .collect(Collectors.joining());
        String expected = all.chars().mapToObj(JsonLineTest::byTheRule).collect(Collectors.joining());
        assertThat(JsonLine.of(new JsonLine.Fields().text("all", all))).isEqualTo("{\"all\":\"" + expected + "\"}");
    }

    private static String byTheRule(int unit) {
        if (unit == '"' || unit == '\\') {
            return "\\" + (char) unit;
        }
        return OneLine.isUnfit(unit) ? String.format(Locale.ROOT, "\\u%04x", unit) : String.valueOf((char) unit);
    }
}
