package org.chairside.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.chairside.model.BirthDate;
import org.chairside.model.Dose;
import org.chairside.model.Gender;
import org.chairside.ui.kit.Kits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {
    private final Notation words = new Notation(Messages.english(), Kits.ZONE);

    @ParameterizedTest
    @CsvSource({
        "0, 0min",
        "59, 0min",
        "60, 1min",
        "2400, 40min",
        "3600, 1hr",
        "5100, 1hr 25min",
        "7200, 2hr",
        "86400, 1d",
        "90060, 1d 1hr 1min",
        "-5100, 1hr 25min",
        "3599, 59min",
        "86340, 23hr 59min"
    })
    void writesSpansBiggestUnitFirstWithoutZeros(long seconds, String expected) {
        assertThat(words.duration(Duration.ofSeconds(seconds))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5|0.5",
                "0.50|0.5",
                "56|56",
                "56.0|56",
                "1250|1,250",
                "1250.750|1,250.75",
                "100|100",
                "0.05|0.05",
                "1E+3|1,000",
                "35.00|35",
                "10|10",
                "1234567|1,234,567"
            })
    void writesAmountsWithoutTrailingZerosAndNeverWithANakedPoint(BigDecimal value, String expected) {
        assertThat(words.number(value)).isEqualTo(expected);
    }

    @Test
    void hazard06DosesHaveASpaceBeforeTheirUnit() {
        assertThat(words.dose(Dose.milligrams(56))).isEqualTo("56 mg");
        assertThat(words.dose(new Dose(500))).isEqualTo("0.5 mg");
    }

    @Test
    void writesDatesAndTimesTheSameOnEveryComputer() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            Notation there = new Notation(Messages.english(), Kits.ZONE);
            assertThat(there.date(LocalDate.of(2026, 4, 5))).isEqualTo("05-Apr-2026");
            assertThat(there.time(Kits.NOON)).isEqualTo("14:08");
            assertThat(there.timeWithSeconds(Kits.NOON)).isEqualTo("14:08:12");
            assertThat(there.dateTime(Kits.NOON)).isEqualTo("05-Apr-2026 14:08");
            assertThat(there.number(new BigDecimal("1250.5"))).isEqualTo("1,250.5");
            assertThat(there.duration(Duration.ofMinutes(85))).isEqualTo("1hr 25min");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void saysHowOldAValueIs() {
        assertThat(words.ago(Kits.NOON.minusSeconds(200), Kits.NOON)).isEqualTo("3min ago");
        assertThat(words.ago(Kits.NOON.minusSeconds(59), Kits.NOON)).isEqualTo("just now");
        assertThat(words.since(Kits.NOON.minusSeconds(2280), Kits.NOON)).isEqualTo("T+38min");
    }

    @Test
    void writesChangesWithTheirSign() {
        assertThat(words.change(22)).isEqualTo("+22");
        assertThat(words.change(-3)).isEqualTo("\u22123");
        assertThat(words.change(0)).isEqualTo("0");
    }

    @Test
    void neverShowsAQuestionMarkForWhatIsNotKnown() {
        assertThat(words.gender(Gender.NOT_KNOWN)).isEqualTo("Not known");
    }

    @Test
    void aDateInFullIsWrittenAndOrderedAsInTheCountryOfTheWords() {
        LocalDate day = LocalDate.of(1981, 7, 8);
        Messages british = Messages.of(Dialect.BRITISH);
        assertThat(new Notation(Messages.english(), ZoneOffset.UTC).dateInFull(day))
                .isEqualTo("July 8, 1981");
        assertThat(new Notation(british, ZoneOffset.UTC).dateInFull(day)).isEqualTo("8 July 1981");
        assertThat(new Notation(Messages.english(), ZoneOffset.UTC).isMonthFirst())
                .isTrue();
        assertThat(new Notation(british, ZoneOffset.UTC).isMonthFirst()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1981-07-14, 14-Jul-1981 (45y)", "1981, 1981 (44 or 45y)", "2026, 2026 (0y)"})
    void ofAYearAloneNoDayIsWrittenAndTheAgeIsOneOfTwo(String born, String written) {
        assertThat(words.birthAndAge(BirthDate.parse(born), LocalDate.of(2026, 12, 1)))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, New York",
        "Europe/Berlin,    Berlin",
        "America/Argentina/Buenos_Aires, Buenos Aires",
        "-05:00,           UTC-05:00",
        "Z,                UTC"
    })
    void namesAPlaceAsPeopleDo(ZoneId zone, String name) {
        assertThat(new Notation(Messages.english(), zone).place()).isEqualTo(name);
    }

    @Test
    void aFixedOffsetIsElsewhereFromTheDayTheClocksChange() {
        Notation sheet = new Notation(Messages.english(), ZoneId.of("America/New_York")).at(ZoneOffset.ofHours(-4));
        assertThat(sheet.isElsewhere(LocalDate.of(2026, 10, 30))).isFalse();
        assertThat(sheet.isElsewhere(LocalDate.of(2026, 11, 1))).isTrue();
        assertThat(sheet.placeOfComputer()).isEqualTo("New York");
    }
}
