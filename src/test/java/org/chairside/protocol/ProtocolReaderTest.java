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
                    at-least = 141              | at-least = 1410            | limit[1].at-least
                    twice-apart = 5             | twice-apart = 0            | limit[13].twice-apart
                    rise-percent = 30           | rise-percent = 0           | limit[9].rise-percent
                    step = 10                   | step = -1                  | limit[1].step
                    recheck = { after = 5       | recheck = { after = 0      | limit[5].recheck.after
                    recheck = { after = 5, every = 5 | recheck = { after = 5, every = 1441 | limit[5].recheck.every
                    recheck = { after = 5       | recheck = { before = 5     | limit[5].recheck.before
                    recheck = { after = 5       | recheck = { every = 5 } #  | limit[5].recheck.after
                    recheck = { after = 5       | recheck = 5 #              | limit[5].recheck
                    recheck = { after = 5, every = 5, late-after = 2, | recheck = { after = 5, every = 5, late-after = -1, | limit[5].recheck.late-after
                    recheck = { after = 5, every = 5, late-after = 2, clear = 2 | recheck = { after = 5, every = 5, late-after = 2, clear = 10 | limit[5].recheck.clear
                    effect = "chest-pain"       | effect = "chest-pane"      | limit[22].effect
                    effect = "chest-pain"       | effect = ""                | limit[22].effect
                    severity-at-least = 1       | severity-at-least = 0      | limit[22].severity-at-least
                    severity-at-least = 3       | rise = 3                   | limit[23].rise
                    group = "condition"         | group = "cautions"         | screening[1].group
                    wanted = "no"               | wanted = "not-asked"       | screening[1].wanted
                    physician-decides = true    | physician-decides = 1      | screening[1].physician-decides
                    mg = [28, 84]               | mg = [84, 28]              | doses.mg
                    mg = [28, 84]               | mg = [28.0001, 84]         | doses.mg
                    each = 28                   | each = 0                   | doses.devices.each
                    rest = 5                    | rest = -5                  | doses.devices.rest
                    likely = [40, 180]          | likely = [10, 180]         | doses.weight.likely
                    change-percent = 10         | change-percent = 0         | doses.weight.change-percent
                    fresh = 15                  | fresh = "15"               | release.fresh
                    rems-days = 7               | rems-days = 0              | aftercare.rems-days
                    follow-up-hours = 24        | follow-up-days = 1         | aftercare.follow-up-days
                    scales = ["moaas",          | scales = ["moas",          | scales
                    scales = ["moaas",          | scales = ["MOAA/S",        | scales
                    scales = ["moaas",          | scales = [5,               | scales
                    early = 5                   | early = 50                 | schedule.fixed[1].early
                    rise = 40                   | rise = 0                   | limit[7].rise
                    stages = ["before"]         | stages = []                | limit[1].stages
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    points = [[0, 0], [40, 16]] | points = []                | published[1].points
                    points = [[0, 0], [40, 16]] | points = [[40, 16], [0, 0]] | published[1].points
                    points = [[0, 0], [40, 16]] | points = [[0, 0], [0, 16]] | published[1].points
                    points = [[0, 0], [40, 16]] | points = [[0, 0], [1441, 16]] | published[1].points
                    points = [[0, 0], [40, 16]] | points = [[0, 0], [40]]    | published[1].points
                    points = [[0, 0], [40, 16]] | point = [[0, 0]]           | published[1].point
                    code = "yale-systolic"      | code = "Yale"              | published[1].code
                    """)
    void aPublishedCourseIsInTheOrderOfItsMinutes(String sound, String faulty, String key) {
        String infusion = ProtocolTemplates.text("iv-infusion");
        String toml = infusion.replaceFirst(Pattern.quote(sound), faulty);
        assertThat(toml).isNotEqualTo(infusion);
        assertThat(faults(toml)).extracting(Fault::key).contains(key);
        assertThat(faults(infusion.replaceFirst(
                        Pattern.quote("points = [[0, 0], [40, 16]]"), "points = [[0, 0], [1440, 16]]")))
                .isEmpty();
    }

    @Test
    void aLimitOfNothingIsAFaultAndSoIsOneOfTwoThings() {
        assertThat(faults(SOUND.replaceFirst("component = \"systolic\"\nat-least = 141\n", "")))
                .extracting(Fault::key)
                .contains("limit[1].component");
        assertThat(faults(SOUND.replaceFirst(
                        "effect = \"chest-pain\"", "effect = \"chest-pain\"\ncomponent = \"systolic\"")))
                .extracting(Fault::key)
                .contains("limit[22].effect");
        assertThat(faults(SOUND.replaceFirst("at-least = 141", "at-least = 141\nat-most = 200")))
                .extracting(Fault::key)
                .contains("limit[1].component");
    }

    @Test
    void theNameOfAScaleIsOneShortLine() {
        assertThat(faults(SOUND.replace("\"moaas\",", "\"" + "Scale ".repeat(40) + "\",")))
                .extracting(Fault::message)
                .containsExactly("scales names a scale with at most 200 characters; this has 239");
        assertThat(ProtocolReader.read(SOUND.replace("\"moaas\",", "\" Own   list \",")))
                .isInstanceOfSatisfying(
                        ProtocolReading.Read.class,
                        read -> assertThat(read.protocol().scales()).startsWith("Own list"));
    }

    @Test
    void aScaleUnderLicenceIsAskedForByItsName() {
        assertThat(faults(SOUND.replace("scales = [\"moaas\",", "scales = [\"CADSS-6\", \"Own list\",")))
                .isEmpty();
    }

    @Test
    void aPhaseThatIsNeverReachedIsAFault() {
        String twice = SOUND.replaceFirst("stage = \"after\"", "stage = \"during\"");
        assertThat(faults(twice)).singleElement().extracting(Fault::key).isEqualTo("schedule.phase[3].stage");
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
