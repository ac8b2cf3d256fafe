package org.chairside.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.chairside.model.Component;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.model.Limit.Rule;
import org.chairside.model.Limit.Side;
import org.chairside.model.Quantity;
import org.chairside.model.Sedation;
import org.chairside.model.Severity;
import org.chairside.model.Stage;
import org.chairside.model.Vitals;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the protocol's limits a chart meets, how often that is said, and what an answer to it silences. */
class NoticesTest {
    private static Sessions session(Limit... limits) {
        return Rules.infusion().limits(limits).session();
    }

    private static Notice only(Sessions session) {
        assertThat(session.chart().notices()).hasSize(1);
        return session.chart().notices().getFirst();
    }

    private static Sessions answered(Sessions session, int minute) {
        Notice notice = session.chart().notices().getLast();
        return session.event(
                minute,
                new Event.NoticeAcknowledged(
                        notice.limit().code(), notice.raisedBy().id(), "seen, watched"));
    }

    private static Sessions sets(Sessions session, Object... minutesAndLines) {
        for (int i = 0; i < minutesAndLines.length; i += 2) {
            session.set((Integer) minutesAndLines[i], (String) minutesAndLines[i + 1]);
        }
        return session;
    }

    @ParameterizedTest
    @CsvSource({"179/90, 0", "180/90, 1", "181/90, 1"})
    void aValueAtTheBoundOrBeyondMeetsAnAbsoluteLimit(String pressure, int notices) {
        assertThat(session(Rules.high()).set(0, pressure).chart().notices()).hasSize(notices);
    }

    @ParameterizedTest
    @CsvSource({"92, 0", "91, 1", "90, 1"})
    void aFloorIsMetFromAbove(int saturation, int notices) {
        Sessions session = session(Rules.low()).set(0, "120/70 70 " + saturation);
        assertThat(session.chart().notices()).hasSize(notices);
    }

    @ParameterizedTest
    @CsvSource({"159/80, 0", "160/80, 1"})
    void aRiseIsCountedFromTheBaseline(String pressure, int notices) {
        Sessions session = session(Rules.rise())
                .set(-4, "120/70")
                .infusionStarted(0, 35, 40)
                .set(10, pressure);
        assertThat(session.chart().notices()).hasSize(notices);
    }

    @Test
    void withoutABaselineNoRiseIsKnown() {
        Sessions session = session(Rules.rise()).infusionStarted(0, 35, 40).set(10, "220/90");
        assertThat(session.chart().notices()).isEmpty();
        assertThat(session.set(-5, "120/80").chart().notices()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"159/80, 0", "160/80, 1"})
    void percentAreOfTheBaseline(String pressure, int notices) {
        Limit quarter = Rules.limit("quarter", new Rule.PercentFromBaseline(Component.SYSTOLIC, Side.AT_LEAST, 25), 5);
        Sessions session =
                session(quarter).set(-4, "128/70").infusionStarted(0, 35, 40).set(10, pressure);
        assertThat(session.chart().notices()).hasSize(notices);
    }

    @Test
    void hazard11OneExcursionIsOneNotice() {
        Sessions session = sets(session(Rules.high()), 0, "182/90", 10, "186/90", 20, "184/90", 30, "170/90");
        Notice notice = only(session);
        assertThat(notice.metBy()).hasSize(3);
        assertThat(notice.since()).isEqualTo(session.minute(0));
        assertThat(notice.ending()).contains(new Notice.Ending.BackInRange(session.minute(30)));
        assertThat(notice.worst()).contains(new Quantity(Component.SYSTOLIC, 186));
        assertThat(notice.isOpen()).isFalse();
    }

    @Test
    void hazard11ANewExcursionIsANewNotice() {
        Sessions session = sets(session(Rules.high()), 0, "182/90");
        answered(session, 1);
        sets(session, 10, "170/90", 20, "181/90");
        assertThat(session.chart().notices())
                .extracting(Notice::wantsAnswer, Notice::isOpen)
                .containsExactly(tuple(false, false), tuple(true, true));
    }

    @Test
    void aNoticeNobodyAnsweredWantsAnAnswerEvenWhenItIsOver() {
        Sessions session = sets(session(Rules.high()), 0, "182/90", 10, "150/90");
        assertThat(only(session).wantsAnswer()).isTrue();
        assertThat(only(answered(session, 11)).wantsAnswer()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"191/90, false", "192/90, true"})
    void hazard11AnAnswerIsQuietUntilItIsAStepWorse(String later, boolean again) {
        Sessions session = answered(sets(session(Rules.high()), 0, "182/90"), 1).set(10, later);
        assertThat(only(session).wantsAnswer()).isEqualTo(again);
        Instant raised = session.minute(again ? 10 : 0);
        assertThat(only(session).raisedBy().happenedAt()).isEqualTo(raised);
    }

