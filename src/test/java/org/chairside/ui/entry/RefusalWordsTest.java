package org.chairside.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.chairside.intake.DoseCheck;
import org.chairside.intake.DrawnCheck;
import org.chairside.intake.FieldReading;
import org.chairside.intake.LineReading;
import org.chairside.intake.Refusal;
import org.chairside.intake.Situation;
import org.chairside.intake.TimeField;
import org.chairside.intake.TypedLine;
import org.chairside.intake.WeightCheck;
import org.chairside.model.AllowedNumber;
import org.chairside.model.DoseRules;
import org.chairside.model.Range;
import org.chairside.model.Stage;
import org.chairside.model.VitalsOrder;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.ui.Ward;
import org.chairside.words.ClinicalWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A refusal says the range or the form that is wanted, from the one place that decides it. */
class RefusalWordsTest {
    private static final Situation SITUATION = new Situation(
            ProtocolTemplates.named("iv-infusion"),
            Stage.BEFORE,
            Instant.parse("2026-11-20T14:00:00Z"),
            Instant.parse("2026-11-20T15:00:20Z"),
            ZoneId.of("America/New_York"),
            Optional.empty(),
            Optional.empty());

    private static final PlaceWords PLACES = new PlaceWords(
            new ClinicalWords(
                    Ward.atMinute(0).ui().messages(), Ward.atMinute(0).ui().words()),
            VitalsOrder.PROTOCOL,
            SITUATION.protocol().vitals().wanted());

    private final RefusalWords words = new RefusalWords(Ward.atMinute(0).ui());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120/80 78 120       | SpO2 can be 40 to 100 %.",
                "120/80 78 12        | SpO2 can be 40 to 100 %.",
                "120/80 900 97       | Heart rate can be 10 to 300 /min.",
                "400/80 78 97        | Systolic can be 30 to 300 mmHg.",
                "120/80 78 97 rr 99  | Respiratory rate can be 0 to 80 /min.",
                "t 99                | Temperature can be 26 to 45 \u00b0C.",
                "pain 11             | Pain can be 0 to 10.",
                "sed 7               | Sedation can be 0 to 5.",
                "flow 99             | Oxygen can be 0 to 30 L/min.",
                "t 36.85             | Too many decimals. Temperature is written with at most 1 decimal.",
                "120/80.5 78 97      | Too many decimals. Diastolic is written as a whole number.",
                "hr 78.5             | Too many decimals. Heart rate is written as a whole number.",
                "80/120 78 97        | Write systolic before diastolic, such as 138/84. The first must be higher.",
                "dis 4               | Write a severity from 0 to 3: 0 none, 1 mild, 2 moderate, 3 severe.",
                "dis                 | The number is missing. Write it after the name, such as rr 14 or dis 2.",
                "@25:00 120/80       | Write the time as @10:05 or -5.",
                "hr 1,200            | Write the number without a separator, such as 1200.",
                "120/80 78 97 14 3   | One value too many. Write BP HR SpO2 RR, such as 138/84 78 97 14; name any other, such as t 36.8.",
                "dsi                 | Not understood. Write vitals as 138/84 78 97, an effect as dis 2, a time as @10:05 or -5, a note as #note."
            })
    void theLineSaysTheRangeOrTheForm(String typed, String said) {
        assertThat(TypedLine.read(typed, SITUATION)).isInstanceOfSatisfying(LineReading.Refused.class, no -> assertThat(
                        words.inLine(no.reason(), no.allowed(), PLACES))
                .isEqualTo(said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99999999  | Write a number from 0.001 to 9999.999 mg.",
                "0         | Write a number from 0.001 to 9999.999 mg.",
                "much      | Write a number from 0.001 to 9999.999 mg.",
                "35 ug     | This field is in mg. Write a number from 0.001 to 9999.999 mg.",
                "0.0005    | Too many decimals. Write at most 3 decimals.",
                ".5        | Write a digit before and after the point, such as 0.5."
            })
    void aDoseSaysItsRangeAndItsUnit(String typed, String said) {
        DoseCheck free = new DoseCheck(DoseRules.NONE, Optional.empty(), Optional.empty());
        assertThat(field(free.read(typed))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0, Write a number from 1 to 999 min.", "40.5, Too many decimals. Write a whole number."})
    void minutesSayTheirs(String typed, String said) {
        assertThat(field(DrawnCheck.minutes(typed))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "0, Write a number from 0.001 to 9999.999 mL/h.",
        "12 mg, This field is in mL/h. Write a number from 0.001 to 9999.999 mL/h."
    })
    void aRateSaysIts(String typed, String said) {
        assertThat(field(DrawnCheck.rate(typed, Optional.empty()))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"7, Write a number from 20 to 350 kg.", "900 lb, Write a number from 20 to 350 kg."})
    void aWeightSaysTheRangeOfTheProtocol(String typed, String said) {
        WeightCheck check = new WeightCheck(SITUATION.protocol().doses().weighing(), Optional.empty());
        assertThat(field(check.read(typed))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"25:00, Write the time as 10:05 or -5.", "soon, Write the time as 10:05 or -5."})
    void aTimeSaysItsForm(String typed, String said) {
        assertThat(field(TimeField.read(typed, SITUATION))).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(value = Refusal.class, mode = EnumSource.Mode.EXCLUDE, names = "TOO_LONG")
    void everyRefusalIsASentenceAlsoWhereNoRangeIsKnown(Refusal why) {
        assertThat(words.inLine(why, Optional.empty(), PLACES)).endsWith(".").doesNotContain("{");
        assertThat(words.inField(why, Optional.of(AllowedNumber.score(new Range(0, 27)))))
                .endsWith(".")
                .doesNotContain("{");
    }

    private String field(FieldReading<?> reading) {
        assertThat(reading).isInstanceOf(FieldReading.Refused.class);
        FieldReading.Refused<?> no = (FieldReading.Refused<?>) reading;
        return words.inField(no.reason(), no.allowed());
    }
}
