package org.chairside.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chairside.model.Author;
import org.chairside.model.Checkpoint;
import org.chairside.model.Component;
import org.chairside.model.EntryId;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.model.Limit.Rule;
import org.chairside.model.Limit.Side;
import org.chairside.model.ReleaseRule;
import org.chairside.model.ReleaseRule.Clock;
import org.chairside.model.Role;
import org.chairside.model.StaffId;
import org.chairside.model.Stage;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hazard 14: when a patient can leave, and what still stands in the way. */
class ReadinessTest {
    private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");
    private static final ReleaseRule.Criterion STEADY = new ReleaseRule.Criterion("steady", "Walks steadily", false);

    private static Sessions devices(Clock clock) {
        return Rules.esketamine()
                .release(clock, 120, 0)
                .session()
                .startingAt(TEN, Sessions.utc())
                .device(0, 1, 3)
                .device(5, 2, 3)
                .device(11, 3, 3);
    }

    private static List<Obstacle> obstacles(Sessions session, int minute) {
        return Readiness.of(session.chart(), session.minute(minute)).obstacles();
    }

    /** A session in which two hours after its one device nothing stands in the way. */
    private static Sessions ready(Rules rules) {
        return rules.session()
                .set(-4, "122/76 70 98 14")
                .event(-3, new Event.Screened(List.of(), new Escort("Jo Osei", "555 0100", "sister")))
                .device(0, 1, 1)
                .set(110, "124/78 70 98 14")
                .event(112, new Event.VitalsJudged(Checkpoint.BEFORE_LEAVING, true))
                .event(113, new Event.NextVisitArranged("Friday"));
    }

    private static Sessions ready() {
        return ready(Rules.esketamine().release(Clock.LAST_DOSE, 120, 15));
    }

    @Test
    void hazard14TheTwoClocksOfThreeDevicesAre1200And1211() {
        Sessions session = devices(Clock.LAST_DOSE);
        Readiness readiness = Readiness.of(session.chart(), session.minute(20));
        assertThat(readiness.byFirst()).contains(Instant.parse("2026-11-20T12:00:00Z"));
        assertThat(readiness.byLast()).contains(Instant.parse("2026-11-20T12:11:00Z"));
        assertThat(readiness.earliest()).isEqualTo(readiness.byLast());
    }

    @Test
    void hazard14TheProtocolNamesTheClockThatCounts() {
        Sessions session = devices(Clock.FIRST_DOSE);
        Readiness readiness = Readiness.of(session.chart(), session.minute(20));
        assertThat(readiness.earliest()).isEqualTo(readiness.byFirst());
        assertThat(readiness.obstacles()).contains(new Obstacle.TimeNotUp(Instant.parse("2026-11-20T12:00:00Z")));
    }

    @Test
    void hazard14TheLeastTimeIsUpToTheSecond() {
        Sessions session = devices(Clock.LAST_DOSE);
        Chart chart = session.chart();
        assertThat(Readiness.of(chart, session.minute(131).minusSeconds(1)).obstacles())
                .contains(new Obstacle.TimeNotUp(session.minute(131)));
        assertThat(Readiness.of(chart, session.minute(131)).obstacles())
                .noneMatch(each -> each instanceof Obstacle.TimeNotUp);
    }

    @Test
    void hazard14AnInfusionCountsFromItsEnd() {
        Sessions session =
                Rules.infusion().release(Clock.END_OF_INFUSION, 60, 0).session().infusionStarted(0, 35, 40);
        assertThat(Readiness.of(session.chart(), session.minute(30)).earliest()).isEmpty();
        assertThat(obstacles(session, 30)).contains(new Obstacle.InfusionRunning());
        assertThat(obstacles(session.infusionPaused(31), 32)).contains(new Obstacle.InfusionRunning());
        session.infusionEnded(42, 35);
        Readiness readiness = Readiness.of(session.chart(), session.minute(43));
        assertThat(readiness.earliest()).contains(session.minute(102));
        assertThat(readiness.byFirst()).contains(session.minute(60));
        assertThat(readiness.obstacles()).doesNotContain(new Obstacle.InfusionRunning());
    }

    @Test
    void hazard14ABolusAfterTheInfusionMovesTheLaterClock() {
        Sessions session = Rules.infusion()
                .release(Clock.END_OF_INFUSION, 60, 0)
                .session()
                .infusionStarted(0, 35, 40)
                .infusionEnded(40, 35)
                .bolus(50, "5");
        assertThat(Readiness.of(session.chart(), session.minute(51)).earliest()).contains(session.minute(110));
    }