    @ParameterizedTest
    @CsvSource({"90, false", "89, true"})
    void hazard11AFallIsWorseTheLowerItIs(int later, boolean again) {
        Sessions session =
                answered(session(Rules.low()).set(0, "120/70 70 91"), 1).set(10, "120/70 70 " + later);
        assertThat(only(session).wantsAnswer()).isEqualTo(again);
        assertThat(only(session).worst()).contains(new Quantity(Component.SPO2, later));
    }

    @Test
    void theSecondAnswerCountsFromTheWorseValue() {
        Sessions session = answered(sets(session(Rules.high()), 0, "182/90"), 1);
        answered(session.set(10, "195/90"), 11);
        assertThat(only(session.set(20, "204/90")).wantsAnswer()).isFalse();
        assertThat(only(session.set(30, "205/90")).wantsAnswer()).isTrue();
        assertThat(only(session).acknowledgements()).hasSize(2);
    }

    @Test
    void whatRoseUnansweredIsAnsweredAtOnceByTheWorst() {
        Sessions session = answered(sets(session(Rules.high()), 0, "182/90", 5, "200/90"), 6);
        assertThat(only(session).wantsAnswer()).isFalse();
        assertThat(only(session.set(10, "199/90")).wantsAnswer()).isFalse();
    }

    @Test
    void withoutAStepAnAnswerHoldsForTheWholeExcursion() {
        Limit once = Rules.limit("once", new Rule.Absolute(Component.SYSTOLIC, Side.AT_LEAST, 180), 0);
        Sessions session = answered(sets(session(once), 0, "182/90"), 1).set(10, "240/90");
        assertThat(only(session).wantsAnswer()).isFalse();
    }

    @Test
    void anAnswerToAnotherLimitOrAnotherSetAnswersNothing() {
        Sessions session = sets(session(Rules.high(), Rules.chestPain()), 0, "182/90");
        EntryId met = session.lastId();
        session.event(1, new Event.NoticeAcknowledged("chest-pain", met, "seen"));
        assertThat(only(session).wantsAnswer()).isTrue();
        session.set(2, "120/80");
        session.event(3, new Event.NoticeAcknowledged("high", session.lastId(), "seen"));
        assertThat(only(session).wantsAnswer()).isTrue();
        assertThat(only(session).acknowledgements()).isEmpty();
    }

    @Test
    void aSetWithoutTheValueNeitherRaisesNorEnds() {
        Sessions session = sets(session(Rules.high()), 0, "182/90", 10, "x 80 97");
        assertThat(only(session).isOpen()).isTrue();
        assertThat(only(session).metBy()).hasSize(1);
        assertThat(session(Rules.high()).set(0, "x 80 97").chart().notices()).isEmpty();
    }

    @Test
    void aLimitHoldsOnlyInItsStages() {
        Sessions session = session(beforeDose()).set(-4, "145/90").infusionStarted(0, 35, 40);
        assertThat(only(session).isOpen()).isTrue();
        assertThat(only(session.set(10, "150/90")).ending()).contains(new Notice.Ending.RuleEnded(session.minute(10)));
        assertThat(only(session).metBy()).hasSize(1);
    }

    @Test
    void aValueFoundInRangeAfterTheStageOfItsLimitIsBackInRange() {
        Sessions session = session(beforeDose()).set(-4, "145/90").infusionStarted(0, 35, 40);
        assertThat(only(session.set(10, "140/90")).ending())
                .contains(new Notice.Ending.BackInRange(session.minute(10)));
    }

    @Test
    void aSymptomStillFoundAfterTheStageOfItsLimitHasNotSubsided() {
        Limit before = Rules.limit("severe", new Rule.Symptom("nausea", Severity.MODERATE), 0, Set.of(Stage.BEFORE));
        Sessions session = session(before).effect(-5, "nausea", 2).infusionStarted(0, 35, 40);
        assertThat(only(session.effect(5, "nausea", 3)).ending())
                .contains(new Notice.Ending.RuleEnded(session.minute(5)));
    }

    private static Limit beforeDose() {
        return Rules.limit("pre", new Rule.Absolute(Component.SYSTOLIC, Side.AT_LEAST, 141), 0, Set.of(Stage.BEFORE));
    }

    @Test
    void twoReadingsFarEnoughApartMeetATwoReadingLimit() {
        Sessions session = sets(session(Rules.twice()), 0, "182/90");
        assertThat(session.chart().notices()).isEmpty();
        assertThat(session.set(4, "185/90").chart().notices()).isEmpty();
        assertThat(only(session.set(5, "181/90")).raisedBy().happenedAt()).isEqualTo(session.minute(5));
        assertThat(only(session.set(9, "190/90")).metBy()).hasSize(2);
    }

    @Test
    void aReadingBetweenThatIsBelowStartsTheTwoReadingsAnew() {
        Sessions session = sets(session(Rules.twice()), 0, "182/90", 3, "179/90", 6, "182/90");
        assertThat(session.chart().notices()).isEmpty();
        assertThat(session.set(11, "182/90").chart().notices()).hasSize(1);
    }

