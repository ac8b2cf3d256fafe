package org.chairside.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chairside.model.Event;
import org.chairside.model.LateReason;
import org.chairside.model.NotTaken;
import org.chairside.model.NoticedBy;
import org.chairside.model.Severity;
import org.chairside.model.Vital;
import org.chairside.ui.amend.AmendReason;
import org.chairside.ui.form.Given;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.session.effects.EffectState;
import org.chairside.ui.session.log.LogAct;
import org.chairside.ui.session.log.LogLine;
import org.chairside.ui.session.notices.CallState;
import org.chairside.ui.session.notices.NoticeReason;
import org.chairside.ui.session.notices.NoticeState;
import org.chairside.ui.session.notices.SetQuestion;
import org.chairside.ui.session.overview.LeaveState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Notices, reasons, calls, the baseline and the way to release, in the model of the session screen. */
class SessionCareTest {
    private final Chair chair = Chair.withoutWindow();
    private final SessionModel model = chair.infusion();

    @AfterEach
    void close() {
        model.stop();
        chair.close();
    }

    private List<NoticeState> notices() {
        return model.notices().shownProperty().get();
    }

    private NoticeState notice(String limit) {
        return notices().stream()
                .filter(state -> state.cause().limit().equals(limit))
                .findFirst()
                .orElseThrow();
    }

    private <E extends Event> List<E> all(Class<E> kind) {
        return model.chart().facts().all(kind);
    }

    /** A baseline, and an infusion that has run ten minutes. */
    private void begin() {
        Chair.enter(model, "116/72 66 99");
        chair.minutes(2);
        Given.infusion(model, "35", "40");
        chair.minutes(10);
    }

    private void typed(String line) {
        Scenes.set(chair, model, 0, line);
    }

    @Test
    void aNoticeSaysItsRuleTheValueSinceWhenAndWhoseRuleItIs() {
        begin();
        typed("168/90 80 97");
        NoticeState state = notice("sbp-high");
        assertThat(state.rule().words()).isEqualTo("Systolic 165 mmHg or more");
        assertThat(state.occurrence().values()).isEqualTo("168 (+52 from 116)");
        assertThat(state.occurrence().since()).isEqualTo("since 10:02");
        assertThat(state.rule().source()).isNotBlank();
        assertThat(state.importance().word()).isEqualTo("Caution");
        assertThat(state.importance().level()).isEqualTo(Level.LOW);
        assertThat(state.wantsAnswer()).isTrue();
        assertThat(state.spoken())
                .contains(
                        state.rule().words(),
                        state.occurrence().values(),
                        state.rule().source());
    }

    @Test
    void aRuleNobodyHasCheckedSaysSo() {
        begin();
        typed("120/76 120 97");
        assertThat(notices())
                .anySatisfy(state -> assertThat(state.rule().source()).contains("source not verified"));
    }

    @Test
    void anAnsweredNoticeStaysInSightUntilItsLimitIsLeft() {
        begin();
        typed("168/90 80 97");
        model.notices().answer(List.of(notice("sbp-high")), NoticeReason.EXPECTED);
        assertThat(notice("sbp-high").wantsAnswer()).isFalse();
        assertThat(notice("sbp-high").answer()).contains("AR", "expected, improving");
        assertThat(notice("sbp-high").importance().glyph()).isEqualTo(Glyph.TICK);
        chair.minutes(10);
        typed("128/76 70 98");
        assertThat(notices()).noneMatch(state -> state.cause().limit().equals("sbp-high"));
    }

    @Test
    void anUnansweredNoticeStaysEvenWhenItsLimitIsLeft() {
        begin();
        typed("168/90 80 97");
        chair.minutes(10);
        typed("128/76 70 98");
        assertThat(notice("sbp-high").wantsAnswer()).isTrue();
        assertThat(notice("sbp-high").occurrence().since()).isEqualTo("10:02 to 10:12");
    }

    @Test
    void hazard11AnAnsweredNoticeAsksAgainOnlyWhenItIsWorseByAStep() {
        begin();
        typed("168/90 80 97");
        model.notices().answer(List.of(notice("sbp-high")), NoticeReason.PHYSICIAN_TOLD);
        chair.minutes(5);
        typed("172/90 80 97");
        assertThat(notice("sbp-high").wantsAnswer()).isFalse();
        chair.minutes(5);
        typed("179/90 80 97");
        assertThat(notice("sbp-high").wantsAnswer()).isTrue();
    }

    @Test
    void theNewestThatWantsAnAnswerComesFirst() {
        begin();
        typed("168/90 80 97");
        model.notices().answer(List.of(notice("sbp-high")), NoticeReason.EXPECTED);
        int unanswered = Scenes.unanswered(model);
        chair.minutes(5);
        typed("168/90 80 91");
        assertThat(notices().getFirst().rule().words()).contains("SpO2");
        assertThat(notices().getLast().cause().limit()).isEqualTo("sbp-high");
        assertThat(Scenes.unanswered(model)).isGreaterThan(unanswered);
    }