    @Test
    void beforeADoseNoTimeRuns() {
        Sessions session = Rules.esketamine().session();
        Readiness readiness = Readiness.of(session.chart(), session.minute(0));
        assertThat(readiness.earliest()).isEmpty();
        assertThat(readiness.byFirst()).isEmpty();
        assertThat(readiness.obstacles()).contains(new Obstacle.NoDoseYet());
        assertThat(obstacles(devices(Clock.LAST_DOSE), 5)).doesNotContain(new Obstacle.NoDoseYet());
    }

    @Test
    void whenAllIsDoneNothingStandsInTheWay() {
        assertThat(obstacles(ready(), 120)).isEmpty();
        assertThat(Readiness.of(ready().chart(), ready().minute(120)).isReady()).isTrue();
        assertThat(Readiness.of(ready().chart(), ready().minute(119)).isReady()).isFalse();
    }

    @Test
    void hazard14AnEffectThatIsStillThereStandsInTheWayUntilItIsGone() {
        Sessions session = ready().effect(100, "dizziness", 1);
        assertThat(obstacles(session, 121))
                .singleElement()
                .isInstanceOfSatisfying(
                        Obstacle.EffectOngoing.class,
                        ongoing -> assertThat(ongoing.effect().term().code()).isEqualTo("dizziness"));
        assertThat(obstacles(session.effect(118, "dizziness", 0), 121)).isEmpty();
    }

    @Test
    void aPositiveEffectStandsInNobodysWay() {
        assertThat(obstacles(ready().effect(100, "calm", 3), 121)).isEmpty();
    }

    @Test
    void anEffectMayBeCarriedHomeUntilItIsFoundAgain() {
        Sessions session = ready().event(99, new Event.EffectCarried("dizziness", "too early"));
        session.effect(100, "dizziness", 1);
        assertThat(obstacles(session, 121)).hasSize(1);
        session.event(101, new Event.EffectCarried("nausea", "another"));
        assertThat(obstacles(session, 121)).hasSize(1);
        session.event(102, new Event.EffectCarried("dizziness", "slight, usual for her"));
        assertThat(obstacles(session, 121)).isEmpty();
        assertThat(obstacles(session.effect(119, "dizziness", 2), 121)).hasSize(1);
    }

    @Test
    void hazard12TheLastVitalsHaveToBeFresh() {
        assertThat(obstacles(ready(), 125)).isEmpty();
        assertThat(obstacles(ready(), 126))
                .containsExactly(
                        new Obstacle.VitalsNotFresh(Optional.of(Duration.ofMinutes(16)), Duration.ofMinutes(15)));
    }

    @Test
    void hazard12TheOldestOfTheWantedVitalsCounts() {
        Sessions session = ready().set(124, "126/80 71 x");
        assertThat(obstacles(session, 130))
                .containsExactly(
                        new Obstacle.VitalsNotFresh(Optional.of(Duration.ofMinutes(20)), Duration.ofMinutes(15)));
    }

    @Test
    void aVitalThatWasNeverTakenIsNotFresh() {
        Sessions session =
                Rules.esketamine().release(Clock.LAST_DOSE, 120, 15).session().set(-4, "120/80 70");
        assertThat(obstacles(session, 0))
                .contains(new Obstacle.VitalsNotFresh(Optional.empty(), Duration.ofMinutes(15)));
    }

    @Test
    void withoutARuleForItNoVitalsAreTooOld() {
        assertThat(obstacles(ready(Rules.esketamine().release(Clock.LAST_DOSE, 120, 0)), 400))
                .isEmpty();
    }

    @Test
    void vitalsOutsideALimitAndUnansweredNoticesStandInTheWay() {
        Sessions session = ready(Rules.esketamine().limits(Rules.high()).release(Clock.LAST_DOSE, 120, 15))
                .set(115, "182/90 70 98 14");
        Notice notice = session.chart().notices().getFirst();
        assertThat(obstacles(session, 121))
                .containsExactly(
                        new Obstacle.VitalsOutside(List.of(Rules.high())), new Obstacle.NoticeUnanswered(notice));
        session.event(
                116, new Event.NoticeAcknowledged("high", notice.raisedBy().id(), "told Dr Lim"));
        assertThat(obstacles(session, 121)).containsExactly(new Obstacle.VitalsOutside(List.of(Rules.high())));
        assertThat(obstacles(session.set(119, "150/90 70 98 14"), 121)).isEmpty();
    }

    @Test
    void aLimitOfAnotherStageDoesNotKeepAnybody() {
        Limit before =
                Rules.limit("pre", new Rule.Absolute(Component.SYSTOLIC, Side.AT_LEAST, 120), 0, Set.of(Stage.BEFORE));
        Sessions session = Rules.esketamine()
                .limits(before)
                .session()
                .set(-4, "122/76 70 98")
                .device(0, 1, 1);
        assertThat(session.chart().notices()).hasSize(1);
        assertThat(obstacles(session, 1)).noneMatch(each -> each instanceof Obstacle.VitalsOutside);
    }

