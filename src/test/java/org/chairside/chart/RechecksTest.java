package org.chairside.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.chairside.chart.Timetable.Slot.Reason;
import org.chairside.model.Component;
import org.chairside.model.Limit;
import org.chairside.model.Limit.Recheck;
import org.chairside.model.Limit.Rule;
import org.chairside.model.Limit.Side;
import org.chairside.model.NotTaken;
import org.chairside.model.Severity;
import org.chairside.model.Stage;
import org.chairside.model.Vital;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;

/** The spray wants a set at 40 minutes; from 180 on a pressure is rechecked after 5, then every 3 until twice below. */
class RechecksTest {
    private static final Recheck RECHECK =
            new Recheck(Duration.ofMinutes(5), Duration.ofMinutes(3), Duration.ofMinutes(1), 2);

    private static Sessions treated(Limit... limits) {
        return Rules.esketamine()
                .limits(limits)
                .session()
                .set(-4, "124/78 70 98")
                .device(0, 1, 1);
    }

    private static Limit rechecked(Limit limit) {
        return limit.withRecheck(Optional.of(RECHECK));
    }

    private static Timetable.Slot next(Sessions session, int minute) {
        return ((Due.Wanted) Due.of(session.chart(), session.minute(minute))).slot();
    }

    private static Instant dueAt(Sessions session, int minute) {
        return next(session, minute).at();
    }

    @Test
    void hazard10AHighPressureIsWantedAgainSoonerThanTheSchedule() {
        Limit high = rechecked(Rules.high());
        Sessions session = treated(high).set(10, "192/116 80 98");
        assertThat(dueAt(session, 11)).isEqualTo(session.minute(15));
        assertThat(next(session, 11).reason()).isEqualTo(new Reason.Recheck(high, Vital.BLOOD_PRESSURE));
    }

    @Test
    void hazard10TheShippedSprayWantsTheNextPressureAfterFiveMinutes() {
        Sessions session = Sessions.of(ProtocolTemplates.named("esketamine-nasal"))
                .set(-4, "124/78 70 98")
                .device(0, 1, 1)
                .set(40, "192/116 80 98");
        assertThat(dueAt(session, 41)).isEqualTo(session.minute(45));
    }

    @Test
    void eachReadingThatStillMeetsItAsksForAnother() {
        Sessions session =
                treated(rechecked(Rules.high())).set(10, "192/90 80 98").set(15, "188/90 80 98");
        assertThat(dueAt(session, 16)).isEqualTo(session.minute(18));
    }

    @Test
    void itEndsOnceSoManyReadingsInARowDoNotMeetIt() {
        Sessions once = treated(rechecked(Rules.high())).set(10, "192/90 80 98").set(15, "178/90 80 98");
        assertThat(dueAt(once, 16)).isEqualTo(once.minute(18));
        Sessions again = once.set(18, "184/90 80 98").set(21, "170/90 80 98");
        assertThat(dueAt(again, 22)).isEqualTo(again.minute(24));
        Sessions over = again.set(24, "168/90 80 98");
        assertThat(dueAt(over, 25)).isEqualTo(over.minute(40));
        assertThat(over.chart().timetable().rechecks()).isEmpty();
    }

    @Test
    void aPressureAloneAnswersItAndMovesNothingElse() {
        Sessions session =
                treated(rechecked(Rules.high())).set(35, "192/90 80 98").set(39, "185/90 x x");
        assertThat(dueAt(session, 40)).isEqualTo(session.minute(42));
        Sessions without =
                treated(rechecked(Rules.high())).set(10, "192/90 80 98").set(14, "x 80 98");
        assertThat(dueAt(without, 14)).isEqualTo(without.minute(17));
    }

    @Test
    void aSetWithoutTheValueAnswersNothingAndIsNotLateForIt() {
        Limit low = rechecked(Rules.low());
        Sessions session = treated(low).set(10, "124/78 70 90").set(20, "124/78");
        assertThat(dueAt(session, 21)).isEqualTo(session.minute(15));
        assertThat(session.chart().lastSet().orElseThrow().late()).isEmpty();
    }

    @Test
    void aReasonCountsAsHavingLookedAndEndsNothing() {
        Sessions session =
                treated(rechecked(Rules.high())).set(10, "192/90 80 98").notTaken(15, NotTaken.REFUSED);
        assertThat(dueAt(session, 16)).isEqualTo(session.minute(18));
        assertThat(dueAt(session.notTaken(18, NotTaken.REFUSED).notTaken(21, NotTaken.REFUSED), 22))
                .isEqualTo(session.minute(24));
    }

    @Test
    void aRecheckThatCameLateIsLateBySinceItWasDue() {
        Sessions onTime =
                treated(rechecked(Rules.high())).set(10, "192/90 80 98").set(16, "170/90 80 98");
        assertThat(onTime.chart().lastSet().orElseThrow().late()).isEmpty();
        Sessions late = treated(rechecked(Rules.high())).set(10, "192/90 80 98").set(27, "170/90 80 98");
        assertThat(late.chart().lastSet().orElseThrow().late()).contains(Duration.ofMinutes(12));
    }

