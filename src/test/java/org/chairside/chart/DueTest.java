package org.chairside.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.chairside.model.NotTaken;
import org.chairside.model.Schedule;
import org.chairside.model.Stage;
import org.chairside.model.Vital;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The infusion wants a set every 10 minutes, 3 minutes of grace, then every 15 from the last complete set, 5 of grace. */
class DueTest {
    private static Sessions running() {
        return Sessions.infusion().set(-4, "124/78 70 98").infusionStarted(0, 35, 40);
    }

    private static Due.Wanted at(Chart chart, Instant now) {
        return (Due.Wanted) Due.of(chart, now);
    }

    private static Instant dueAt(Sessions session, int minute) {
        return at(session.chart(), session.minute(minute)).slot().at();
    }

    @ParameterizedTest
    @CsvSource({
        "PT7M59S, PLANNED",
        "PT8M, SOON",
        "PT9M59S, SOON",
        "PT10M, NOW",
        "PT13M, NOW",
        "PT13M1S, OVERDUE",
        "PT23M, OVERDUE",
        "PT23M1S, OVERDUE_FURTHER"
    })
    void hazard10SaysHowUrgentTheNextSetIsAtEachBoundary(Duration after, Due.Urgency urgency) {
        Sessions session = running();
        assertThat(at(session.chart(), session.start().plus(after)).urgency()).isEqualTo(urgency);
    }

    @Test
    void hazard10APartialSetDoesNotMoveTheNext() {
        Sessions session = running().set(9, "130/80 x 98");
        assertThat(dueAt(session, 9)).isEqualTo(session.minute(10));
    }

    @Test
    void whatFollowsTheNextSetIsCountedAsIfEachWereTakenInTime() {
        Sessions session = running();
        assertThat(session.chart().timetable().following(session.minute(5), 2))
                .containsExactly(session.minute(20), session.minute(30));
        Sessions after = running().infusionEnded(40, 35).set(43, "130/80 71 98");
        assertThat(after.chart().timetable().following(after.minute(60), 1)).containsExactly(after.minute(75));
    }

    @Test
    void aStatedReasonAnswersTheSlot() {
        Sessions session = running().notTaken(10, NotTaken.ASLEEP);
        assertThat(dueAt(session, 11)).isEqualTo(session.minute(20));
    }

    @Test
    void anEarlyExtraSetMovesNothing() {
        Sessions session = running().set(4, "130/80 71 98");
        assertThat(dueAt(session, 5)).isEqualTo(session.minute(10));
    }

    @Test
    void afterTheInfusionTheNextSetCountsFromTheLastCompleteOne() {
        Sessions session = running().infusionEnded(40, 35).set(43, "130/80 71 98");
        assertThat(dueAt(session, 44)).isEqualTo(session.minute(58));
    }

    @Test
    void hazard10MissedSlotsMakeTheNextSetLateFromTheFirstOfThem() {
        Sessions session = running().set(10, "130/80 71 98").set(41, "130/80 71 98");
        assertThat(session.chart().lastSet().orElseThrow().late()).contains(Duration.ofMinutes(21));
        assertThat(dueAt(session, 42)).isEqualTo(session.minute(50));
    }

    @Test
    void aSetWithinItsWindowIsNotLate() {
        Sessions session = running().set(13, "130/80 71 98");
        assertThat(session.chart().lastSet().orElseThrow().late()).isEmpty();
    }

    @Test
    void aPauseLeavesTheInfusionUnderWay() {
        Sessions session = running().infusionPaused(5);
        assertThat(session.chart().doses().infusions().getLast().isPaused()).isTrue();
        assertThat(dueAt(session, 6)).isEqualTo(session.minute(10));
        assertThat(session.infusionResumed(8)
                        .chart()
                        .doses()
                        .infusions()
                        .getLast()
                        .isPaused())
                .isFalse();
    }

    @Test
    void aClosedSessionWantsNothing() {
        Sessions session = Sessions.wholeInfusion();
        assertThat(Due.of(session.chart(), session.minute(120))).isEqualTo(new Due.Nothing());
    }

    @Test
    void hazard10AFixedPointIsNotMovedByAnEarlyExtraSet() {
        Sessions session =
                Sessions.esketamine().set(-4, "120/76 70 98").device(0, 1, 1).set(30, "130/80 72 98");
        List<Instant> wanted = List.of(dueAt(session, 30));
        assertThat(wanted).containsExactly(session.minute(40));
        assertThat(dueAt(session.set(36, "131/80 72 98"), 37)).isAfter(session.minute(40));
    }

    @Test
    void aLineMayNotCrossAMissedSlot() {
        Sessions session = running();
        Timetable timetable = session.set(10, "130/80 71 98").chart().timetable();
        assertThat(timetable.isMissedBetween(session.minute(10), session.minute(20)))
                .isFalse();
        assertThat(timetable.isMissedBetween(session.minute(10), session.minute(26)))
                .isFalse();
        assertThat(timetable.isMissedBetween(session.minute(10), session.minute(27)))
                .isTrue();
    }