    @Test
    void aSymptomIsNoVitalOutsideALimit() {
        Sessions session = ready(Rules.esketamine().limits(Rules.chestPain()).release(Clock.LAST_DOSE, 120, 15))
                .effect(115, "chest-pain", 1);
        assertThat(obstacles(session, 121))
                .noneMatch(each -> each instanceof Obstacle.VitalsOutside)
                .anyMatch(each -> each instanceof Obstacle.NoticeUnanswered)
                .anyMatch(each -> each instanceof Obstacle.EffectOngoing);
    }

    @Test
    void aPersonHasToJudgeTheVitalsBeforeLeaving() {
        Sessions session = ready();
        session.withdraw(judgement(session));
        session.event(112, new Event.VitalsJudged(Checkpoint.BEFORE_DOSE, true));
        assertThat(obstacles(session, 121)).containsExactly(new Obstacle.NotJudged(Checkpoint.BEFORE_LEAVING));
        session.event(114, new Event.VitalsJudged(Checkpoint.BEFORE_LEAVING, false));
        assertThat(obstacles(session, 121)).singleElement().isInstanceOf(Obstacle.JudgedNotAcceptable.class);
        session.event(119, new Event.VitalsJudged(Checkpoint.BEFORE_LEAVING, true));
        assertThat(obstacles(session, 121)).isEmpty();
    }

    private static EntryId judgement(Sessions session) {
        return session.chart()
                .facts()
                .lastLine(Event.VitalsJudged.class)
                .orElseThrow()
                .id();
    }

    @Test
    void hazard14ADriverAndANextVisitAreWanted() {
        Sessions session = Rules.esketamine().session().device(0, 1, 1);
        assertThat(obstacles(session, 130)).contains(new Obstacle.EscortUnknown(), new Obstacle.NoNextVisit());
        session.event(-3, new Event.Screened(List.of(), Escort.UNKNOWN));
        assertThat(obstacles(session, 130)).contains(new Obstacle.EscortUnknown());
    }

    @Test
    void hazard14TheLatestWordOnACriterionCounts() {
        Sessions session = ready(Rules.esketamine().release(Clock.LAST_DOSE, 120, 15, STEADY));
        Obstacle unmet = new Obstacle.CriterionNotMet(STEADY);
        assertThat(obstacles(session, 121)).containsExactly(unmet);
        assertThat(obstacles(session.event(115, new Event.ReleaseItemChecked("steady", true)), 121))
                .isEmpty();
        assertThat(obstacles(session.event(116, new Event.ReleaseItemChecked("steady", false)), 121))
                .containsExactly(unmet);
        assertThat(obstacles(session.event(117, new Event.ReleaseItemChecked("other", true)), 121))
                .containsExactly(unmet);
    }

    private static Event phq9(int ninth) {
        return new Event.ScaleScored("phq-9", "PHQ-9", List.of(1, 0, 0, 0, 0, 0, 0, 0, ninth), 1 + ninth, "", "");
    }

    @Test
    void hazard25AnAnswerOnSelfHarmGoesToAPhysicianFirst() {
        Sessions session = ready().event(-8, new Event.PhysicianCalled("Dr Lim", "before the answer"));
        session.event(-5, phq9(1));
        assertThat(obstacles(session, 121)).singleElement().isInstanceOf(Obstacle.LowMoodNotSeen.class);
        session.note(30, "the nurse's own note");
        assertThat(obstacles(session, 121)).hasSize(1);
        assertThat(obstacles(session.event(40, new Event.PhysicianCalled("Dr Lim", "")), 121))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void hazard25APhysiciansOwnWordIsEnough(int which) {
        Sessions session = ready(Rules.esketamine().limits(Rules.low()).release(Clock.LAST_DOSE, 120, 15))
                .event(-5, phq9(2));
        Event word = which == 0
                ? new Event.NoteWritten("spoke with her, safe")
                : new Event.NoticeAcknowledged("low", session.lastId(), "seen");
        session.by(new Author(new StaffId(new UUID(1, 2)), "Kim Lim", Role.PHYSICIAN))
                .event(20, word);
        assertThat(obstacles(session, 121)).isEmpty();
    }

    @Test
    void hazard25ALaterQuestionnaireAboveZeroIsSeenAnew() {
        Sessions session = ready().event(-5, phq9(1)).event(1, new Event.PhysicianCalled("Dr Lim", "yes"));
        session.event(90, phq9(2));
        assertThat(obstacles(session, 121)).hasSize(1);
        assertThat(obstacles(ready().event(-5, phq9(0)), 121)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyClockHasAnEarliestTimeOnceTheDoseIsOver(Clock clock) {
        Sessions session = devices(clock);
        assertThat(Readiness.of(session.chart(), session.minute(12)).earliest()).isPresent();
    }
}