    @Test
    void ofWhatOneSetRaisesTheBoundThatIsFurthestOutComesFirst() {
        begin();
        typed("181/111 80 97");
        assertThat(notices().getFirst().rule().words()).contains("180");
        assertThat(notices().getFirst().occurrence().values()).contains("181");
        typed("181/92 80 84");
        assertThat(notices().getFirst().rule().words()).contains("180");
        assertThat(notices().stream()
                        .map(each -> each.rule().words())
                        .filter(words -> words.contains("SpO2"))
                        .findFirst()
                        .orElseThrow())
                .contains("91");
    }

    @Test
    void anAnswerInOnesOwnWordsIsKeptAsSaid() {
        begin();
        typed("168/90 80 97");
        model.notices().answer(List.of(notice("sbp-high")), " talking loudly ");
        assertThat(all(Event.NoticeAcknowledged.class))
                .extracting(Event.NoticeAcknowledged::reason)
                .containsExactly("talking loudly");
    }

    @Test
    void hazard10ALateSetIsSavedAtOnceAndAskedAboutAfterwards() {
        begin();
        chair.minutes(5);
        typed("124/78 70 98");
        assertThat(model.chart().sets()).hasSize(2);
        SetQuestion why = model.lateSetQuestion().askedProperty().get().orElseThrow();
        assertThat(model.lateSetQuestion().words(why)).isEqualTo("Vitals 10:07, 5min late, reason");
        assertThat(model.lateSetQuestion().answers(why))
                .containsExactly("busy", "patient asleep", "refused", "equipment", "other");
        assertThat(model.lateSetQuestion().answer(why, 6)).isFalse();
        assertThat(model.lateSetQuestion().answer(why, 0)).isFalse();
        assertThat(model.lateSetQuestion().answer(why, 2)).isTrue();
        assertThat(all(Event.LateSetExplained.class))
                .containsExactly(new Event.LateSetExplained(why.set().line().id(), LateReason.ASLEEP, ""));
        assertThat(model.lateSetQuestion().askedProperty().get()).isEmpty();
        assertThat(mark("124/78")).isEqualTo("late 5min: patient asleep");
    }

    @Test
    void aLateSetPutOffCanBeExplainedLaterFromTheLog() {
        begin();
        chair.minutes(5);
        typed("124/78 70 98");
        model.lateSetQuestion().putOff();
        assertThat(model.lateSetQuestion().askedProperty().get()).isEmpty();
        LogLine line = line("124/78");
        assertThat(line.mark()).isEqualTo("late 5min");
        assertThat(line.actions().act()).isEqualTo(LogAct.EXPLAIN);
        model.lateSetQuestion().askAbout(line.id());
        SetQuestion why = model.lateSetQuestion().askedProperty().get().orElseThrow();
        assertThat(model.lateSetQuestion().answer(why, 1)).isTrue();
        assertThat(line("124/78").actions().act()).isEqualTo(LogAct.NONE);
    }

    @Test
    void whatWasOpenBeforeSomebodySatDownIsNotAskedAbout() {
        begin();
        chair.minutes(5);
        typed("124/78 70 98");
        SessionModel again = new SessionModel(
                chair.seat(chair.desk.takenUp(model.chart().session()).orElseThrow()));
        assertThat(again.lateSetQuestion().askedProperty().get()).isEmpty();
        assertThat(again.lateSetQuestion().openProperty().get()).hasSize(1);
    }

