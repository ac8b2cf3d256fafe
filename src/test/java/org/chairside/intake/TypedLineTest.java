package org.chairside.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chairside.intake.LineReading.Accepted;
import org.chairside.intake.LineReading.Part;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.intake.LineReading.Questioned;
import org.chairside.intake.LineReading.Refused;
import org.chairside.model.Aftercare;
import org.chairside.model.BloodPressure;
import org.chairside.model.Component;
import org.chairside.model.DoseRules;
import org.chairside.model.EffectTerm;
import org.chairside.model.Event;
import org.chairside.model.HeartRate;
import org.chairside.model.Limit;
import org.chairside.model.NotTaken;
import org.chairside.model.Protocol;
import org.chairside.model.Range;
import org.chairside.model.RespiratoryRate;
import org.chairside.model.Severity;
import org.chairside.model.SpO2;
import org.chairside.model.Vital;
import org.chairside.model.VitalRules;
import org.chairside.model.Vitals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedLineTest {
    private static final Vitals LAST = Vitals.of(new BloodPressure(120, 80), new HeartRate(78), new SpO2(97));

    private static LineReading read(String line) {
        return TypedLine.read(line, At.plain());
    }

    private static LineReading after(String line) {
        return TypedLine.read(line, At.after(LAST));
    }

    /** What a line proposes, in short: the numbers of a set, effects with their grade, notes in quotes. */
    private static String told(LineReading reading) {
        List<Proposed> events =
                switch (reading) {
                    case Accepted accepted -> accepted.events();
                    case Questioned questioned -> questioned.asTyped();
                    case Refused refused -> throw new AssertionError(refused.toString());
                    case LineReading.Blank() -> List.of();
                };
        return events.stream().map(each -> told(each.event())).collect(Collectors.joining(", "));
    }

    private static String told(Event event) {
        return words(event).strip();
    }

    private static String words(Event event) {
        return switch (event) {
            case Event.VitalsTaken set ->
                set.vitals()
                                .quantities()
                                .map(each -> each.component().code() + "=" + each.text())
                                .collect(Collectors.joining(" "))
                        + set.vitals().notTaken().keySet().stream()
                                .map(vital -> " no-" + vital.code())
                                .collect(Collectors.joining())
                        + (set.note().isEmpty() ? "" : " '" + set.note() + "'");
            case Event.EffectAsked asked ->
                asked.effect() + "=" + asked.severity().grade()
                        + (asked.note().isEmpty() ? "" : " '" + asked.note() + "'");
            case Event.NoteWritten note -> "'" + note.text() + "'";
            default -> throw new AssertionError(event.toString());
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    138/84 78 97              | systolic=138 diastolic=84 hr=78 spo2=97
                    138/84+78+97              | systolic=138 diastolic=84 hr=78 spo2=97
                    138/84,78,97              | systolic=138 diastolic=84 hr=78 spo2=97
                    138/84, 78; 97            | systolic=138 diastolic=84 hr=78 spo2=97
                    138/84;78;97;14           | systolic=138 diastolic=84 hr=78 spo2=97 rr=14
                    138-84 78 97              | systolic=138 diastolic=84 hr=78 spo2=97
                    138 84 78 97              | systolic=138 diastolic=84 hr=78 spo2=97
                    138+84+78+97              | systolic=138 diastolic=84 hr=78 spo2=97
                    138 / 84 78               | systolic=138 diastolic=84 hr=78
                    138/84 78,100             | systolic=138 diastolic=84 hr=78 spo2=100
                    x 78 97                   | hr=78 spo2=97 no-bp
                    . 78 97                   | hr=78 spo2=97
                    138/84 x 97               | systolic=138 diastolic=84 spo2=97 no-hr
                    138/84 . 97               | systolic=138 diastolic=84 spo2=97
                    138/84+.+97               | systolic=138 diastolic=84 spo2=97
                    hr X                      | no-hr
                    bp 138/84                 | systolic=138 diastolic=84
                    hr78                      | hr=78
                    p 78                      | hr=78
                    sp 97                     | spo2=97
                    o2 97                     | spo2=97
                    o297                      | spo2=97
                    SPO2 97                   | spo2=97
                    rr 14                     | rr=14
                    rr 0                      | rr=0
                    t 36.8                    | temp=36.8
                    t 36,8                    | temp=36.8
                    t36.80                    | temp=36.8
                    t 37                      | temp=37.0
                    pain 3                    | pain=3
                    moaas 4                   | moaas=4
                    sed 4                     | moaas=4
                    sed x                     | no-moaas
                    sp 97 138/84 78           | systolic=138 diastolic=84 hr=78 spo2=97
                    hr 78 138/84 97           | systolic=138 diastolic=84 hr=78 spo2=97
                    138/84hr78sp97            | systolic=138 diastolic=84 hr=78 spo2=97
                    dis 2                     | dissociation=2
                    DIS2                      | dissociation=2
                    dis 2, nau 0 diz1         | dissociation=2, nausea=0, dizziness=1
                    chest pain 1              | chest-pain=1
                    chest pain 1 pain 3       | pain=3, chest-pain=1
                    drow 1                    | sedation=1
                    138/84 78 97 dis 2 nau 0  | systolic=138 diastolic=84 hr=78 spo2=97, dissociation=2, nausea=0
                    """)
    void readsEveryFormOfTheGrammar(String line, String expected) {
        assertThat(told(read(line))).isEqualTo(expected);
    }

    @Test
    void aNoteBelongsToTheSetItWasTypedWith() {
        assertThat(told(read("138/84 78 97 #left arm, x 3 @ dis 2")))
                .isEqualTo("systolic=138 diastolic=84 hr=78 spo2=97 'left arm, x 3 @ dis 2'");
    }

    @Test
    void aNoteBelongsToTheOneEffectItWasTypedWith() {
        assertThat(told(read("nau 2 #vomited once"))).isEqualTo("nausea=2 'vomited once'");
    }

    @Test
    void aNoteBesideSeveralEffectsStandsForItself() {
        assertThat(told(read("nau 2 dis 1 #calm room"))).isEqualTo("nausea=2, dissociation=1, 'calm room'");
    }

    @Test
    void aNoteAloneIsANote() {
        assertThat(told(read("  # slept \t well "))).isEqualTo("'slept well'");
    }

    @Test
    void anUnsureSeverityIsSavedAndShownAsUnsure() {
        LineReading reading = read("dis 2?");
        assertThat(told(reading)).isEqualTo("dissociation=2 '?'");
        assertThat(reading.echo()).extracting(Part::meaning).contains(new LineReading.Meaning.Note("?"));
    }

    @Test
    void aBlankLineIsBlank() {
        assertThat(read(" \t\u00a0")).isEqualTo(new LineReading.Blank());
    }

    @Test
    void withoutATimeItHappenedNow() {
        assertThat(((Accepted) read("138/84 78 97")).events().getFirst().happenedAt())
                .isEqualTo(At.NOW);
    }

    @Test
    void allEventsOfALineHappenedAtItsTime() {
        assertThat(((Accepted) read("-5 138/84 78 97 dis 2")).events())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.happenedAt()).isEqualTo(At.NOW.minusSeconds(300)));
    }

    @Test
    void aDashIsATimeOnlyAtTheVeryBeginning() {
        assertThat(told(read("138 -84"))).isEqualTo("systolic=138 diastolic=84");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ;138/84            | NOT_UNDERSTOOD               | ;
                    138/84++97         | NOT_UNDERSTOOD               | +
                    138/84x            | NOT_UNDERSTOOD               | x
                    138/84/78          | NOT_UNDERSTOOD               | /
                    138/84 78. 97      | NOT_UNDERSTOOD               | .
                    t .5               | VALUE_MISSING                | t
                    .5                 | NOT_UNDERSTOOD               | .
                    1^200              | IMPOSSIBLE                   | 1
                    zz 2               | NOT_UNDERSTOOD               | zz
                    d 2                | NOT_UNDERSTOOD               | d
                    138/84 78 97 ?     | NOT_UNDERSTOOD               | ?
                    > help             | NOT_UNDERSTOOD               | >
                    78 97              | NOT_UNDERSTOOD               | 78 97
                    280 150            | NOT_UNDERSTOOD               | 280 150
                    di 2               | AMBIGUOUS                    | di
                    se 2               | AMBIGUOUS                    | se
                    pa 2               | AMBIGUOUS                    | pa
                    84/138 78          | SYSTOLIC_NOT_ABOVE_DIASTOLIC | 84/138
                    120/120            | SYSTOLIC_NOT_ABOVE_DIASTOLIC | 120/120
                    138/84 78 97 14 5  | TOO_MANY_VALUES              | 5
                    138/84 78 hr 80    | TWICE                        | hr 80
                    dis 1 dis 2        | TWICE                        | dis 2
                    @14:00 @14:01 138/84 | TWICE                      | @14:01
                    @14:07 138/84      | IN_THE_FUTURE                | @14:07
                    @12:59 dis 2       | BEFORE_SESSION               | @12:59
                    -66 #calm          | BEFORE_SESSION               | -66
                    -1000 138/84       | NOT_A_TIME                   | -1000
                    @24:00 138/84      | NOT_A_TIME                   | @24:00
                    @14:60             | NOT_A_TIME                   | @14:60
                    @905               | NOT_A_TIME                   | @905
                    @                  | NOT_A_TIME                   | @
                    hr 1,200           | THOUSANDS_SEPARATOR          | 1,200
                    1,380/84           | THOUSANDS_SEPARATOR          | 1,380
                    1,380 84           | THOUSANDS_SEPARATOR          | 1,380
                    t 36,800           | THOUSANDS_SEPARATOR          | 36,800
                    dis                | VALUE_MISSING                | dis
                    dis x              | VALUE_MISSING                | dis
                    hr                 | VALUE_MISSING                | hr
                    138                | VALUE_MISSING                | 138
                    138/               | VALUE_MISSING                | 138/
                    @14:00             | VALUE_MISSING                | @14:00
                    . .                | VALUE_MISSING                | . .
                    dis 4              | NOT_A_SEVERITY               | 4
                    dis 138/84         | NOT_A_SEVERITY               | 138
                    dis 1.5            | NOT_A_SEVERITY               | 1
                    hr 78.5            | TOO_PRECISE                  | .5
                    138.5/84           | TOO_PRECISE                  | .5
                    138/84.5           | TOO_PRECISE                  | .5
                    t 36.85            | TOO_PRECISE                  | .85
                    hr \u0667\u0668    | OTHER_DIGITS                 | \u0667\u0668
                    \uff11\uff13\uff18/84 | OTHER_DIGITS              | \uff11\uff13\uff18
                    """)
    void refusesAtExactlyTheOffendingCharacters(String line, Refusal reason, String offending) {
        assertThat(read(line)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(line.substring(refused.at().from(), refused.at().to())).isEqualTo(offending);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "30/12, 29/12, 29", "300/90, 301/90, 301", "138/10, 138/9, 9", "250/200, 250/201, 201",
        "hr 10, hr 9, 9", "hr 300, hr 301, 301", "sp 40, sp 39, 39", "sp 100, sp 101, 101",
        "rr 80, rr 81, 81", "t 26.0, t 25.9, 25.9", "t 45.0, t 45.1, 45.1", "pain 10, pain 11, 11",
        "sed 5, sed 6, 6", "pain 0, pain 12, 12"
    })
    void refusesOnlyWhatIsImpossible(String possible, String impossible, String offending) {
        assertThat(read(possible)).isNotInstanceOf(Refused.class);
        assertThat(read(impossible)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Refusal.IMPOSSIBLE);
            assertThat(impossible.substring(refused.at().from(), refused.at().to()))
                    .isEqualTo(offending);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "70/45, 69/45",
        "220/130, 221/130",
        "138/40, 138/39",
        "220/130, 220/131",
        "hr 40, hr 39",
        "hr 150, hr 151",
        "sp 88, sp 87",
        "rr 8, rr 7",
        "rr 30, rr 31",
        "t 35.0, t 34.9",
        "t 40.0, t 40.1"
    })
    void asksOnlyOutsideTheLikely(String likely, String unlikely) {
        assertThat(read(likely)).isInstanceOf(Accepted.class);
        assertThat(read(unlikely)).isInstanceOf(Questioned.class);
    }

    @ParameterizedTest
    @CsvSource({"100/85, 100/86", "170/50, 171/50"})
    void asksAboutAPulsePressureOnlyOutsideItsRange(String likely, String unlikely) {
        assertThat(read(likely)).isInstanceOf(Accepted.class);
        assertQuestion(read(unlikely), Doubt.PULSE_PRESSURE, "", null);
    }

    @ParameterizedTest
    @CsvSource({"169/80, 170/80", "140/109, 140/110", "hr 127, hr 128", "hr 45, hr 28", "sp 88, sp 87"})
    void asksAboutAJumpOnlyOfTheProtocolsSize(String near, String far) {
        assertThat(after(near)).isInstanceOf(Accepted.class);
        assertThat(after(far)).isInstanceOf(Questioned.class);
    }

    @Test
    void aJumpBetweenLikelyValuesIsAskedAboutAsAJump() {
        assertQuestion(after("hr 128"), Doubt.JUMP, "", null);
    }

    private static void assertQuestion(LineReading reading, Doubt doubt, String instead, String suggestion) {
        assertThat(reading).isInstanceOfSatisfying(Questioned.class, questioned -> {
            assertThat(questioned.questions()).hasSize(1);
            assertThat(questioned.questions().getFirst().doubt()).isEqualTo(doubt);
            assertThat(questioned.questions().getFirst().instead()).isEqualTo(instead);
            assertThat(questioned.questions().getFirst().suggestion()).isEqualTo(Optional.ofNullable(suggestion));
            assertThat(((Event.VitalsTaken) questioned.asTyped().getFirst().event()).confirmed())
                    .containsExactly(doubt.code());
        });
    }

    @Test
    void asksWhetherPulseAndSaturationWereSwapped() {
        assertQuestion(read("138/84 98 72"), Doubt.SWAPPED, "72 98", "138/84 72 98");
        assertQuestion(read("sp 72 138/84 98"), Doubt.SWAPPED, "98 72", "sp 98 138/84 72");
    }

    @Test
    void asksAboutADroppedDigitThatIsStillPossible() {
        assertQuestion(
                TypedLine.read("62/50 78 97", At.after(Vitals.of(new BloodPressure(160, 70)))),
                Doubt.DROPPED_DIGIT,
                "",
                null);
    }

    @Test
    void asksAboutADroppedDigitOfABreathRate() {
        assertQuestion(read("rr 3"), Doubt.UNLIKELY, "", null);
        assertQuestion(
                TypedLine.read("rr 4", At.after(Vitals.of(new RespiratoryRate(14)))), Doubt.DROPPED_DIGIT, "", null);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void hazard20AScoreAtWhichNobodyAnswersToTheNameIsAskedAbout(int score) {
        assertQuestion(read("moaas " + score), Doubt.LOW_SCORE, Integer.toString(score), null);
    }

    @Test
    void hazard20ASleepyPatientWhoAnswersIsNotAskedAbout() {
        assertThat(read("moaas 4")).isInstanceOf(Accepted.class);
        assertThat(read("moaas 5")).isInstanceOf(Accepted.class);
    }

    /** 0 is no response on the scale, and none as for every effect. */
    @ParameterizedTest
    @CsvSource({
        "sed 0, dro 0",
        "sed3, dro3",
        "SED 2, dro 2",
        "138/84 78 97 sed 1 nau 0, 138/84 78 97 dro 1 nau 0",
        "-5 sed 2 #asleep, -5 dro 2 #asleep"
    })
    void hazard20SedAloneIsAskedWhichOfTheTwoItIs(String typed, String effect) {
        assertThat(read(typed)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Refusal.SCORE_OR_EFFECT);
            assertThat(refused.suggestion()).contains(effect);
        });
        assertThat(read(effect)).isInstanceOf(Accepted.class);
    }

    @Test
    void whereNoEffectCouldBeMeantSedIsTheScore() {
        List<EffectTerm> others = At.PROTOCOL.effects().stream()
                .filter(term -> !term.code().equals("sedation"))
                .toList();
        assertQuestion(TypedLine.read("sed 2", under(At.PROTOCOL.vitals(), others)), Doubt.LOW_SCORE, "2", null);
    }

    @ParameterizedTest
    @CsvSource({
        "12/80, ''",
        "12/80 78 97, ''",
        "120/8, ''",
        "120/80 7 97, ''",
        "120/80 78 9, ''",
        "120/80 78 97 97, ''",
        "38/84, ''",
        "84/138, 138/84",
        "1200/80, 120/80",
        "1120/80, 120/80",
        "12 80 78 97, ''",
        "120/80 97 110, 120/80 110 97",
        "78 97, . 78 97",
        "280 150, 280/150",
        "t 98.6, t 37.0",
        "t 368, t 36.8"
    })
    void offersWhatARefusedLineMayHaveBeenMeantAs(String line, String suggestion) {
        Optional<String> expected = suggestion.isEmpty() ? Optional.empty() : Optional.of(suggestion);
        assertThat(after(line)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.suggestion())
                .isEqualTo(expected));
    }

    @Test
    void hazard5AsksAboutFahrenheitWhereTheProtocolWouldTakeIt() {
        assertQuestion(TypedLine.read("t 98.6", withoutTemperatureRule()), Doubt.FAHRENHEIT, "37.0", "t 37.0");
    }

    private static Situation withoutTemperatureRule() {
        Protocol shipped = At.PROTOCOL;
        VitalRules rules = new VitalRules(
                shipped.vitals().wanted(),
                List.of(new VitalRules.Plausible(Component.TEMPERATURE, new Range(260, 999), new Range(350, 400), 0)),
                shipped.vitals().pulsePressure());
        return under(rules, shipped.effects());
    }

    private static Situation under(VitalRules rules, List<EffectTerm> effects) {
        Protocol shipped = At.PROTOCOL;
        Protocol loose = new Protocol(
                shipped.key(),
                shipped.name(),
                shipped.drug(),
                shipped.route(),
                shipped.schedule(),
                rules,
                shipped.limits(),
                effects,
                shipped.screening(),
                DoseRules.NONE,
                List.of(),
                shipped.release(),
                Aftercare.NONE,
                List.of());
        return At.with(loose, Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"t 36,8", "t 36.8", "T36,8", "t 36,80"})
    void hazard6ReadsADecimalCommaAsADecimalPoint(String line) {
        assertThat(told(read(line))).isEqualTo("temp=36.8");
    }

    @Test
    void hazard6RefusesANakedPoint() {
        assertThat(read("pain .5")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"164, ''", "165, sbp-high", "180, sbp-very-high sbp-rise sbp-high"})
    void showsTheLimitsASetMeetsWorstFirst(int systolic, String codes) {
        Situation situation =
                At.with(At.PROTOCOL, Optional.empty(), Optional.of(Vitals.of(new BloodPressure(140, 80))));
        List<Limit> limits =
                TypedLine.read(systolic + "/84", situation).echo().getFirst().limits();
        assertThat(limits.stream().map(Limit::code))
                .containsExactlyInAnyOrder(codes.isEmpty() ? new String[0] : codes.split(" ", -1));
        assertThat(limits.stream().map(Limit::level).toList()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aLimitOfAnotherStageIsNotShown() {
        assertThat(read("145/84").echo().getFirst().limits()).isEmpty();
    }

    @Test
    void aCrossIsAReasonAndNoNumber() {
        Event.VitalsTaken set = (Event.VitalsTaken)
                ((Accepted) read("138/84 x 97")).events().getFirst().event();
        assertThat(set.vitals().notTaken()).containsOnlyKeys(Vital.HEART_RATE).containsValue(NotTaken.UNSTATED);
    }

    @Test
    void absentIsASeverityAndNotSilence() {
        assertThat(((Accepted) read("nau 0")).events().getFirst().event())
                .isEqualTo(new Event.EffectAsked("nausea", Severity.ABSENT, ""));
    }

    @ParameterizedTest
    @CsvSource({
        // midnight
        "2026-11-21T04:30:00Z, 2026-11-21T05:20:00Z, @23:50, 2026-11-21T04:50:00Z",
        "2026-11-21T04:30:00Z, 2026-11-21T05:20:00Z, @0010,  2026-11-21T05:10:00Z",
        // clocks go back on 1 November 2026: 01:30 happens twice
        "2026-11-01T05:10:00Z, 2026-11-01T06:40:00Z, @01:30, 2026-11-01T06:30:00Z",
        "2026-11-01T05:10:00Z, 2026-11-01T06:20:00Z, @01:50, 2026-11-01T05:50:00Z",
        "2026-11-01T05:10:00Z, 2026-11-01T06:20:00Z, -30,    2026-11-01T05:50:00Z",
        // clocks go forward on 8 March 2026: from 02:00 to 03:00
        "2026-03-08T06:30:00Z, 2026-03-08T07:15:00Z, @01:50, 2026-03-08T06:50:00Z",
        "2026-03-08T06:30:00Z, 2026-03-08T07:15:00Z, @03:05, 2026-03-08T07:05:00Z",
        // the minute in which the session was opened
        "2026-11-20T18:00:20Z, 2026-11-20T18:05:30Z, @13:00, 2026-11-20T18:00:00Z"
    })
    void hazards3And4FindTheRightInstantInEveryNight(String opened, String now, String said, Instant expected) {
        LineReading reading = TypedLine.read(said + " 138/84", At.clock(opened, now));
        assertThat(reading).isInstanceOfSatisfying(Accepted.class, accepted -> assertThat(
                        accepted.events().getFirst().happenedAt())
                .isEqualTo(expected));
    }

    @Test
    void hazard4RefusesATimeTheClocksJumpedOver() {
        assertThat(TypedLine.read("@02:30 138/84", At.clock("2026-03-08T06:30:00Z", "2026-03-08T07:15:00Z")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refusal.NOT_A_TIME));
    }

    @Test
    void aMillionCharactersAreReadToTheirEnd() {
        String line = "138/84 78 97 #" + "a".repeat(1_000_000);
        assertThat(read(line)).isInstanceOf(Refused.class);
        assertThat(read("1 ".repeat(500_000))).isInstanceOf(Refused.class);
        assertThat(read("9".repeat(1_000_000))).isInstanceOf(Refused.class);
        assertThat(read("n".repeat(1_000_000) + " 2")).isInstanceOf(Refused.class);
        assertThat(read("dis ".repeat(250_000))).isInstanceOf(Refused.class);
    }
}
