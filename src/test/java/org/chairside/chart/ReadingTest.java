package org.chairside.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.chairside.model.Event;
import org.chairside.model.Severity;
import org.chairside.model.Stage;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;

/** What is read off a chart: baseline, effects, stages, latest values. */
class ReadingTest {
    @Test
    void theBaselineIsTheLastPressureBeforeTheDose() {
        Chart chart = Sessions.infusion()
                .set(-8, "130/80 70 98")
                .set(-4, "124/78 70 98")
                .set(-2, "x 70 98")
                .infusionStarted(0, 35, 40)
                .set(10, "150/90 80 97")
                .chart();
        assertThat(chart.baselineVitals()
                        .flatMap(Vitals::bloodPressure)
                        .orElseThrow()
                        .systolic())
                .isEqualTo(124);
    }

    @Test
    void aChosenBaselineCountsUntilItsSetIsWithdrawn() {
        Sessions session = Sessions.infusion().set(-8, "130/80 70 98");
        var first = session.lastId();
        session.set(-4, "124/78 70 98").event(-3, new Event.BaselineChosen(first));
        assertThat(session.chart().baseline().map(set -> set.line().id())).contains(first);
        assertThat(session.withdraw(first).chart().baseline().map(TakenSet::takenAt))
                .contains(session.minute(-4));
    }

    @Test
    void aSetWrittenBeforeADoseOfTheSameMinuteIsABaseline() {
        Chart chart = Sessions.infusion()
                .set(0, "124/78 70 98")
                .infusionStarted(0, 35, 40)
                .chart();
        assertThat(chart.sets().getFirst().stage()).isEqualTo(Stage.BEFORE);
        assertThat(chart.baseline()).isPresent();
    }

    @Test
    void knowsTheStageOfEachMoment() {
        Sessions session = Sessions.infusion().infusionStarted(0, 35, 40).infusionEnded(40, 35);
        Doses doses = session.chart().doses();
        assertThat(doses.stageAt(session.minute(-1))).isEqualTo(Stage.BEFORE);
        assertThat(doses.stageAt(session.minute(0))).isEqualTo(Stage.DURING);
        assertThat(doses.stageAt(session.minute(39))).isEqualTo(Stage.DURING);
        assertThat(doses.stageAt(session.minute(40))).isEqualTo(Stage.AFTER);
        assertThat(Sessions.esketamine().device(0, 1, 1).chart().doses().stageAt(session.minute(1)))
                .isEqualTo(Stage.AFTER);
    }

    @Test
    void keepsWhatWasSaidInTheOrderItHappened() {
        Chart chart = Sessions.infusion()
                .note(5, "calm")
                .set(6, "120/80")
                .note(2, "music on")
                .chart();
        assertThat(chart.facts().lines(Event.NoteWritten.class))
                .extracting(ChartEntry::event)
                .containsExactly(new Event.NoteWritten("music on"), new Event.NoteWritten("calm"));
        assertThat(chart.facts().last(Event.NoteWritten.class)).contains(new Event.NoteWritten("calm"));
    }

    @Test
    void onlyWhatGivesDrugStartsTheClock() {
        Sessions session = Sessions.infusion()
                .infusionPaused(-3)
                .set(-2, "120/80")
                .infusionStarted(0, 35, 40)
                .infusionPaused(10)
                .infusionResumed(12);
        Doses doses = session.chart().doses();
        assertThat(doses.first()).contains(session.minute(0));
        assertThat(doses.latest()).contains(session.minute(0));
        assertThat(doses.infusionEnded()).isEmpty();
        assertThat(doses.lastGiven()).isEmpty();
        assertThat(doses.given()).hasSize(4);
        Doses over = session.infusionEnded(40, 35).bolus(50, "5").chart().doses();
        assertThat(over.infusionEnded()).contains(session.minute(40));
        assertThat(over.latest()).contains(session.minute(50));
        assertThat(over.lastGiven()).contains(session.minute(50));
        assertThat(session.infusionStarted(60, 10, 20).chart().doses().infusionEnded())
                .isEmpty();
    }

