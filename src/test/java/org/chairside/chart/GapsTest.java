package org.chairside.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chairside.model.Checkpoint;
import org.chairside.model.Dose;
import org.chairside.model.DoseRules;
import org.chairside.model.EntryId;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.model.Indication;
import org.chairside.model.LateReason;
import org.chairside.model.NotTaken;
import org.chairside.model.Range;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.model.ScreeningItem;
import org.chairside.model.Vital;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the record of a session still lacks: a whole one lacks nothing, and each thing left out is named. */
class GapsTest {
    private static final ScreeningItem CONSENT = Rules.item("consent", Answer.YES, false);
    private static final ScreeningItem PREGNANT = Rules.item("pregnant", Answer.NO, true);
    private static final Escort SISTER = new Escort("Jo Osei", "555 0100", "sister");

    private static Rules rules() {
        return Rules.esketamine()
                .screening(CONSENT, PREGNANT)
                .limits(Rules.high())
                .aftercare(7, 24);
    }

    private static Event screened(Answer consent, Answer pregnant) {
        return new Event.Screened(
                List.of(new ScreeningAnswer("consent", consent, ""), new ScreeningAnswer("pregnant", pregnant, "")),
                SISTER);
    }

    /** A session with esketamine whose record lacks nothing, but for the one kind of event that is left out. */
    private static Sessions wholeWithout(Class<?> left) {
        Sessions session = rules().session();
        put(session, left, -10, new Event.IdentityConfirmed("MO", 1981));
        put(session, left, -9, screened(Answer.YES, Answer.NO));
        put(
                session,
                left,
                -9,
                new Event.TreatmentOrdered(List.of(Indication.TREATMENT_RESISTANT_DEPRESSION), "", "Dr Lim"));
        put(session, left, -6, Sessions.vitals("122/76 72 98"));
        put(session, left, -5, new Event.VitalsJudged(Checkpoint.BEFORE_DOSE, true));
        put(session, left, -4, new Event.GoDecided(Go.GO, "Dr Lim", ""));
        session.device(0, 1, 1);
        session.effect(20, "sedation", 0).effect(21, "dissociation", 0).effect(22, "respiratory-depression", 0);
        session.set(40, "150/90 80 98").set(80, "130/80 72 98").set(120, "124/78 72 98");
        put(session, left, 121, new Event.VitalsJudged(Checkpoint.BEFORE_LEAVING, true));
        put(session, left, 122, new Event.ReadyAfterJudged(Duration.ofMinutes(70)));
        put(session, left, 122, new Event.SeriousEventStated(false, ""));
        put(session, left, 123, new Event.NextVisitArranged("Friday"));
        return session;
    }

    private static void put(Sessions session, Class<?> left, int minute, Event event) {
        if (!left.isInstance(event)) {
            session.event(minute, event);
        }
    }

    private static Sessions whole() {
        return wholeWithout(Void.class);
    }

    private static List<Gap> gaps(Sessions session) {
        return Gaps.of(session.chart());
    }

    private static List<Gap> gapsWithout(Class<? extends Event> left) {
        return gaps(wholeWithout(left));
    }

    @Test
    void aWholeRecordLacksNothing() {
        assertThat(gaps(whole())).isEmpty();
        assertThat(gaps(whole().released(127))).isEmpty();
    }

    @Test
    void hazard01TheTwoIdentifiersWereNotTypedAgain() {
        assertThat(gapsWithout(Event.IdentityConfirmed.class)).containsExactly(new Gap.IdentityNotConfirmed());
    }

    @Test
    void nobodyWasScreened() {
        assertThat(gapsWithout(Event.Screened.class)).containsExactly(new Gap.NoScreening(), new Gap.EscortUnknown());
    }

    @Test
    void aQuestionWasNotAsked() {
        assertThat(gaps(whole().event(-8, screened(Answer.NOT_ASKED, Answer.NO))))
                .containsExactly(new Gap.ItemNotAsked(CONSENT));
        assertThat(gaps(whole().event(-8, new Event.Screened(List.of(), SISTER))))
                .containsExactly(new Gap.ItemNotAsked(CONSENT), new Gap.ItemNotAsked(PREGNANT));
    }

    @Test
    void aPhysicianHasNotDecidedOnAnAnswer() {
        Sessions session = whole().event(
                        -9, new Event.ScreeningDecided("pregnant", true, "Dr Lim", "decided on the answer before"))
                .event(-8, screened(Answer.NO, Answer.YES));
        ChartEntry screened = session.chart().chartEntry(session.lastId()).orElseThrow();
        assertThat(gaps(session)).containsExactly(new Gap.ItemNotDecided(PREGNANT, screened));
        session.event(-7, new Event.ScreeningDecided("consent", true, "Dr Lim", "another item"));
        assertThat(gaps(session)).hasSize(1);
        assertThat(gaps(session.event(-7, new Event.ScreeningDecided("pregnant", false, "Dr Lim", "no"))))
                .isEmpty();
    }

