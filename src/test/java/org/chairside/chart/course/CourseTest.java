package org.chairside.chart.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.model.Component;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Earlier sessions of one patient beside each other: the band behind today's curve, and a row for each. */
class CourseTest {
    private static final Instant FIRST_DAY = Instant.parse("2026-11-02T15:00:00Z");

    /** The nth session of the patient, two days after the one before. */
    private static Sessions day(int number) {
        return Sessions.esketamine().startingAt(FIRST_DAY.plus(Duration.ofDays(2L * number)), Sessions.NEW_YORK);
    }

    private static Chart rising(int number, int baseline, int at40) {
        return day(number)
                .set(-4, baseline + "/70 70 98")
                .device(0, 1, 1)
                .set(40, at40 + "/80 80 97")
                .chart();
    }

    private static GhostBand band(Chart... charts) {
        return Course.of(List.of(charts)).band(Component.SYSTOLIC).orElseThrow();
    }

    @Test
    void theBandIsTheMedianAndTheRangeOfTheChangesFromEachSessionsOwnBaseline() {
        GhostBand band = band(rising(1, 120, 150), rising(2, 140, 150), rising(3, 130, 150));
        assertThat(band.sessions()).isEqualTo(3);
        assertThat(band.component()).isEqualTo(Component.SYSTOLIC);
        assertThat(band.stretches())
                .containsExactly(new GhostBand.Stretch(Duration.ofMinutes(35), Duration.ofMinutes(45), 10, 20, 30, 3));
    }

    @Test
    void ofTwoSessionsTheMedianLiesBetweenThem() {
        assertThat(band(rising(1, 120, 150), rising(2, 120, 135))
                        .stretches()
                        .getFirst()
                        .median())
                .isEqualTo(23);
    }

    @Test
    void oneSessionIsABandOfItsOwnValues() {
        GhostBand band = band(rising(1, 120, 150));
        assertThat(band.sessions()).isEqualTo(1);
        assertThat(band.stretches().getFirst())
                .isEqualTo(new GhostBand.Stretch(Duration.ofMinutes(35), Duration.ofMinutes(45), 30, 30, 30, 1));
    }