    @Test
    void hazard13ASymptomRaisesItsNoticeWhateverTheNumbersSay() {
        Sessions session = session(Rules.high(), Rules.chestPain()).set(0, "120/70 66 99");
        session.effect(5, "chest-pain", 1);
        assertThat(only(session).limit()).isEqualTo(Rules.chestPain());
        assertThat(only(session).worst()).isEmpty();
        assertThat(only(session).worstSeverity()).contains(Severity.MILD);
        assertThat(only(session.set(10, "118/70 66 99")).isOpen()).isTrue();
    }

    @Test
    void aSymptomEndsWhenItIsFoundBelow() {
        Sessions session = session(Rules.chestPain()).effect(5, "chest-pain", 2).effect(6, "nausea", 0);
        assertThat(only(session).isOpen()).isTrue();
        assertThat(only(session.effect(9, "chest-pain", 0)).ending())
                .contains(new Notice.Ending.BackInRange(session.minute(9)));
    }

    @Test
    void aSymptomBelowItsGradeIsNone() {
        Limit severe = Rules.limit("severe", new Rule.Symptom("nausea", Severity.MODERATE), 0);
        assertThat(session(severe).effect(5, "nausea", 1).chart().notices()).isEmpty();
        assertThat(session(severe).effect(5, "nausea", 2).chart().notices()).hasSize(1);
    }

    @Test
    void aSymptomAsksAgainWhenItIsAGradeWorse() {
        Sessions session = answered(session(Rules.chestPain()).effect(5, "chest-pain", 1), 6);
        assertThat(only(session.effect(7, "chest-pain", 1)).wantsAnswer()).isFalse();
        assertThat(only(session.effect(8, "chest-pain", 2)).wantsAnswer()).isTrue();
        assertThat(only(answered(session, 9)).wantsAnswer()).isFalse();
    }

    @Test
    void hazard20ALowSedationScoreIsTheDeepOne() {
        Limit deep = Rules.limit("deep", new Rule.Absolute(Component.SEDATION, Side.AT_MOST, 3), 1);
        Sessions session = session(deep).event(5, sedation(5)).event(6, sedation(4));
        assertThat(session.chart().notices()).isEmpty();
        answered(session.event(7, sedation(3)), 8);
        assertThat(only(session).wantsAnswer()).isFalse();
        assertThat(only(session.event(9, sedation(2))).wantsAnswer()).isTrue();
    }

    private static Event sedation(int score) {
        return new Event.VitalsTaken(Vitals.of(new Sedation(score)), List.of(), "");
    }

    @Test
    void hazard21ASessionKeepsTheLimitsItWasOpenedUnder() {
        Limit lower = Rules.limit("high", new Rule.Absolute(Component.SYSTOLIC, Side.AT_LEAST, 160), 10);
        Sessions before = Rules.infusion().limits(Rules.high()).session().set(0, "170/90");
        Sessions after =
                Rules.infusion().version(2).limits(lower).session().numbered(2).set(0, "170/90");
        assertThat(before.chart().notices()).isEmpty();
        assertThat(after.chart().notices()).hasSize(1);
    }

    @Test
    void anAmendedOrWithdrawnSetTakesItsNoticeWithIt() {
        Sessions session = sets(session(Rules.high()), 0, "182/90");
        EntryId wrong = session.lastId();
        assertThat(only(session).isOpen()).isTrue();
        session.amendLast(0, Sessions.vitals("128/90"));
        assertThat(session.chart().notices()).isEmpty();
        session.amend(wrong, 0, Sessions.vitals("190/90"));
        assertThat(only(session).worst()).contains(new Quantity(Component.SYSTOLIC, 190));
        assertThat(session.withdraw(wrong).chart().notices()).isEmpty();
        assertThat(only(session.reinstate(wrong)).isOpen()).isTrue();
    }

    @Test
    void aSetEnteredLateCountsWhereItHappened() {
        Sessions session = sets(session(Rules.high()), 0, "182/90", 20, "184/90");
        assertThat(session.chart().notices()).hasSize(1);
        assertThat(session.set(10, "150/90").chart().notices())
                .extracting(Notice::since)
                .containsExactly(session.minute(0), session.minute(20));
    }

    @Test
    void anAnswerToAValueThatWasAmendedDownCoversNoMoreThanItReadsNow() {
        Sessions session = sets(session(Rules.high()), 0, "200/90");
        EntryId typo = session.lastId();
        answered(session, 1).amend(typo, 0, Sessions.vitals("185/90"));
        assertThat(only(session.set(10, "194/90")).wantsAnswer()).isFalse();
        assertThat(only(session.set(20, "195/90")).wantsAnswer()).isTrue();
    }

    @Test
    void theOldestNoticeComesFirst() {
        Sessions session =
                session(Rules.low(), Rules.high()).set(0, "182/90 80 97").set(5, "170/90 80 90");
        assertThat(session.chart().notices())
                .extracting(notice -> notice.limit().code())
                .containsExactly("high", "low");
    }
}