    @Test
    void nobodySaidWhatTheCourseIsFor() {
        assertThat(gapsWithout(Event.TreatmentOrdered.class)).containsExactly(new Gap.NoIndication());
        Event inWords = new Event.TreatmentOrdered(List.of(), "tinnitus", "Dr Lim");
        assertThat(gaps(wholeWithout(Event.TreatmentOrdered.class).event(-9, inWords)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "GO", mode = EnumSource.Mode.EXCLUDE)
    void nobodyDecidedToTreat(Go last) {
        assertThat(gapsWithout(Event.GoDecided.class)).containsExactly(new Gap.NoGoDecision());
        assertThat(gaps(whole().event(-3, new Event.GoDecided(last, "Dr Lim", "pressure"))))
                .containsExactly(new Gap.NoGoDecision());
    }

    @Test
    void hazard05ADoseByWeightWithoutAWeight() {
        DoseRules byWeight = new DoseRules(
                Optional.of(new Range(400, 1000)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DoseRules.Weighing.PROPOSED);
        Sessions session = rules().doses(byWeight).session();
        assertThat(gaps(session)).doesNotContain(new Gap.NoWeight());
        assertThat(gaps(session.weightUnknown())).contains(new Gap.NoWeight());
        assertThat(gaps(rules().session().weightUnknown())).doesNotContain(new Gap.NoWeight());
    }

    @Test
    void noBaselineWasTaken() {
        assertThat(gapsWithout(Event.VitalsTaken.class)).containsExactly(new Gap.NoBaseline());
    }

    @Test
    void anInfusionWasNotEnded() {
        Sessions session = Rules.infusion().session().infusionStarted(0, 35, 40);
        ChartEntry start = session.chart().chartEntry(session.lastId()).orElseThrow();
        assertThat(gaps(session)).contains(new Gap.InfusionNotEnded(start));
        assertThat(gaps(session.infusionEnded(40, 35))).noneMatch(gap -> gap instanceof Gap.InfusionNotEnded);
    }

    @Test
    void hazard09ADeviceHasNoLot() {
        Sessions session = whole().event(5, new Event.DeviceGiven(2, 2, Dose.milligrams(28), " ", ""));
        ChartEntry device = session.chart().chartEntry(session.lastId()).orElseThrow();
        assertThat(gaps(session)).containsExactly(new Gap.DeviceWithoutLot(device));
    }

    @Test
    void aVitalWasNotTakenAndNobodySaidWhy() {
        Sessions session = whole().set(60, "x 80 98");
        ChartEntry line = session.chart().chartEntry(session.lastId()).orElseThrow();
        assertThat(gaps(session)).containsExactly(new Gap.ReasonMissing(line, Set.of(Vital.BLOOD_PRESSURE)));
        assertThat(gaps(whole().notTaken(60, NotTaken.ASLEEP))).isEmpty();
        Sessions unsaid = whole().notTaken(60, NotTaken.UNSTATED);
        assertThat(gaps(unsaid))
                .containsExactly(new Gap.ReasonMissing(
                        unsaid.chart().chartEntry(unsaid.lastId()).orElseThrow(),
                        Set.copyOf(unsaid.protocol().vitals().wanted())));
        assertThat(gaps(whole().event(60, new Event.VitalsNotTaken(NotTaken.UNSTATED, "in the toilet"))))
                .isEmpty();
    }

    @Test
    void hazard10ALateSetWasNotExplained() {
        Sessions session = rules().session().device(0, 1, 1).set(50, "150/90 80 98");
        EntryId late = session.lastId();
        assertThat(gaps(session))
                .filteredOn(gap -> gap instanceof Gap.LateSetUnexplained)
                .singleElement()
                .isInstanceOfSatisfying(
                        Gap.LateSetUnexplained.class,
                        gap -> assertThat(gap.set().line().id()).isEqualTo(late));
        session.event(51, new Event.LateSetExplained(late, LateReason.BUSY, ""));
        assertThat(gaps(session)).noneMatch(gap -> gap instanceof Gap.LateSetUnexplained);
    }

    private static long slotsMissed(Sessions session) {
        return gaps(session).stream()
                .filter(gap -> gap instanceof Gap.SlotMissed)
                .count();
    }

    @Test
    void hazard10ASetWasWantedAndNobodyTookOneOrSaidWhy() {
        Sessions session = Rules.infusion()
                .session()
                .set(-4, "124/78 70 98")
                .infusionStarted(0, 35, 40)
                .set(10, "124/78 70 98");
        assertThat(slotsMissed(session)).isZero();
        session.infusionEnded(40, 35);
        assertThat(slotsMissed(session)).isEqualTo(1);
        assertThat(slotsMissed(session.notTaken(20, NotTaken.ASLEEP).notTaken(30, NotTaken.ASLEEP)))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"115, 0", "119, 0", "125, 1"})
    void hazard10TheLastCheckWasNotDoneBeforeThePatientLeft(int left, int missed) {
        Sessions session = rules().session()
                .set(-6, "122/76 72 98")
                .device(0, 1, 1)
                .set(40, "150/90 80 98")
                .set(80, "130/80 72 98");
        assertThat(slotsMissed(session)).isZero();
        assertThat(slotsMissed(session.released(left))).isEqualTo(missed);
    }

    @Test
    void hazard19AnEffectTheFormAsksAboutWasNeverAskedAbout() {
        assertThat(gapsWithout(Event.EffectAsked.class)).isEmpty();
        Sessions session = rules().session().effect(3, "dissociation", 0);
        assertThat(gaps(session))
                .filteredOn(gap -> gap instanceof Gap.EffectNeverAsked)
                .extracting(gap -> ((Gap.EffectNeverAsked) gap).effect().code())
                .containsExactly("sedation", "respiratory-depression");
    }

    @Test
    void aNoticeWasNotAnswered() {
        Sessions session = whole().set(60, "190/90 80 98").set(65, "150/90 80 98");
        Notice notice = session.chart().notices().getFirst();
        assertThat(gaps(session)).containsExactly(new Gap.NoticeUnanswered(notice));
        assertThat(gaps(session.event(
                        66,
                        new Event.NoticeAcknowledged("high", notice.raisedBy().id(), "told Dr Lim"))))
                .isEmpty();
    }

    @Test
    void aCallHasNoReply() {
        Sessions session = whole().event(60, new Event.PhysicianCalled("Dr Lim", ""));
        ChartEntry call = session.chart().chartEntry(session.lastId()).orElseThrow();
        assertThat(gaps(session)).containsExactly(new Gap.CallWithoutReply(call));
        assertThat(gaps(session.event(64, new Event.PhysicianReplied(call.id(), "watch"))))
                .isEmpty();
        assertThat(gaps(whole().event(60, new Event.PhysicianCalled("Dr Lim", "watch"))))
                .isEmpty();
    }

    @Test
    void nobodySaidWhatCameOfAMedicine() {
        Sessions session = whole().event(60, new Event.MedicationGiven("ondansetron", "4 mg", "oral", "Dr Lim"));
        ChartEntry medicine = session.chart().chartEntry(session.lastId()).orElseThrow();
        assertThat(gaps(session)).containsExactly(new Gap.MedicineWithoutResponse(medicine));
        assertThat(gaps(session.event(90, new Event.ResponseSeen(medicine.id(), "better"))))
                .isEmpty();
    }

    @Test
    void nobodyJudgedTheVitals() {
        assertThat(gapsWithout(Event.VitalsJudged.class))
                .containsExactly(
                        new Gap.NotJudged(Checkpoint.BEFORE_DOSE), new Gap.NotJudged(Checkpoint.BEFORE_LEAVING));
    }

    @Test
    void vitalsJudgedBeforeTheDoseAreNotJudgedBeforeLeaving() {
        Sessions session =
                wholeWithout(Event.VitalsJudged.class).event(-5, new Event.VitalsJudged(Checkpoint.BEFORE_DOSE, true));
        assertThat(gaps(session)).containsExactly(new Gap.NotJudged(Checkpoint.BEFORE_LEAVING));
    }

    @Test
    void theFormsQuestionsWereNotAnswered() {
        assertThat(gapsWithout(Event.ReadyAfterJudged.class)).containsExactly(new Gap.ReadyAfterNotJudged());
        assertThat(gapsWithout(Event.SeriousEventStated.class)).containsExactly(new Gap.SeriousEventNotStated());
    }

    @Test
    void withoutAFormNobodyAsksItsQuestions() {
        assertThat(gaps(Rules.esketamine().session()))
                .noneMatch(gap -> gap instanceof Gap.NotJudged
                        || gap instanceof Gap.ReadyAfterNotJudged
                        || gap instanceof Gap.SeriousEventNotStated
                        || gap instanceof Gap.EffectNeverAsked);
    }

    @Test
    void noNextVisitAndNobodyToTakeThePatientHome() {
        assertThat(gapsWithout(Event.NextVisitArranged.class)).containsExactly(new Gap.NoNextVisit());
        assertThat(gaps(whole().event(
                                -8,
                                new Event.Screened(
                                        List.of(
                                                new ScreeningAnswer("consent", Answer.YES, ""),
                                                new ScreeningAnswer("pregnant", Answer.NO, "")),
                                        Escort.UNKNOWN))))
                .containsExactly(new Gap.EscortUnknown());
    }
}
