package org.chairside.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.chairside.testing.HostileText;
import org.chairside.testing.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
    static final List<HostileText> HOSTILE = HostileText.ALL;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u00a0b",
                "a\u202fb",
                "a\u3000b",
                "a\u2003\u2009b",
                "a\tb",
                "a\r\nb",
                "a\n\n b",
                "a\u2028b",
                "a\u2029b",
                "a\u0085b",
                "a\u000bb",
                "a  b",
                "a\u1680b",
                "a\u2800b",
                "\u00a0a b\u3000",
                "\ufeffa b\u200b"
            })
    void everyKindOfBlankAndLineEndIsOneSpaceInALine(String text) {
        assertThat(CleanText.line(text)).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x200B, 0xFEFF, 0x200E, 0x200F, 0xAD, 0x2060, 0x202A, 0x202E, 0x2066, 0x2069, 0x061C, 0x180E, 0xE0001,
                0x0, 0x7, 0x1B, 0x7F, 0x9B, 0x3164, 0x34F, 0x115F
            })
    void whatCannotBeSeenIsGoneWhereverItStands(int point) {
        String unseen = Character.toString(point);
        assertThat(CleanText.line(unseen + "12" + unseen + "345" + unseen)).isEqualTo("12345");
        assertThat(CleanText.isBlank(unseen)).isTrue();
    }

    @Test
    void whatJoinsLettersStaysInsideAWordAndNowhereElse() {
        assertThat(CleanText.line("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"))
                .isEqualTo("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645");
        assertThat(CleanText.line("\u0915\u094D\u200D\u0937")).isEqualTo("\u0915\u094D\u200D\u0937");
        assertThat(CleanText.line("\u200Dab\u200C c\u200C 1\u200D2")).isEqualTo("ab c 12");
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(CleanText.line(family)).isEqualTo(family);
    }

    @Test
    void signsThatAreFormatCharactersByNameStay() {
        assertThat(CleanText.line("\u0600\u0661")).isEqualTo("\u0600\u0661");
    }

    @Test
    void lettersAreComposed() {
        assertThat(CleanText.line("Jose\u0301 A\u030Angstro\u0308m")).isEqualTo("Jos\u00e9 \u00c5ngstr\u00f6m");
        assertThat(CleanText.line("\uD55C\uAE00"))
                .isEqualTo(CleanText.line(Normalizer.normalize("\uD55C\uAE00", Normalizer.Form.NFD)));
    }

    @Test
    void whatIsSeenOfALineBeingTypedKeepsItsPlaces() {
        assertThat(CleanText.seen("  138/84\u00a0 78 ")).isEqualTo("  138/84  78 ");
        assertThat(CleanText.seen("13\u200b8")).isEqualTo("138");
        assertThat(CleanText.piece(" ")).isEqualTo(" ");
        assertThat(CleanText.piece("120\r\n\t80 \n")).isEqualTo("120 80 ");
    }

    @Test
    void halfAPairIsShownAsWhatItIs() {
        assertThat(CleanText.line("a\uD83Db")).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void cleaningTwiceChangesNothingMore(HostileText hostile) {
        String once = CleanText.line(hostile.text());
        assertThat(CleanText.line(once)).isEqualTo(once);
        assertThat(CleanText.line(CleanText.seen(hostile.text()))).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource({"DOE,D\u2060OE", "Zo\u00eb,Zoe\u0308", "a b,a\u00a0b", "Mi\u200Cra,Mira", "\u2764,\u2764\uFE0F"})
    void whatLooksTheSameIsAlike(String one, String other) {
        assertThat(CleanText.alike(one)).isEqualTo(CleanText.alike(other));
        assertThat(CleanText.isAlike(one, other)).isTrue();
    }

    @Test
    void whatLooksDifferentIsNotAlike() {
        assertThat(CleanText.isAlike("Zoe", "Zo\u00eb")).isFalse();
        assertThat(CleanText.isAlike("0012345", "12345")).isFalse();
        assertThat(CleanText.isAlike("Roe", "ROE")).isTrue();
        assertThat(CleanText.alike("Roe")).isNotEqualTo(CleanText.alike("ROE"));
    }

    @Test
    void aMillionMarksOnOneLetterTakeNoLongerThanAMillionLetters() {
        String marks = IntStream.range(0, 1_000_000)
                .collect(
                        StringBuilder::new,
                        (text, i) -> text.append(i % 2 == 0 ? '\u0301' : '\u0323'),
                        StringBuilder::append)
                .toString();
        assertTimeoutPreemptively(Patience.of(Duration.ofSeconds(10)), () -> assertThat(CleanText.line("e" + marks))
                .hasSize(1_000_001));
    }
}
