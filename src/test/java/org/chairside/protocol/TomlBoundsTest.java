package org.chairside.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chairside.testing.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that would take a parser down ends in an ordinary fault. */
class TomlBoundsTest {
    private static final Duration SOON = Patience.of(Duration.ofSeconds(20));
    private static final int HAYSTACKS = 300;
    private static final List<String> STRAW = List.of(
            "\"", "'", "\"\"\"", "'''", "\\", "#", "\n", "a=", "[", "]", "{", "}", ",", "x", "\r\n", "\\\"", "\t");

    private static final List<String> CORES =
            List.of("[", "{a=", "[}", "{a=]", "[\"]\",", "['''\n''',", "[ ]] [", "[\n");

    static Stream<String> bombs() {
        return Stream.of(
                "a = " + "[".repeat(5_000),
                "[".repeat(5_000),
                "a = " + "{a=".repeat(3_000) + "1" + "}".repeat(3_000),
                "a = " + "[{a=".repeat(2_000),
                "# \"\na = \"\\\"\"\nb = " + "[".repeat(5_000),
                "a = '\\'\nb = " + "[".repeat(5_000),
                "a = \"left open\nb = " + "[".repeat(5_000),
                "a = \"\"\"x\n\"\"\"\nb = " + "[".repeat(5_000),
                "a = \"" + "x".repeat(30_000_000) + "\"",
                IntStream.range(0, 300_000).mapToObj(i -> "k" + i + "=1").collect(Collectors.joining("\n")),
                "a.".repeat(99_000) + "a = 1");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void isFaultyAndSaysSoSoon(String bomb) {
        assertTimeoutPreemptively(SOON, () -> assertThat(ProtocolReader.read(bomb))
                .isInstanceOfSatisfying(ProtocolReading.Faulty.class, faulty -> assertThat(faulty.faults())
                        .isNotEmpty()));
    }

    @Test
    void saysHowLongItIsAndHowLongItMayBe() {
        assertThat(TomlBounds.fault("x".repeat(200_001)).orElseThrow().message())
                .isEqualTo("a protocol file has at most 200,000 characters; this has 200,001");
    }

    @Test
    void namesTheLineOfTheBracketThatIsOneTooDeep() {
        assertThat(TomlBounds.fault("a = 1\nb = " + "[".repeat(21)))
                .contains(new Fault(2, "", "brackets are nested more than 20 deep"));
        assertThat(TomlBounds.fault("b = " + "[".repeat(20) + "]".repeat(20))).isEmpty();
    }

    @Test
    void bracketsInStringsAndRemarksDoNotCount() {
        String text = "a = \"" + "[".repeat(50) + "\" # " + "{".repeat(50) + "\nb = '" + "[".repeat(50)
                + "'\nc = \"\"\"\n" + "[\n".repeat(50) + "\"\"\"";
        assertThat(TomlBounds.fault(text)).isEmpty();
    }

    @Test
    void everyTemplateIsWellWithin() {
        assertThat(ProtocolTemplates.shipped()).allSatisfy(each -> assertThat(
                        TomlBounds.fault(ProtocolTemplates.text(each.key().code())))
                .isEmpty());
    }

    /** Whatever stands before them, as many brackets as break a parser never reach one: that would end this test. */
    @Test
    void noJumbleOfQuotesHidesTheDepthFromTheGuard() {
        Random random = new Random(25);
        for (int stack = 0; stack < HAYSTACKS; stack++) {
            String before = random.ints(random.nextInt(12), 0, STRAW.size())
                    .mapToObj(STRAW::get)
                    .collect(Collectors.joining());
            String core = CORES.get(random.nextInt(CORES.size())).repeat(5_000);
            String text = before + (random.nextBoolean() ? "\na = " : "") + core;
            assertThat(ProtocolReader.read(text)).as(before).isInstanceOf(ProtocolReading.Faulty.class);
        }
    }

    @Test
    void whatCannotBeSeenInAFileChangesNothing() {
        String sound = ProtocolTemplates.text("iv-infusion");
        String pasted = "\uFEFF"
                + sound.replace(" = ", "\u00a0=\u00a0")
                        .replace("name", "na\u200bme")
                        .replace("\n", "\r\n");
        assertThat(ProtocolReader.read(pasted)).isEqualTo(ProtocolReader.read(sound));
    }

    @Test
    void aNameThatTurnsTheDirectionOfWritingIsCleaned() {
        String sound = ProtocolTemplates.text("iv-infusion");
        String turned = sound.replaceFirst("name = \"", "name = \"\\\\u202E");
        assertThat(turned).contains("\\u202E");
        assertThat(ProtocolReader.read(turned)).isEqualTo(ProtocolReader.read(sound));
    }
}
