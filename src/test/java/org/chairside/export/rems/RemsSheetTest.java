package org.chairside.export.rems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chairside.testing.RemsSessions.SITE;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.model.CoursePlace;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;
import org.chairside.model.SessionKind;
import org.chairside.testing.RemsSessions;
import org.chairside.testing.Sessions;
import org.chairside.words.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemsSheetTest {
    private static RemsSheet newer(Sessions visit) {
        return RemsSheet.of(visit.chart(), SITE, RemsGeneration.NEWER, Dialect.US);
    }

    private static RemsAnswer answer(RemsSheet sheet, String code) {
        return sheet.fields().stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private static String value(RemsSheet sheet, String code) {
        return switch (answer(sheet, code)) {
            case RemsAnswer.Said said -> said.text();
            case RemsAnswer.Missing _ -> "missing";
            case RemsAnswer.NotAsked _ -> "not assessed";
        };
    }

    private static String values(RemsSheet sheet, String... codes) {
        return String.join(
                " / ", Arrays.stream(codes).map(code -> value(sheet, code)).toList());
    }

    private static String words(RemsSheet sheet, String code) {
        return switch (answer(sheet, code)) {
            case RemsAnswer.Said said -> said.from();
            case RemsAnswer.Missing missing -> missing.words();
            case RemsAnswer.NotAsked not -> not.words();
        };
    }

    private static List<String> missing(RemsSheet sheet) {
        return sheet.missing().stream().map(RemsField::code).toList();
    }

    @ParameterizedTest
    @EnumSource
    void asksForNothingOfAWholeSessionAndSoNoValueIsTypedAgain(RemsGeneration generation) {
        RemsSheet sheet = RemsSheet.of(RemsSessions.whole().chart(), SITE, generation, Dialect.US);
        assertThat(sheet.missing()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void takesEveryValueThatIsNotTheSitesFromTheChart(RemsGeneration generation) {
        Chart chart = RemsSessions.whole().chart();
        RemsSheet here = RemsSheet.of(chart, SITE, generation, Dialect.US);
        RemsSheet unsaid = RemsSheet.of(chart, RemsSite.UNSAID, generation, Dialect.US);
        assertThat(unsaid.missing()).hasSize(7).allMatch(field -> field.source() == RemsField.Source.SITE);
        assertThat(chartFields(unsaid).toList()).isEqualTo(chartFields(here).toList());
    }

    private static Stream<RemsField> chartFields(RemsSheet sheet) {
        return sheet.fields().stream().filter(field -> field.source() == RemsField.Source.CHART);
    }

    @Test
    void saysTheFactsOfAWholeSessionInTheOrderOfTheForm() {
        RemsSheet sheet = newer(RemsSessions.whole());
        assertThat(sheet.sections().stream().map(RemsSection::title))
                .containsExactly(
                        "Patient",
                        "Medications taken",
                        "Monitoring clinician",
                        "Site",
                        "Treatment",
                        "Vitals",
                        "Effects",
                        "Serious adverse event");
        assertThat(values(sheet, "patient-first", "patient-last", "patient-born", "patient-sex"))
                .isEqualTo("Marta / Osei / 14-Jul-1981 / Female");
        assertThat(values(sheet, "first-treatment", "enrolled")).isEqualTo("No / not assessed");
        assertThat(values(sheet, "clinician-first", "clinician-last")).isEqualTo("Ana / Ruiz");
        assertThat(values(sheet, "treatment-date", "dose", "lots", "minutes", "ready-after"))
                .isEqualTo("20-Nov-2026 / 56 mg / LOT1 / 127 / 95");
        assertThat(values(sheet, "acceptable-before-dose", "acceptable-before-leaving"))
                .isEqualTo("Yes / Yes");
        assertThat(values(sheet, "bp-before-systolic", "bp-before-diastolic")).isEqualTo("124 / 78");
        assertThat(values(sheet, "bp-40-systolic", "bp-40-diastolic")).isEqualTo("158 / 95");
        assertThat(values(sheet, "bp-end-systolic", "bp-end-diastolic")).isEqualTo("124 / 78");
        assertThat(values(sheet, "sedation", "sedation-onset", "sedation-resolved"))
                .isEqualTo("Yes / 25 / 84");
        assertThat(values(sheet, "dissociation", "dissociation-onset", "dissociation-resolved"))
                .isEqualTo("Yes / 16 / 80");
        assertThat(values(sheet, "respiratory-depression", "respiratory-depression-onset"))
                .isEqualTo("No / not assessed");
        assertThat(values(sheet, "serious", "serious-account")).isEqualTo("No / not assessed");
    }

    @Test
    void asksForMoreInTheNewerForm() {
        Chart chart = RemsSessions.whole().chart();
        List<String> older = codes(RemsSheet.of(chart, SITE, RemsGeneration.OLDER, Dialect.US));
        List<String> newer = codes(RemsSheet.of(chart, SITE, RemsGeneration.NEWER, Dialect.US));
        assertThat(newer).containsSubsequence(older);
        assertThat(newer.stream().filter(code -> !older.contains(code)))
                .containsExactly(
                        "first-treatment",
                        "enrolled",
                        "med-opioid",
                        "med-other",
                        "med-antihypertensive",
                        "respiratory-depression",
                        "respiratory-depression-onset",
                        "respiratory-depression-resolved");
    }

    private static List<String> codes(RemsSheet sheet) {
        return sheet.fields().stream().map(RemsField::code).toList();
    }

    @Test
    void namesWhatAnOpenSessionDoesNotSayYet() {
        RemsSheet sheet = newer(RemsSessions.treated());
        assertThat(missing(sheet))
                .containsExactly(
                        "minutes",
                        "ready-after",
                        "acceptable-before-dose",
                        "bp-end-systolic",
                        "bp-end-diastolic",
                        "acceptable-before-leaving",
                        "serious");
        assertThat(sheet.remarks()).anyMatch(remark -> remark.contains("still open"));
    }

    @Test
    void neverJudgesAndNeverFillsIn() {
        Sessions visit = RemsSessions.treated().event(127, new Event.Released("sister", ""));
        RemsSheet sheet = newer(visit);
        assertThat(missing(sheet))
                .containsExactly("ready-after", "acceptable-before-dose", "acceptable-before-leaving", "serious");
        assertThat(words(sheet, "acceptable-before-dose")).contains("the program does not judge it");
    }

    @Test
    void wantsNoFormWhereNothingWasGiven() {
        RemsSheet sheet = newer(Sessions.esketamine().set(-5, "124/78 70 98").cancelled(0));
        assertThat(sheet.remarks()).anyMatch(remark -> remark.contains("no form is needed"));
        assertThat(missing(sheet)).contains("treatment-date", "dose", "lots", "minutes", "bp-before-systolic");
    }

    @Test
    void saysADoseThatIsNotOnTheFormAsAnother() {
        RemsSheet one = newer(Sessions.esketamine().device(0, 1, 1));
        RemsSheet three =
                newer(Sessions.esketamine().device(0, 1, 3).device(5, 2, 3).device(10, 3, 3));
        assertThat(value(one, "dose")).isEqualTo("Other: 28 mg");
        assertThat(value(three, "dose")).isEqualTo("84 mg");
        assertThat(words(three, "dose")).isEqualTo("3 devices: 10:00, 10:05, 10:10");
    }

    @Test
    void namesEveryLotOnceAndADeviceWithoutOne() {
        Sessions two = Sessions.esketamine()
                .device(0, 1, 2)
                .event(5, new Event.DeviceGiven(2, 2, Dose.milligrams(28), "LOT2"));
        assertThat(value(newer(two), "lots")).isEqualTo("LOT1, LOT2");
        Sessions blank =
                Sessions.esketamine().device(0, 1, 2).event(5, new Event.DeviceGiven(2, 2, Dose.milligrams(28), ""));
        assertThat(words(newer(blank), "lots")).startsWith("Device 2 (10:05) has no lot.");
    }

    @Test
    void takesThePressureNearestToFortyMinutesWithinTheProtocolsWindow() {
        RemsSheet sheet = newer(Sessions.esketamine()
                .device(0, 1, 1)
                .set(36, "150/90 80 98")
                .set(41, "152/91 80 98")
                .set(44, "154/92 80 98"));
        assertThat(value(sheet, "bp-40-systolic")).isEqualTo("152");
        assertThat(words(sheet, "bp-40-systolic"))
                .isEqualTo("taken 10:41, 41 min after the first device; the nearest to 40 within 35 to 45 min");
    }

    @Test
    void takesNoPressureFromOutsideTheWindowButNamesTheNearest() {
        RemsSheet sheet = newer(Sessions.esketamine().device(0, 1, 1).set(46, "150/90 80 98"));
        assertThat(words(sheet, "bp-40-systolic"))
                .contains("No pressure was taken 35 to 45 min")
                .contains("150/90 at 10:46, 46 min after");
        assertThat(value(sheet, "bp-40-systolic")).isEqualTo("missing");
    }

    @Test
    void takesTheLastPressureBeforeTheFirstDeviceAndSaysIfAnotherWasChosenAsBaseline() {
        Sessions visit = Sessions.esketamine().set(-8, "131/84 76 97");
        visit.event(-7, new Event.BaselineChosen(visit.lastId()))
                .set(-3, "124/78 70 98")
                .device(0, 1, 1);
        RemsSheet sheet = newer(visit);
        assertThat(value(sheet, "bp-before-systolic")).isEqualTo("124");
        assertThat(words(sheet, "bp-before-systolic"))
                .contains("taken 09:57, 3 min before the first device")
                .contains("another set was chosen as baseline");
    }

    @Test
    void looksPastASetWithoutAPressure() {
        RemsSheet sheet = newer(Sessions.esketamine()
                .set(-8, "131/84 76 97")
                .set(-3, "x 70 98")
                .device(0, 1, 1)
                .set(40, "x 70 98"));
        assertThat(value(sheet, "bp-before-systolic")).isEqualTo("131");
        assertThat(value(sheet, "bp-40-systolic")).isEqualTo("missing");
    }

    @Test
    void followsAnAmendment() {
        Sessions visit = Sessions.esketamine().device(0, 1, 1).set(40, "185/90 80 98");
        visit.amendLast(40, Sessions.vitals("158/90 80 98"));
        assertThat(value(newer(visit), "bp-40-systolic")).isEqualTo("158");
    }

    @Test
    void hazard19KeepsNotAskedApartFromAbsent() {
        Sessions visit = Sessions.esketamine().device(0, 1, 1).effect(20, "sedation", 0);
        RemsSheet sheet = newer(visit);
        assertThat(value(sheet, "sedation")).isEqualTo("No");
        assertThat(value(sheet, "dissociation")).isEqualTo("missing");
        assertThat(words(sheet, "dissociation")).contains("not the same as absent");
        assertThat(value(sheet, "dissociation-onset")).isEqualTo("not assessed");
    }

    @Test
    void namesAnEffectThatWasNeverSeenToGo() {
        RemsSheet sheet = newer(
                Sessions.esketamine().device(0, 1, 1).effect(20, "sedation", 1).effect(90, "sedation", 2));
        assertThat(values(sheet, "sedation", "sedation-onset")).isEqualTo("Yes / 20");
        assertThat(words(sheet, "sedation")).isEqualTo("most severe moderate; assessed 2 times");
        assertThat(words(sheet, "sedation-resolved")).startsWith("Unresolved when last assessed, 11:30.");
    }

    @Test
    void asksForTheEnrolmentAtAFirstTreatmentOnly() {
        Sessions first = Sessions.esketamine().ofCourse(new CoursePlace(SessionKind.INDUCTION, 1, 8));
        assertThat(values(newer(first), "first-treatment", "enrolled")).isEqualTo("Yes / missing");
        Sessions later = Sessions.esketamine().ofCourse(new CoursePlace(SessionKind.MAINTENANCE, 1, 0));
        assertThat(value(newer(later), "first-treatment")).isEqualTo("missing");
    }

    @Test
    void tellsASeriousEventInTheWordsOfTheRecordAndAsksForItsKind() {
        Sessions visit = Sessions.esketamine()
                .device(0, 1, 1)
                .event(90, new Event.SeriousEventStated(true, "fainted, taken to hospital"));
        RemsSheet sheet = newer(visit);
        assertThat(values(sheet, "serious", "serious-kind", "serious-account"))
                .isEqualTo("Yes / missing / fainted, taken to hospital");
    }

    @Test
    void listsTheMedicinesThatWereGiven() {
        Sessions visit = Sessions.esketamine()
                .device(0, 1, 1)
                .event(30, new Event.MedicationGiven("Ondansetron", "4 mg", "oral", "Dr Lee Chan"));
        assertThat(value(newer(visit), "medicine-given")).isEqualTo("Ondansetron 4 mg oral, 10:30");
    }

    @Test
    void saysWhenItIsDueUntilItWasSent() {
        Sessions visit = RemsSessions.whole();
        assertThat(newer(visit).remarks()).anyMatch(remark -> remark.startsWith("Due by 27-Nov-2026"));
        visit.event(1500, new Event.RemsSubmitted("web"));
        assertThat(newer(visit).remarks()).anyMatch(remark -> remark.equals("Logged as submitted on 21-Nov-2026: web"));
    }

    @Test
    void remarksThatAPatientWasWatchedForLessThanTwoHours() {
        Sessions visit = Sessions.esketamine().device(0, 1, 1).released(119);
        assertThat(newer(visit).remarks()).anyMatch(remark -> remark.startsWith("Observed for 119 minutes"));
    }

    @Test
    void copiesADateAsMonthDayAndYear() {
        RemsAnswer.Said born = (RemsAnswer.Said) answer(newer(RemsSessions.whole()), "patient-born");
        assertThat(born.copied()).isEqualTo("07/14/1981");
    }

    @Test
    void asksForTheDayWhereOnlyTheYearOfBirthIsKnown() {
        RemsSheet sheet = newer(RemsSessions.whole().born("1950"));
        assertThat(missing(sheet)).containsExactly("patient-born");
        assertThat(words(sheet, "patient-born")).startsWith("Only the year of birth is known: 1950.");
    }

    @Test
    void isForEsketamineOnly() {
        assertThat(RemsSheet.isFor(Sessions.infusion().chart())).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RemsSheet.of(Sessions.infusion().chart(), SITE, RemsGeneration.NEWER, Dialect.US));
    }

    @Test
    void countsTheMinutesThroughANightOnWhichTheClocksChange() {
        Sessions night = Sessions.esketamine()
                .startingAt(Sessions.MORNING.minus(Duration.ofDays(19)).minus(Duration.ofHours(10)), Sessions.NEW_YORK)
                .device(0, 1, 1)
                .released(130);
        assertThat(value(newer(night), "minutes")).isEqualTo("130");
    }
}