    @Test
    void hazard04TheAutumnNightMakesNoIntervalLonger() {
        Sessions session = Sessions.infusion()
                .startingAt(Instant.parse("2025-11-02T05:40:00Z"), ZoneId.of("America/New_York"))
                .set(-4, "124/78 70 98")
                .infusionStarted(0, 35, 60)
                .set(10, "130/80 71 98")
                .set(20, "130/80 71 98");
        Instant now = Instant.parse("2025-11-02T01:10:00-05:00");
        assertThat(Duration.between(session.chart().doses().first().orElseThrow(), now))
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(at(session.chart(), now).until()).isZero();
        assertThat(session.chart().sets()).allMatch(set -> set.late().isEmpty());
    }

    @Test
    void hazard04TheSpringNightMakesNoIntervalShorter() {
        Sessions session = Sessions.infusion()
                .startingAt(Instant.parse("2025-03-09T01:50:00-05:00"), ZoneId.of("America/New_York"))
                .infusionStarted(0, 35, 60)
                .set(10, "130/80 71 98");
        Instant now = Instant.parse("2025-03-09T03:05:00-04:00");
        assertThat(Duration.between(session.start(), now)).isEqualTo(Duration.ofMinutes(15));
        assertThat(at(session.chart(), now).until()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void hazard04ASleepingComputerWakesToWhatIsOverdue() {
        Chart chart = running().chart();
        Instant start = Sessions.MORNING;
        assertThat(at(chart, start.plusSeconds(60)).urgency()).isEqualTo(Due.Urgency.PLANNED);
        assertThat(at(chart, start.plusSeconds(3600)).until()).isEqualTo(Duration.ofMinutes(-50));
        assertThat(at(chart, start.plusSeconds(60)).urgency()).isEqualTo(Due.Urgency.PLANNED);
    }

    @Test
    void goesOnThroughMidnight() {
        Sessions session = Sessions.infusion()
                .startingAt(Instant.parse("2026-11-20T23:55:00Z"), Sessions.utc())
                .infusionStarted(0, 35, 40);
        assertThat(dueAt(session, 1)).isEqualTo(Instant.parse("2026-11-21T00:05:00Z"));
    }

    @Test
    void hazard10TheLastCheckIsFixedWhateverWasTakenBefore() {
        Schedule.FixedPoint leaving = new Schedule.FixedPoint(
                "leaving", "before leaving", Duration.ofMinutes(120), Duration.ofMinutes(15), Duration.ofMinutes(30));
        Sessions session = Rules.esketamine()
                .schedule(new Schedule(List.of(), List.of(leaving)))
                .session()
                .device(0, 1, 1)
                .set(80, "130/80 72 98")
                .set(104, "128/80 72 98");
        assertThat(dueAt(session, 105)).isEqualTo(session.minute(120));
        assertThat(Due.of(session.set(105, "126/80 72 98").chart(), session.minute(107)))
                .isEqualTo(new Due.Nothing());
    }

    @Test
    void ofTwoSlotsAtOneTimeTheFixedPointIsNamed() {
        Sessions session = Sessions.esketamine().set(-4, "120/76 70 98").device(0, 1, 1);
        assertThat(at(session.chart(), session.minute(39)).slot().point()).isPresent();
    }

    @Test
    void hazard10APartialSetDoesNotAnswerAFixedPoint() {
        Sessions session =
                Sessions.esketamine().set(-4, "120/76 70 98").device(0, 1, 1).set(40, "150/90 x 98");
        assertThat(dueAt(session, 41)).isEqualTo(session.minute(40));
        assertThat(dueAt(session.notTaken(42, NotTaken.CUFF_FAILED), 43)).isAfter(session.minute(40));
    }

    @Test
    void hazard10AFixedPointIsOverdueFurtherAfterTheLengthOfItsWindow() {
        Sessions session = Sessions.esketamine().set(-4, "120/76 70 98").device(0, 1, 1);
        Chart chart = session.chart();
        assertThat(at(chart, session.minute(45)).urgency()).isEqualTo(Due.Urgency.NOW);
        assertThat(at(chart, session.minute(46)).urgency()).isEqualTo(Due.Urgency.OVERDUE);
        assertThat(at(chart, session.minute(55)).urgency()).isEqualTo(Due.Urgency.OVERDUE);
        assertThat(at(chart, session.minute(56)).urgency()).isEqualTo(Due.Urgency.OVERDUE_FURTHER);
    }

    @Test
    void aPhaseWithACountGivesWayToTheNextOne() {
        Schedule.Phase first = new Schedule.Phase(
                Stage.AFTER, Schedule.Anchor.PHASE_START, Duration.ofMinutes(15), Duration.ofMinutes(5), 4);
        Schedule.Phase then = new Schedule.Phase(
                Stage.AFTER, Schedule.Anchor.PHASE_START, Duration.ofMinutes(30), Duration.ofMinutes(5), 0);
        Sessions session = Rules.esketamine()
                .schedule(new Schedule(List.of(first, then), List.of()))
                .session()
                .device(0, 1, 1);
        for (int minute = 15; minute <= 60; minute += 15) {
            assertThat(dueAt(session, minute)).isEqualTo(session.minute(minute));
            session.set(minute, "120/80 70 98");
        }
        assertThat(dueAt(session, 61)).isEqualTo(session.minute(90));
        assertThat(dueAt(session.set(90, "120/80 70 98"), 91)).isEqualTo(session.minute(120));
    }

    @Test
    void countedFromTheLastCompleteSetAPhaseEndsWithItsLastOne() {
        Schedule.Phase twice = new Schedule.Phase(
                Stage.AFTER, Schedule.Anchor.LAST_COMPLETE_SET, Duration.ofMinutes(15), Duration.ofMinutes(5), 2);
        Sessions session = Rules.esketamine()
                .schedule(new Schedule(List.of(twice), List.of()))
                .session()
                .device(0, 1, 1)
                .set(17, "120/80 70 98");
        assertThat(dueAt(session, 18)).isEqualTo(session.minute(32));
        session.set(33, "120/80 70 98");
        assertThat(Due.of(session.chart(), session.minute(34))).isEqualTo(new Due.Nothing());
    }

    @Test
    void theFirstSetBeforeTheDoseIsDueAtTheOpening() {
        Schedule.Phase before = new Schedule.Phase(
                Stage.BEFORE, Schedule.Anchor.LAST_COMPLETE_SET, Duration.ofMinutes(15), Duration.ofMinutes(5), 0);
        Sessions session = Rules.esketamine()
                .schedule(new Schedule(List.of(before), List.of()))
                .session();
        assertThat(dueAt(session, -9)).isEqualTo(session.minute(-10));
        assertThat(dueAt(session.set(-8, "120/80 70 98"), -7)).isEqualTo(session.minute(7));
    }

    @Test
    void hazard10NoSetIsMissedWhereAReasonOrASetAnsweredInTime() {
        Sessions session = running().set(12, "130/80 71 98").notTaken(21, NotTaken.REFUSED);
        Timetable timetable = session.chart().timetable();
        assertThat(timetable.missed(session.minute(33), false)).isEmpty();
        assertThat(timetable.missed(session.minute(34), false)).hasSize(1);
        assertThat(timetable.missed(session.minute(33), true)).isEmpty();
    }

    @Test
    void hazard10ALineMayNotCrossASetMissedBeforeAStageEnded() {
        Sessions session =
                running().set(10, "130/80 71 98").infusionEnded(26, 30).set(27, "130/80 71 98");
        Timetable timetable = session.chart().timetable();
        assertThat(timetable.isMissedBetween(session.minute(10), session.minute(27)))
                .isTrue();
        Sessions prompt =
                running().set(10, "130/80 71 98").infusionEnded(22, 30).set(27, "130/80 71 98");
        assertThat(prompt.chart().timetable().isMissedBetween(prompt.minute(10), prompt.minute(27)))
                .isFalse();
    }

    @Test
    void hazard10WhatWasTakenAfterAStageAnswersNothingBeforeIt() {
        Sessions session =
                running().set(10, "130/80 71 98").infusionEnded(26, 30).set(27, "130/80 71 98");
        assertThat(session.chart().timetable().missed(session.minute(28), false))
                .extracting(Timetable.Slot::at)
                .containsExactly(session.minute(20));
        assertThat(session.chart().timetable().missed(session.minute(25), false))
                .isEmpty();
    }

    @Test
    void hazard10APauseLetsNoSlotGo() {
        Sessions session = running().infusionPaused(15).set(17, "130/80 71 98");
        assertThat(session.chart().timetable().missed(session.minute(18), false))
                .isEmpty();
        assertThat(session.chart().lastSet().orElseThrow().late()).contains(Duration.ofMinutes(7));
    }

    @Test
    void hazard10ALineMayNotCrossASlotThatTheNextSetLeftBehind() {
        Sessions session = running().set(10, "130/80 71 98").set(41, "130/80 71 98");
        assertThat(session.chart().timetable().isMissedBetween(session.minute(10), session.minute(41)))
                .isTrue();
    }

    @Test
    void hazard04AnAmendedTimeMovesWhatIsDue() {
        Sessions session =
                running().set(10, "130/80 71 98").infusionEnded(40, 35).set(44, "130/80 71 98");
        assertThat(dueAt(session, 50)).isEqualTo(session.minute(59));
        assertThat(dueAt(session.amendLast(42, Sessions.vitals("130/80 71 98")), 50))
                .isEqualTo(session.minute(57));
    }

    @Test
    void hazard04AClockThatWasPutBackMakesNoAgeNegative() {
        Sessions session = running().set(5, "130/80 71 98");
        assertThat(session.chart().latest().of(Vital.SPO2).orElseThrow().age(session.minute(3)))
                .isZero();
    }
}