    @Test
    void hazard10ARecheckThatNeverCameIsMissing() {
        Sessions session =
                treated(rechecked(Rules.high())).set(36, "192/90 80 98").released(43);
        assertThat(Gaps.of(session.chart()))
                .filteredOn(gap -> gap instanceof Gap.SlotMissed)
                .singleElement()
                .isInstanceOfSatisfying(
                        Gap.SlotMissed.class,
                        missed -> assertThat(missed.slot().at()).isEqualTo(session.minute(41)));
    }

    @Test
    void whatTwoLimitsOfOnePressureWantIsMissingOnce() {
        Limit diastolic = rechecked(Rules.limit("dia", new Rule.Absolute(Component.DIASTOLIC, Side.AT_LEAST, 110), 0));
        Sessions session = treated(rechecked(Rules.high()), diastolic)
                .set(36, "192/116 80 98")
                .released(43);
        assertThat(session.chart().timetable().rechecks()).hasSize(1);
        assertThat(Gaps.of(session.chart()))
                .filteredOn(gap -> gap instanceof Gap.SlotMissed)
                .hasSize(1);
    }

    @Test
    void ofTwoReadingsThatConfirmEachOtherTheFirstAsksForTheSecond() {
        Limit twice = Rules.limit(
                "twice",
                new Rule.Twice(new Rule.Absolute(Component.HEART_RATE, Side.AT_LEAST, 121), Duration.ofMinutes(5)),
                0);
        Sessions session = treated(rechecked(twice)).set(10, "124/78 130 98");
        assertThat(session.chart().notices()).isEmpty();
        assertThat(dueAt(session, 11)).isEqualTo(session.minute(15));
        assertThat(session.set(15, "124/78 128 98").chart().notices()).hasSize(1);
    }

    @Test
    void anEffectIsAskedAboutAgainAndASetIsNotLateForThat() {
        Limit worse = rechecked(Rules.limit("dis", new Rule.Symptom("dissociation", Severity.SEVERE), 0));
        Sessions session = treated(worse).effect(10, "dissociation", 3);
        assertThat(next(session, 11).reason()).isEqualTo(new Reason.AskAgain(worse, "Dissociation"));
        assertThat(dueAt(session, 11)).isEqualTo(session.minute(15));
        Sessions later = session.set(25, "124/78 70 98");
        assertThat(dueAt(later, 26)).isEqualTo(session.minute(15));
        assertThat(later.chart().lastSet().orElseThrow().late()).isEmpty();
        Sessions calmer = later.effect(26, "dissociation", 1).effect(29, "dissociation", 0);
        assertThat(calmer.chart().timetable().rechecks()).isEmpty();
    }

    @Test
    void whereTheLimitDoesNotHoldAnyMoreNothingIsRechecked() {
        Limit before = rechecked(
                Rules.limit("pre", new Rule.Absolute(Component.SYSTOLIC, Side.AT_LEAST, 141), 0, Set.of(Stage.BEFORE)));
        Sessions session = Rules.esketamine().limits(before).session().set(-9, "150/80 70 98");
        assertThat(dueAt(session, -8)).isEqualTo(session.minute(-4));
        assertThat(session.device(0, 1, 1)
                        .set(2, "150/80 70 98")
                        .chart()
                        .timetable()
                        .rechecks())
                .isEmpty();
    }

    @Test
    void ofSeveralRechecksTheEarliestComesFirstAndOneSetAnswersAllItHasValuesFor() {
        Sessions session = treated(rechecked(Rules.high()), rechecked(Rules.low()))
                .set(10, "192/90 80 98")
                .set(12, "190/90 80 90");
        assertThat(session.chart().timetable().rechecks())
                .extracting(Timetable.Slot::at)
                .containsExactly(session.minute(15), session.minute(17));
        assertThat(session.set(15, "170/90 80 90").chart().timetable().rechecks())
                .extracting(Timetable.Slot::at)
                .containsExactly(session.minute(18), session.minute(18));
    }

    @Test
    void aCorrectionDecidesAsIfItHadAlwaysBeenSo() {
        Sessions session = treated(rechecked(Rules.high())).set(10, "192/90 80 98");
        assertThat(session.amendLast(10, Sessions.vitals("129/90 80 98"))
                        .chart()
                        .timetable()
                        .rechecks())
                .isEmpty();
    }

    @Test
    void aValueIsOldByTheIntervalInForceForIt() {
        Sessions session = treated(rechecked(Rules.high())).set(10, "192/90 80 98");
        Timetable timetable = session.chart().timetable();
        assertThat(timetable.interval(Vital.BLOOD_PRESSURE, session.minute(11))).contains(Duration.ofMinutes(5));
        assertThat(timetable.interval(Vital.HEART_RATE, session.minute(11))).contains(Duration.ofMinutes(40));
    }

    @Test
    void aLineMayNotCrossAMissedRecheck() {
        Sessions session =
                treated(rechecked(Rules.high())).set(10, "192/90 80 98").set(20, "170/90 80 98");
        Timetable timetable = session.chart().timetable();
        assertThat(timetable.isMissedBetween(session.minute(10), session.minute(20)))
                .isTrue();
        assertThat(timetable.isMissedBetween(session.minute(10), session.minute(17)))
                .isFalse();
    }

    @Test
    void whatFollowsARecheckIsTheNextOneAsLongAsNothingChanges() {
        Sessions session = treated(rechecked(Rules.high())).set(10, "192/90 80 98");
        assertThat(session.chart().timetable().following(session.minute(11), 2))
                .containsExactly(session.minute(18), session.minute(21));
    }
}