    @Test
    void anEffectIsThereSinceItsLastUnbrokenStretch() {
        Sessions session = Sessions.infusion()
                .effect(4, "nausea", 0)
                .effect(5, "nausea", 1)
                .effect(10, "nausea", 0)
                .effect(20, "nausea", 1)
                .effect(25, "nausea", 2);
        EffectCourse course = session.chart().effects().getFirst();
        assertThat(course.onset()).contains(session.minute(5));
        assertThat(course.since()).contains(session.minute(20));
        assertThat(course.spans())
                .containsExactly(
                        new EffectCourse.Span(Severity.MILD, session.minute(5), Optional.of(session.minute(10))),
                        new EffectCourse.Span(Severity.MILD, session.minute(20), Optional.of(session.minute(25))),
                        new EffectCourse.Span(Severity.MODERATE, session.minute(25), Optional.empty()));
        assertThat(session.effect(30, "nausea", 0).chart().effects().getFirst().since())
                .isEmpty();
    }

    @Test
    void sumsUpWhatWasGiven() {
        Chart devices = Sessions.wholeEsketamine().chart();
        assertThat(devices.doses().total().orElseThrow()).hasToString("56 mg");
        assertThat(Sessions.wholeInfusion().chart().doses().total().orElseThrow())
                .hasToString("35 mg");
    }

    @Test
    void keepsThePausesOfAnInfusion() {
        Sessions session = Sessions.infusion()
                .infusionStarted(0, 35, 40)
                .infusionPaused(10)
                .infusionResumed(14)
                .infusionPaused(20)
                .infusionEnded(25, 20);
        Infusion infusion = session.chart().doses().infusions().getFirst();
        assertThat(infusion.pauses())
                .containsExactly(
                        new Infusion.Pause(session.minute(10), Optional.of(session.minute(14))),
                        new Infusion.Pause(session.minute(20), Optional.of(session.minute(25))));
        assertThat(infusion.endedAt()).isPresent();
        assertThat(infusion.isPaused()).isFalse();
    }

    @Test
    void hazard19AskedAndAbsentPresentAndNotAskedAreThreeThings() {
        Chart chart = Sessions.infusion()
                .effect(5, "nausea", 0)
                .effect(6, "dizziness", 2)
                .chart();
        assertThat(chart.effects())
                .extracting(course -> course.term().code(), EffectCourse::isOpen)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("nausea", false),
                        org.assertj.core.groups.Tuple.tuple("dizziness", true));
        assertThat(chart.effects()).noneMatch(course -> course.term().code().equals("headache"));
    }

    @Test
    void hazard19AnEffectHasItsOnsetPeakAndResolution() {
        Sessions session = Sessions.infusion()
                .effect(5, "dissociation", 1)
                .effect(20, "dissociation", 3)
                .effect(50, "dissociation", 0);
        EffectCourse course = session.chart().effects().getFirst();
        assertThat(course.onset()).contains(session.minute(5));
        assertThat(course.peak()).isEqualTo(Severity.SEVERE);
        assertThat(course.resolved()).contains(session.minute(50));
        assertThat(course.spans()).hasSize(2);
        assertThat(session.effect(60, "dissociation", 1)
                        .chart()
                        .effects()
                        .getFirst()
                        .resolved())
                .isEmpty();
    }

    @Test
    void hazard12EveryLatestValueHasItsAgeAndNothingIsCarriedForward() {
        Sessions session = Sessions.infusion().set(0, "124/78 70 98").set(10, "x 74 97");
        LatestValues latest = session.chart().latest();
        assertThat(latest.of(Vital.BLOOD_PRESSURE).orElseThrow().age(session.minute(11)))
                .isEqualTo(Duration.ofMinutes(11));
        assertThat(latest.of(Vital.HEART_RATE).orElseThrow().age(session.minute(11)))
                .isEqualTo(Duration.ofMinutes(1));
        assertThat(latest.previous(Vital.BLOOD_PRESSURE)).isEmpty();
        assertThat(session.chart().lastSet().orElseThrow().vitals().bloodPressure())
                .isEmpty();
    }
}
