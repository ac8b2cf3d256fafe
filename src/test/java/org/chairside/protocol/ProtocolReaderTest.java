package org.chairside.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolReaderTest {
    private static final String SOUND = ProtocolTemplates.text("esketamine-nasal");

    private static List<Fault> faults(String toml) {
        return switch (ProtocolReader.read(toml)) {
            case ProtocolReading.Faulty(List<Fault> faults) -> faults;
            case ProtocolReading.Read read -> List.of();
        };
    }

    private static int lineOf(String toml, String text) {
        return (int) toml.substring(0, toml.indexOf(text)).lines().count() + 1;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    version = 1                 | version = 0                | version
                    version = 1                 | version = "one"            | version
                    code = "esketamine-nasal"   | code = "Esketamine"        | code
                    drug = "esketamine"         | drug = "aspirin"           | drug
                    every = 40                  | every = 0                  | schedule.phase[2].every
                    every = 40                  | evry = 40                  | schedule.phase[2].evry
                    early = 5                   | early = -1                 | schedule.fixed[1].early
                    wanted = ["bp", "hr", "spo2"] | wanted = ["bp", "bp"]    | vitals.wanted
                    wanted = ["bp", "hr", "spo2"] | wanted = ["bp", "ecg"]   | vitals.wanted
                    pulse-pressure = [15, 120]  | pulse-pressure = [120, 15] | vitals.pulse-pressure
                    pulse-pressure = [15, 120]  | pulse-pressure = [15]      | vitals.pulse-pressure
                    possible = [40, 100]        | possible = [40, 120]       | vitals.spo2.possible
                    likely = [88, 100]          | likely = [30, 100]         | vitals.spo2.likely
                    jump = 2.0                  | jump = 2.05                | vitals.temp.jump
                    at-least = 141              | at-leats = 141             | limit[1].at-leats
                    at-least = 165              | at-least = "165"           | limit[3].at-least
                    rise = 40                   | rise = -40                 | limit[7].rise
                    level = "urgent"            | level = "alarm"            | limit[5].level
                    verified = true             | verified = "yes"           | limit[1].verified
                    kind = "watch"              | kind = "bad"               | effect[5].kind
                    observe = 120               | observe = 1.5              | release.observe
                    """)
    void everyFaultNamesItsLineAndKey(String sound, String faulty, String key) {
        String toml = SOUND.replaceFirst(Pattern.quote(sound), faulty);
        assertThat(toml).isNotEqualTo(SOUND);
        assertThat(faults(toml)).anySatisfy(fault -> {
            assertThat(fault.key()).isEqualTo(key);
            assertThat(fault.line()).isEqualTo(lineOf(toml, faulty));
            assertThat(fault.message()).startsWith(key);
        });
    }

    @Test
    void aMissingKeyIsAFaultOfItsSection() {
        assertThat(faults(SOUND.replaceFirst("drug = .*", "")))
                .singleElement()
                .extracting(Fault::key)
                .isEqualTo("drug");
    }

    @Test
    void aMissingSectionIsOneFault() {
        String headless = SOUND.substring(0, SOUND.indexOf("[release]"));
        assertThat(faults(headless)).singleElement().extracting(Fault::key).isEqualTo("release");
    }

    @Test
    void theSameCodeTwiceIsAFault() {
        assertThat(faults(SOUND.replaceFirst("code = \"dizziness\"", "code = \"dissociation\"")))
                .singleElement()
                .extracting(Fault::message)
                .isEqualTo("effect has \"dissociation\" twice");
    }

    @Test
    void allFaultsAreFoundAtOnceInTheOrderOfTheirLines() {
        List<Fault> faults = faults(SOUND.replace("verified = true", "verified = 1"));
        assertThat(faults).hasSizeGreaterThan(4).isSortedAccordingTo((a, b) -> a.line() - b.line());
    }

    @Test
    void whatIsNotTomlIsAFaultOfItsLine() {
        assertThat(faults("code = \"a\"\nversion == 1\n")).isNotEmpty().first().satisfies(fault -> assertThat(
                        fault.line())
                .isEqualTo(2));
    }

    @Property(tries = 300)
    void anyTextIsReadWithoutAThrow(@ForAll String text) {
        assertThat(ProtocolReader.read(text)).isNotNull();
    }
}