    private LogLine line(String words) {
        return model.states().log().stream()
                .filter(each -> each.words().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private String mark(String words) {
        return line(words).mark();
    }

    @Test
    void aMissingValueIsAskedAboutAndItsReasonBecomesPartOfTheSet() {
        typed("116/72 66");
        SetQuestion why = model.lateSetQuestion().askedProperty().get().orElseThrow();
        assertThat(model.lateSetQuestion().words(why)).isEqualTo("Vitals 09:50 without SpO2, reason");
        assertThat(model.lateSetQuestion().answer(why, 3)).isTrue();
        assertThat(model.chart().sets().getFirst().vitals().notTaken()).containsEntry(Vital.SPO2, NotTaken.ASLEEP);
        assertThat(model.lateSetQuestion().askedProperty().get()).isEmpty();
        assertThat(model.chart().chartEntries().getLast().isAmended()).isTrue();
    }

    @Test
    void aReasonTypedWithTheValueIsNotAskedForAgain() {
        typed("116/72 66 x3");
        assertThat(model.lateSetQuestion().askedProperty().get()).isEmpty();
        assertThat(model.chart().sets().getFirst().vitals().notTaken()).containsEntry(Vital.SPO2, NotTaken.ASLEEP);
    }

    @Test
    void anExtraValueLeavesNothingToExplain() {
        typed("rr 14 t 36.8 flow 2");
        assertThat(model.lateSetQuestion().openProperty().get()).isEmpty();
    }

    @Test
    void aCallIsOpenUntilItsReply() {
        assertThat(model.calls().called(" ", "", "")).isFalse();
        assertThat(model.calls().refusalProperty().get()).isNotBlank();
        assertThat(model.calls().called("Dr Hale", "", "25:00")).isFalse();
        chair.minutes(10);
        assertThat(model.calls().called("Dr Hale", "", "-5")).isTrue();
        CallState open = model.calls().openProperty().get().getFirst();
        assertThat(open.words()).isEqualTo("Dr Hale notified 09:55, no response yet");
        assertThat(model.calls().replied(open, "", "")).isFalse();
        assertThat(model.calls().replied(open, "repeat in 5 min", "")).isTrue();
        assertThat(model.calls().openProperty().get()).isEmpty();
        assertThat(all(Event.PhysicianReplied.class)).hasSize(1);
    }

    @Test
    void aCallWithItsReplyIsNeverOpen() {
        assertThat(model.calls().called("Dr Hale", "go on", "")).isTrue();
        assertThat(model.calls().openProperty().get()).isEmpty();
    }

    @Test
    void ofSeveralSetsBeforeTheDoseOneIsChosenAndCanBeChosenAgain() {
        typed("116/72 66 99");
        chair.minutes(3);
        typed("121/75 70 98");
        assertThat(mark("121/75")).isEqualTo("baseline");
        assertThat(line("116/72").actions().act()).isEqualTo(LogAct.USE_AS_BASELINE);
        model.baselines().choose(line("116/72").id());
        assertThat(mark("116/72")).isEqualTo("baseline");
        assertThat(mark("121/75")).isEmpty();
        model.baselines().choose(line("116/72").id());
        model.baselines().choose(line("121/75").id());
        assertThat(all(Event.BaselineChosen.class)).hasSize(2);
        assertThat(model.chart().sets()).hasSize(2);
    }

    @Test
    void aSetAfterTheDoseIsNoBaseline() {
        begin();
        typed("124/78 70 98");
        assertThat(line("124/78").actions().act()).isEqualTo(LogAct.NONE);
        model.baselines().choose(line("124/78").id());
        assertThat(all(Event.BaselineChosen.class)).isEmpty();
    }

    @Test
    void hazard14TheLineSaysBothClocksAndWhatStillStandsAgainstLeaving() {
        SessionModel nasal = chair.model(chair.open(1, "esketamine-nasal"));
        assertThat(leave(nasal).line()).startsWith("no time yet").contains("no dose yet");
        Given.device(nasal, "L1");
        chair.minutes(5);
        Given.device(nasal, "L2");
        assertThat(leave(nasal).line())
                .startsWith("11:55 (2hr left), 11:50 from the first, 11:55 from the last")
                .contains("more");
        chair.minutes(1);
        assertThat(leave(nasal).line()).startsWith("11:55 (1hr 59min left)");
        assertThat(leave(nasal).spoken()).contains("items outstanding").contains("no next visit");
        assertThat(leave(nasal).ready()).isFalse();
        nasal.stop();
    }

    private static LeaveState leave(SessionModel model) {
        return model.states().leaveProperty().get();
    }

    @Test
    void hazard19AnOpenEffectStandsFirstWithSinceAndPeakAndAGoneOneSaysWhen() {
        Scenes.effect(model, "headache", Severity.SEVERE);
        chair.minutes(5);
        Scenes.effect(model, "headache", Severity.MILD);
        EffectState first = model.states().effectsProperty().get().getFirst();
        assertThat(first.term().code()).isEqualTo("headache");
        assertThat(first.since()).isEqualTo("since 09:50, peak 3");
        chair.minutes(5);
        Scenes.effect(model, "headache", Severity.ABSENT);
        EffectState gone = model.states().effectsProperty().get().stream()
                .filter(state -> state.term().code().equals("headache"))
                .findFirst()
                .orElseThrow();
        assertThat(gone.since()).isEqualTo("09:50 to 10:00, peak 3");
        assertThat(gone.detail()).isEqualTo("onset 09:50, peak 3 severe, resolved 10:00");
    }

    @Test
    void whoNoticedAnEffectIsKeptThroughAnAmendment() {
        Chair.enter(model, "dis 2p");
        model.amendments().line().open(model.states().log().getLast().id());
        assertThat(model.amendments().line().textProperty().get()).endsWith("Dissociation 2p");
        model.amendments()
                .line()
                .textProperty()
                .set(model.amendments().line().textProperty().get().replace("2p", "1p"));
        model.amendments().line().enter();
        model.amendments().line().because(AmendReason.TYPING_SLIP);
        assertThat(((Event.EffectAsked) model.chart().chartEntries().getLast().event()).noticedBy())
                .isEqualTo(NoticedBy.PATIENT);
    }

    @Test
    void aCommandIsFoundByAFewLettersOfIt() {
        Command command = new Command("Record a dose", "Ctrl+D", () -> {});
        assertThat(command.distance("rec")).isZero();
        assertThat(command.distance("DOSE")).isEqualTo(1);
        assertThat(command.distance("rcds")).isGreaterThan(1);
        assertThat(command.distance("rcdx")).isNegative();
        assertThat(command.distance("")).isZero();
    }
}
