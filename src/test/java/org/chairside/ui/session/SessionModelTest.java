package org.chairside.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.TakenSet;
import org.chairside.desk.Drafts.Draft;
import org.chairside.desk.live.LiveSession;
import org.chairside.journal.JournalException.Fault;
import org.chairside.model.Event;
import org.chairside.model.NotTaken;
import org.chairside.model.NoticedBy;
import org.chairside.model.Severity;
import org.chairside.ui.amend.AmendModel;
import org.chairside.ui.amend.AmendReason;
import org.chairside.ui.entry.Answer;
import org.chairside.ui.entry.Echo;
import org.chairside.ui.form.FieldName;
import org.chairside.ui.form.Given;
import org.chairside.ui.kit.Level;
import org.chairside.ui.session.effects.EffectState;
import org.chairside.ui.session.log.LogLine;
import org.chairside.ui.session.overview.DueState;
import org.chairside.ui.session.overview.TileState;
import org.chairside.ui.submit.KeptMark;
import org.chairside.ui.submit.SubmitFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionModelTest {
    private final Chair chair = Chair.withoutWindow();
    private final SessionModel model = chair.infusion();

    @AfterEach
    void close() {
        model.stop();
        chair.close();
    }

    private String line() {
        return model.entry().textProperty().get();
    }

    private List<TakenSet> sets() {
        return model.chart().sets();
    }

    private Optional<KeptMark> mark() {
        return model.submissions().keptProperty().get();
    }

    @Test
    void enterSavesWhatTheEchoShowsAndClearsTheLine() {
        model.entry().typed("138/84 78 97");
        assertThat(model.entry().echoProperty().get().chips())
                .extracting(Echo.Chip::text)
                .containsExactly("BP 138/84 mmHg", "HR 78 /min", "SpO2 97 %", "at 09:50");
        model.entry().enter();
        assertThat(sets()).hasSize(1);
        assertThat(line()).isEmpty();
        assertThat(model.saidProperty().get()).matches("Saved 09:50 #\\d+ 138/84 78 97");
    }

    private String saved(String... typed) {
        return new SavedRemark(model, List.of(typed)).words().orElse("");
    }

    @Test
    void hazard15WhoAsksForSavingHearsWhatIsHeldAndUnderWayAndOnlyTyped() {
        Chair.enter(model, "138/84 78 97");
        assertThat(saved()).matches("Everything entered here is saved, up to #\\d+\\.");
        assertThat(saved("DOE, Jane: 140/8")).endsWith("Typed and not entered yet: DOE, Jane: 140/8");
        chair.writer.hold();
        Chair.enter(model, "140/85 79 97");
        assertThat(saved()).startsWith("Being saved now.").doesNotContain("Everything");
        chair.writer.release();
        chair.logIsGone();
        Chair.enter(model, "142/86 80 97");
        assertThat(saved())
                .matches("Saved up to #\\d+\\. HELD on this computer, not in the log yet: 1 entry of this session\\.");
        Chair.enter(model, "144/87 81 97");
        assertThat(saved()).endsWith("2 entries of this session.");
    }

    @Test
    void ofWhatIsNotSavedTheBannerSpeaksAndNotTheRemark() {
        chair.writer.fails(Fault.DISK_FULL);
        Chair.enter(model, "138/84 78 97");
        assertThat(saved()).isEmpty();
        assertThat(banner()).isEqualTo("Not saved. Your entry is still in the line.");
    }

    @Test
    void hazard15NothingIsShownAsSavedBeforeItsCommit() {
        chair.writer.hold();
        Chair.enter(model, "138/84 78 97");
        assertThat(mark()).isEmpty();
        assertThat(line()).isEqualTo("138/84 78 97");
        assertThat(model.entry().handedOverProperty().get()).isTrue();
        assertThat(model.submissions().savingProperty().get()).isFalse();
        chair.patienceEnds();
        assertThat(model.submissions().savingProperty().get()).isTrue();
        chair.writer.release();
        assertThat(model.submissions().savingProperty().get()).isFalse();
        assertThat(mark()).isPresent();
        assertThat(line()).isEmpty();
    }

    @Test
    void theNextSetCanBeTypedWhileTheFirstIsUnderWay() {
        chair.writer.hold();
        Chair.enter(model, "138/84 78 97");
        model.entry().enter();
        assertThat(chair.writer.waiting()).isEqualTo(1);
        model.entry().freshen();
        model.entry().typed("140/8");
        chair.writer.release();
        assertThat(line()).isEqualTo("140/8");
        assertThat(sets()).hasSize(1);
    }

    @Test
    void notSavedKeepsTheTextAndTheRetryDoublesNothing() {
        chair.writer.fails(Fault.DISK_FULL);
        Chair.enter(model, "138/84 78 97");
        assertThat(line()).isEqualTo("138/84 78 97");
        assertThat(model.submissions().failureProperty().get())
                .get()
                .extracting(SubmitFailure::happened)
                .isEqualTo("Not saved. Your entry is still in the line.");
        assertThat(model.submissions().unsaved()).containsExactly("138/84 78 97");
        chair.writer.works();
        model.entry().enter();
        model.retryUnsaved();
        assertThat(model.submissions().unsaved()).isEmpty();
        assertThat(sets()).hasSize(1);
        assertThat(line()).isEmpty();
        assertThat(model.submissions().failureProperty().get()).isEmpty();
    }

    private String banner() {
        return model.submissions()
                .failureProperty()
                .get()
                .map(SubmitFailure::happened)
                .orElse("");
    }

    private void medicine() {
        model.medicines().open();
        model.medicines().text(FieldName.MEDICINE).set("ondansetron");
        model.medicines().text(FieldName.AMOUNT).set("4 mg");
        model.medicines().text(FieldName.ROUTE).set("intravenous");
        model.medicines().text(FieldName.ORDERED_BY).set("Lena Brandt");
        assertThat(model.medicines().submit()).isTrue();
    }

    @Test
    void theBannerNamesWhatIsUnsavedNow() {
        chair.writer.fails(Fault.DISK_FULL);
        Chair.enter(model, "138/84 78 97");
        medicine();
        assertThat(banner()).contains("138/84 78 97, still in the line", "ondansetron");
        chair.writer.works();
        model.entry().enter();
        assertThat(line()).isEmpty();
        assertThat(banner()).contains("ondansetron").doesNotContain("line", "138/84");
        model.retryUnsaved();
        assertThat(banner()).isEmpty();
    }

    @Test
    void aLineThatIsTypedAnewIsNoLongerNamedBesideAnEffectThatIsNotSaved() {
        chair.writer.fails(Fault.DISK_FULL);
        model.setEffect(model.chart().protocol().effects().getFirst(), Severity.MODERATE, NoticedBy.UNSTATED);
        Chair.enter(model, "138/84 78 97");
        String effect = model.chart().protocol().effects().getFirst().name();
        assertThat(banner()).contains("still in the line");
        model.entry().typed("#other");
        assertThat(banner()).containsIgnoringCase(effect).doesNotContain("line");
    }

    @Test
    void aLineThatCouldNotComeBackIsNotSaidToBeInTheLine() {
        chair.writer.hold();
        Chair.enter(model, "138/84 78 97");
        model.entry().freshen();
        model.entry().typed("#next");
        chair.writer.fails(Fault.DISK_FULL);
        chair.writer.release();
        assertThat(banner()).contains("138/84 78 97").doesNotContain("in the line");
    }

    @Test
    void aSlipThatFailsBehindTheNextLineIsKeptAndTriedAgainAsItWas() {
        chair.writer.hold();
        Chair.enter(model, "138/84 78 97");
        model.entry().freshen();
        model.entry().typed("#next");
        chair.writer.fails(Fault.INPUT_OUTPUT);
        chair.writer.release();
        assertThat(line()).isEqualTo("#next");
        chair.writer.works();
        model.retryUnsaved();
        assertThat(sets()).hasSize(1);
        assertThat(line()).isEqualTo("#next");
    }

    @Test
    void aDoubtIsAskedOnceAndEnterConfirmsAsTyped() {
        Chair.enter(model, "14/8 78 97");
        Chair.enter(model, "120/80 70 98");
        chair.minutes(5);
        Chair.enter(model, "1200/80 70 98");
        assertThat(sets()).hasSize(1);
        assertThat(model.entry().answerProperty().get()).isNotInstanceOf(Answer.Quiet.class);
        assertThat(model.entry().takeOffer(Answer.Key.TAKE)).isTrue();
        assertThat(line()).isEqualTo("120/80 70 98");
        model.entry().enter();
        assertThat(sets()).hasSize(2);
        chair.minutes(5);
        chair.inHaste();
        Chair.enter(model, "210/80 70 98");
        assertThat(sets()).hasSize(2);
        // A key that bounces confirms nothing.
        model.entry().enter();
        model.entry().enter();
        assertThat(sets()).hasSize(2);
        chair.reads();
        model.entry().enter();
        assertThat(sets()).hasSize(3);
        assertThat(((Event.VitalsTaken) sets().getLast().line().event()).confirmed())
                .isNotEmpty();
    }

    @Test
    void swappedValuesAreOfferedTheOtherWayRound() {
        Chair.enter(model, "130/80 98 72");
        assertThat(model.entry().answerProperty().get()).isInstanceOf(Answer.Asked.class);
        assertThat(model.entry().takeOffer(Answer.Key.SWAP)).isTrue();
        assertThat(line()).isEqualTo("130/80 72 98");
    }

    @Test
    void aRefusalNamesTheCharactersAndKeepsTheLine() {
        Chair.enter(model, "138/84 78 zz");
        assertThat(model.entry().answerProperty().get()).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(line().substring(refused.from(), refused.to())).isEqualTo("zz");
            assertThat(refused.why()).isNotBlank();
        });
        assertThat(line()).isEqualTo("138/84 78 zz");
        assertThat(sets()).isEmpty();
    }

    @Test
    void whatIsTakenBackAndOnlyHeldIsSaidToBeHeld() {
        Chair.enter(model, "138/84 78 97");
        chair.writer.setsAside();
        model.undo();
        assertThat(sets()).isEmpty();
        assertThat(model.saidProperty().get()).startsWith("HELD, not in the log yet: ");
        assertThat(model.isSaidHeld()).isTrue();
    }

    @Test
    void undoTakesBackWithinTenSecondsAndTheTextCanBeBroughtBack() {
        Chair.enter(model, "138/84 78 97");
        chair.passes(Duration.ofSeconds(4));
        assertThat(model.undoSecondsProperty().get()).isEqualTo(6);
        model.undo();
        assertThat(sets()).isEmpty();
        assertThat(model.saidProperty().get()).startsWith("Undone: 138/84 78 97.");
        model.undo();
        assertThat(line()).isEqualTo("138/84 78 97");
    }

    @Test
    void afterTenSecondsNothingIsTakenBack() {
        Chair.enter(model, "138/84 78 97");
        chair.passes(Duration.ofSeconds(11));
        model.undo();
        assertThat(model.undoSecondsProperty().get()).isZero();
        assertThat(sets()).hasSize(1);
    }

    @Test
    void escapePutsTheLineAwayAndUndoBringsItBack() {
        model.entry().typed("138/84 7");
        model.entry().escape();
        assertThat(line()).isEmpty();
        chair.minutes(1);
        assertThat(model.undo())
                .isEqualTo("Back in the line, from 09:50. Enter saves it with the present time"
                        + " unless a time is typed.");
        assertThat(line()).isEqualTo("138/84 7");
    }

    @Test
    void aLinePutAwayLongAgoDoesNotComeBackAsOneOfNow() {
        model.entry().typed("198/62 70 97");
        model.entry().escape();
        chair.passes(Duration.ofSeconds(121));
        assertThat(model.undo()).startsWith("Nothing was saved here that could be undone.");
        assertThat(line()).isEmpty();
    }

    @Test
    void whileTheLineIsHalfTypedOnlyWhatCanStillBeUndoneIsPromisedToBe() {
        Chair.enter(model, "138/84 78 97");
        model.entry().typed("141/8");
        assertThat(model.undo()).startsWith("The line is half typed. Esc puts it aside;");
        chair.passes(Duration.ofSeconds(11));
        assertThat(model.undo())
                .isEqualTo("The line is half typed, and nothing was saved in the last 10 seconds that"
                        + " Ctrl+Z could undo.");
        assertThat(line()).isEqualTo("141/8");
    }

    @Test
    void theLastSetIsRecalledAsAPatternThatCannotBeSaved() {
        Chair.enter(model, "138/84 78 97");
        model.entry().showLastSet();
        assertThat(model.entry().templateProperty().get()).isEqualTo("138/84 78 97");
        model.entry().enter();
        assertThat(sets()).hasSize(1);
        assertThat(line()).isEmpty();
    }

    @Test
    void anEffectIsSetAndResolvedAndNotAskedDiffersFromNone() {
        Scenes.effect(model, "nausea", Severity.MODERATE);
        assertThat(state("nausea").found()).contains(Severity.MODERATE);
        assertThat(state("nausea").since()).isEqualTo("since 09:50");
        assertThat(model.states().openEffectsProperty().get()).hasSize(1);
        Scenes.effect(model, "nausea", Severity.ABSENT);
        assertThat(state("nausea").found()).contains(Severity.ABSENT);
        assertThat(state("headache").found()).isEmpty();
        assertThat(state("headache").spoken()).contains("not assessed");
        assertThat(model.states().openEffectsProperty().get()).isEmpty();
    }

    private EffectState state(String code) {
        return model.states().effectsProperty().get().stream()
                .filter(each -> each.term().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hazard10TheDueClockFollowsTheWallClockThroughEveryState() {
        Chair.enter(model, "116/72 66 99");
        assertThat(Given.infusion(model, "35", "40")).isTrue();
        assertThat(said()).isEqualTo("Next 10:00");
        assertThat(due().further()).isEqualTo("in 10min");
        assertThat(due().schedule()).isEqualTo("every 10min from start, late after 3min");
        chair.passes(Duration.ofMinutes(8).plusSeconds(1));
        assertThat(said()).isEqualTo("Due in 2min");
        chair.minutes(2);
        assertThat(said()).isEqualTo("Due NOW");
        chair.minutes(4);
        assertThat(said()).isEqualTo("Overdue 4min");
        assertThat(due().level()).isEqualTo(Level.HIGH);
        chair.minutes(13);
        assertThat(said()).isEqualTo("Overdue \u2013 escalate 17min");
        assertThat(due().pressing()).isTrue();
    }

    /** The words and the figure that goes on from them. */
    private String said() {
        return due().words() + " " + due().clock();
    }

    private DueState due() {
        return model.states().dueProperty().get();
    }

    @Test
    void hazard12EveryLastValueCarriesItsAgeAndGrowsStale() {
        Chair.enter(model, "116/72 66 99");
        Given.infusion(model, "35", "40");
        chair.minutes(10);
        Chair.enter(model, "138/84 78 97");
        chair.minutes(3);
        TileState pressure = model.states().tilesProperty().get().getFirst();
        assertThat(pressure.latest().value()).isEqualTo("138/84");
        assertThat(pressure.latest().age()).isEqualTo("3min ago");
        assertThat(pressure.earlier().change()).isEqualTo(new TileState.Change("+22", "from 116"));
        assertThat(pressure.earlier().previous()).isEqualTo("116/72 09:50");
        assertThat(pressure.latest().stale()).isFalse();
        chair.minutes(8);
        assertThat(model.states().tilesProperty().get().getFirst().latest().stale())
                .isTrue();
    }

    @Test
    void aSecondEnterBeforeTheQuestionCouldBeReadAmendsNothing() {
        Chair.enter(model, "138/84 78 97");
        chair.inHaste();
        AmendModel amending = model.amendments().line();
        amending.open(model.chart().chartEntries().getLast().id());
        amending.textProperty().set("238/84 78 97");
        amending.enter();
        amending.enter();
        assertThat(amending.stepProperty().get()).isInstanceOf(AmendModel.Step.Answered.class);
        chair.reads();
        amending.enter();
        assertThat(amending.stepProperty().get()).isInstanceOf(AmendModel.Step.Reason.class);
    }

    @Test
    void anAmendmentKeepsTheOldWordsAndNeedsAReason() {
        Chair.enter(model, "138/84 78 97");
        LogLine line = model.states().log().getLast();
        model.amendments().line().open(line.id());
        assertThat(model.amendments().line().textProperty().get()).isEqualTo("@09:50 138/84 78 97");
        model.amendments().line().textProperty().set("@09:50 138/84 78 98");
        model.amendments().line().enter();
        assertThat(sets().getFirst().line().isAmended()).isFalse();
        model.amendments().line().because(AmendReason.TYPING_SLIP);
        LogLine amended = model.states().log().stream()
                .filter(each -> each.id().equals(line.id()))
                .findFirst()
                .orElseThrow();
        assertThat(amended.words()).contains("SpO2 98");
        assertThat(amended.history().before()).contains("SpO2 97");
        assertThat(amended.spoken()).contains("typing error");
        assertThat(model.undoSecondsProperty().get()).isZero();
        assertThat(model.amendments().line().isOpen()).isFalse();
    }

    @Test
    void hazard01AnEntryOfAnotherPatientIsWithdrawnNotReworded() {
        Chair.enter(model, "138/84 78 97");
        model.amendments().line().open(model.states().log().getLast().id());
        model.amendments().line().textProperty().set("@09:50 120/70 60 99");
        model.amendments().line().enter();
        model.amendments().line().because(AmendReason.WRONG_PATIENT);
        assertThat(sets()).isEmpty();
        assertThat(model.states().log().getLast().history().stands()).isFalse();
    }

    @Test
    void anEmptyAmendmentWithdraws() {
        Chair.enter(model, "#note");
        model.amendments().line().open(model.states().log().getLast().id());
        model.amendments().line().textProperty().set("");
        model.amendments().line().enter();
        model.amendments().line().because(AmendReason.OTHER);
        assertThat(model.chart().facts().lines(Event.NoteWritten.class)).isEmpty();
        assertThat(model.states().log().getLast().history().stands()).isFalse();
    }

    @Test
    void anAmendmentIsAboutOneEntryOfTheSameKind() {
        Chair.enter(model, "#note");
        model.amendments().line().open(model.states().log().getLast().id());
        model.amendments().line().textProperty().set("138/84 78 97");
        model.amendments().line().enter();
        assertThat(model.amendments().line().stepProperty().get()).isInstanceOf(AmendModel.Step.Answered.class);
        assertThat(sets()).isEmpty();
    }

    @Test
    void aSetThatCouldNotBeTakenIsAReasonNotANumber() {
        model.notTaken(NotTaken.ASLEEP);
        assertThat(model.chart().chartEntries().getLast().event())
                .isEqualTo(new Event.VitalsNotTaken(NotTaken.ASLEEP, ""));
    }

    @Test
    void aDraftIsKeptThroughSwitchingAndSaysHowOldItIs() {
        model.entry().typed("138/8");
        model.stop();
        chair.minutes(6);
        model.start();
        assertThat(line()).isEqualTo("138/8");
        assertThat(model.draftNoticeProperty().get()).isEqualTo("Draft from 09:50, 6min ago");
        model.entry().typed("138/84");
        assertThat(model.draftNoticeProperty().get()).isEmpty();
    }

    @Test
    void aDraftFromBeforeACrashComesBack() {
        model.restore(new Draft("138/8", Chair.OPENED));
        assertThat(line()).isEqualTo("138/8");
        assertThat(model.draftNoticeProperty().get()).startsWith("Draft from 09:50");
        assertThat(model.draftProperty().get()).contains(new Draft("138/8", Chair.OPENED));
    }

    @Test
    void hazard15ALineThatWasEnteredJustBeforeACrashDoesNotComeBackToBeEnteredTwice() {
        Instant begun = chair.ui.clock().getNow();
        Chair.enter(model, "138/84 78 97 #left arm");
        int sets = sets().size();
        model.restore(new Draft("138/84 78 97 #left arm", begun));
        assertThat(line()).isEmpty();
        assertThat(model.draftNoticeProperty().get()).isEmpty();
        model.restore(new Draft("138/84 78 97 #right arm", begun));
        assertThat(line()).isEqualTo("138/84 78 97 #right arm");
        assertThat(sets()).hasSize(sets);
    }

    @Test
    void aLineThatSomebodyElseLeftIsPutAwayAndSaidSoThatNothingIsTypedOnToIt() {
        model.putAway(new Draft("#doc", Chair.OPENED), "Bo Tanaka");
        assertThat(line()).isEmpty();
        assertThat(model.draftNoticeProperty().get())
                .isEqualTo("Bo Tanaka left a half-typed line at 09:50: #doc. It is put aside;"
                        + " Ctrl+Z on the empty line brings it back");
        model.entry().typed("diz 1");
        assertThat(model.draftNoticeProperty().get()).isEmpty();
        model.entry().typed("");
        assertThat(model.entry().bringBack()).contains(Chair.OPENED);
        assertThat(line()).isEqualTo("#doc");
    }

    @Test
    void afterReleaseOnlyCorrectionsAreTaken() {
        Chair.enter(model, "138/84 78 97");
        chair.desk
                .record(Chair.NURSE, Scenes.subject(model), new Event.Released("Kofi", ""))
                .join();
        assertThat(model.nowProperty().get()).isEmpty();
        assertThat(due().words()).isEqualTo("Discharged");
        Chair.enter(model, "120/80 70 98");
        assertThat(line()).isEqualTo("120/80 70 98");
        assertThat(model.submissions().failureProperty().get())
                .get()
                .extracting(SubmitFailure::safe)
                .isEqualTo("The session is over. Only corrections are possible.");
        assertThat(sets()).hasSize(1);
    }

    @Test
    void aStoppedModelHoldsOnToNothing() {
        LiveSession session = chair.open(2, "iv-infusion");
        SessionModel other = chair.model(session);
        other.stop();
        chair.desk
                .record(Chair.NURSE, session.subject(), new Event.NoteWritten("x"))
                .join();
        assertThat(other.chart().facts().lines(Event.NoteWritten.class)).isEmpty();
        other.start();
        assertThat(other.chart().facts().lines(Event.NoteWritten.class)).hasSize(1);
        other.stop();
    }
}