    @Test
    void thereIsNoBandWithoutABaselineOrALaterReading() {
        Chart noBaseline = day(1).device(0, 1, 1).set(40, "150/80 80 97").chart();
        Chart noReading = day(2).set(-4, "120/80 70 98").device(0, 1, 1).chart();
        Chart noDose = day(3).set(-4, "120/80 70 98").set(2, "130/80 70 98").chart();
        assertThat(Course.of(List.of()).band(Component.SYSTOLIC)).isEmpty();
        assertThat(Course.of(List.of(noBaseline, noReading, noDose)).band(Component.SYSTOLIC))
                .isEmpty();
        assertThat(band(noBaseline, rising(4, 120, 150)).sessions()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, -5", "4, -5", "5, 5", "14, 5", "15, 15"})
    void aReadingBelongsToTheTenMinutesAroundIt(int minute, int from) {
        Chart chart = day(1).set(-4, "120/70 70 98")
                .device(0, 1, 1)
                .set(minute, "150/80 80 97")
                .chart();
        assertThat(band(chart).stretches().getFirst().from()).isEqualTo(Duration.ofMinutes(from));
    }

    @Test
    void ofSeveralReadingsInOneStretchTheOneFurthestFromTheBaselineCounts() {
        Chart rose = day(1).set(-4, "120/70 70 98")
                .device(0, 1, 1)
                .set(36, "140/80 80 97")
                .set(41, "165/80 80 97")
                .set(44, "118/80 80 97")
                .chart();
        Chart fell = day(2).set(-4, "120/70 70 98")
                .device(0, 1, 1)
                .set(38, "100/80 80 97")
                .set(42, "125/80 80 97")
                .chart();
        GhostBand.Stretch stretch = band(rose, fell).stretches().getFirst();
        assertThat(stretch.low()).isEqualTo(-20);
        assertThat(stretch.high()).isEqualTo(45);
    }

    @Test
    void nothingIsFilledInBetweenReadings() {
        Chart chart = day(1).set(-4, "120/70 70 98")
                .device(0, 1, 1)
                .set(20, "150/80 80 97")
                .set(60, "140/80 80 97")
                .chart();
        assertThat(band(chart).stretches())
                .extracting(GhostBand.Stretch::from)
                .containsExactly(Duration.ofMinutes(15), Duration.ofMinutes(55));
    }

    @Test
    void onlyEarlierSessionsOfTheSamePatientDrugAndRouteAreBefore() {
        Chart today = rising(5, 120, 150);
        Chart earlier = rising(2, 120, 150);
        Chart first = rising(1, 120, 150);
        Chart later = rising(6, 120, 150);
        Chart undosed = day(3).set(-4, "120/80 70 98").chart();
        Chart otherDrug = Sessions.infusion()
                .startingAt(FIRST_DAY, Sessions.NEW_YORK)
                .infusionStarted(0, 35, 40)
                .chart();
        Chart otherPatient = Sessions.esketamine()
                .numbered(2)
                .startingAt(FIRST_DAY, Sessions.NEW_YORK)
                .device(0, 1, 1)
                .chart();
        Course course = Course.before(today, List.of(later, earlier, today, undosed, otherDrug, otherPatient, first));
        assertThat(course.sessions()).containsExactly(first, earlier);
        assertThat(course.rows()).isNotEmpty();
        assertThat(Course.before(first, List.of(today)).rows()).isEmpty();
    }

    @Test
    void aRowSaysWhatWasGivenHowFarItRoseAndWhenAllWasGone() {
        Chart chart = Sessions.wholeEsketamine().effect(30, "calm", 2).chart();
        CourseRow row = Course.of(List.of(chart)).rows().getFirst();
        assertThat(row.session()).isEqualTo(chart.session());
        assertThat(row.given()).contains(Dose.milligrams(56));
        assertThat(row.rise().systolic()).contains(36);
        assertThat(row.rise().diastolic()).contains(19);
        assertThat(row.unwanted().resolvedAfter()).contains(Duration.ofMinutes(92));
        assertThat(row.unwanted().worst())
                .extracting(course -> course.term().code())
                .containsExactly("dissociation");
        assertThat(row.unwanted().open()).isEmpty();
        assertThat(row.course().number()).isEqualTo(2);
        assertThat(row.startedAt()).isEqualTo(chart.openedAt());
    }

    @Test
    void anEffectThatIsStillThereHasNoTimeOfResolution() {
        Chart chart = Sessions.wholeEsketamine().effect(125, "dizziness", 1).chart();
        CourseRow row = Course.of(List.of(chart)).rows().getFirst();
        assertThat(row.unwanted().resolvedAfter()).isEmpty();
        assertThat(row.unwanted().open()).hasSize(1);
    }

    @Test
    void aSessionWithoutAnythingHasAnEmptyRow() {
        CourseRow row = Course.of(List.of(day(1).chart())).rows().getFirst();
        assertThat(row.given()).isEmpty();
        assertThat(row.rise().systolic()).isEmpty();
        assertThat(row.unwanted().resolvedAfter()).isEmpty();
        assertThat(row.unwanted().worst()).isEmpty();
        assertThat(List.of(row.scores().before(), row.scores().after())).containsExactly(List.of(), List.of());
    }

    @Test
    void effectsAskedAboutAndAbsentAreNotTheWorst() {
        Chart chart = day(1).device(0, 1, 1).effect(5, "nausea", 0).chart();
        assertThat(Course.of(List.of(chart)).rows().getFirst().unwanted().worst())
                .isEmpty();
    }

    @Test
    void aFallIsANegativeRise() {
        CourseRow row = Course.of(List.of(rising(1, 150, 140))).rows().getFirst();
        assertThat(row.rise().systolic()).contains(-10);
    }

    @Test
    void scoresAreBeforeOrAfterTheFirstDose() {
        Event.ScaleScored before = new Event.ScaleScored("phq-9", "", List.of(), 14, "moderate", "patient");
        Event.ScaleScored after = new Event.ScaleScored("phq-9", "", List.of(), 8, "mild", "patient");
        Chart chart = day(1).event(-5, before).device(0, 1, 1).event(100, after).chart();
        CourseRow row = Course.of(List.of(chart)).rows().getFirst();
        assertThat(row.scores().before()).containsExactly(before);
        assertThat(row.scores().after()).containsExactly(after);
        assertThat(chart.scores()).hasSize(2);
    }

    @Test
    void aBandIsNeverEmpty() {
        assertThatThrownBy(() -> new GhostBand(Component.SPO2, 0, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GhostBand(Component.SPO2, 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rowsComeInTheOrderOfTheSessions() {
        Course course = Course.of(List.of(rising(3, 120, 150), rising(1, 120, 150)));
        assertThat(course.rows().getFirst().startedAt())
                .isBefore(course.rows().getLast().startedAt());
        assertThat(Optional.of(course.rows().size())).contains(2);
    }
}
