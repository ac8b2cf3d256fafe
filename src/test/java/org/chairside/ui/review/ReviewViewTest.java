package org.chairside.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.chairside.chart.Chart;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.staff.SignatureCheck.Finding;
import org.chairside.testing.DamagedSessions;
import org.chairside.testing.Sessions;
import org.chairside.ui.Ledger;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.TestArchive;
import org.chairside.ui.Ward;
import org.chairside.ui.aftercare.AftercareModel;
import org.chairside.ui.canvas.ChartCanvas;
import org.chairside.ui.export.ExportModel;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.chairside.ui.review.state.AuditRow;
import org.chairside.ui.review.state.SetRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReviewViewTest {
    private final UiContext ui = Ward.atMinute(120).ui();
    private final TestArchive archive = new TestArchive();
    private final Ledger ledger = new Ledger();
    private final List<String> went = new ArrayList<>();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @Test
    void whatIsOutOfTheOrdinaryIsReachedWithOneKeyInPictureAndTable() {
        ScreenTrial trial = trial(ReviewedSessions.eventful());
        Hand hand = trial.hand();
        hand.press(KeyCode.N);
        assertThat(chosen(hand).when().time().now()).isEqualTo("10:20");
        assertThat(hand.find("#review-chart", ChartCanvas.class)
                        .focusLineProperty()
                        .get())
                .contains(chosen(hand).when().at());
        assertThat(hand.find("#review-place", Label.class).getText()).startsWith("1 of ");
        hand.press(KeyCode.N).press(KeyCode.N);
        assertThat(chosen(hand).when().time().now()).isEqualTo("10:30");
        hand.press(KeyCode.P);
        assertThat(hand.find("#review-place", Label.class).getText()).startsWith("2 of ");
        assertThat(trial.focusableWithoutWords()).isEmpty();
    }

    @Test
    void theTableAndThePictureFollowEachOther() {
        Hand hand = trial(ReviewedSessions.eventful()).hand();
        hand.press(KeyCode.DOWN);
        assertThat(hand.find("#review-chart", ChartCanvas.class)
                        .focusLineProperty()
                        .get())
                .contains(chosen(hand).when().at());
        hand.press(KeyCode.F6).press(KeyCode.F6).press(KeyCode.END);
        assertThat(hand.focused()).isInstanceOf(ChartCanvas.class);
        assertThat(chosen(hand).when().time().now()).isEqualTo("11:26");
    }

    @Test
    void itIsExportedWithOneChordAndLeftWithEscape() {
        Hand hand = trial(ReviewedSessions.eventful()).hand();
        hand.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E).press(KeyCode.ESCAPE);
        hand.until(
                () -> archive.looked.equals(List.of(ReviewedSessions.eventful().session())));
        assertThat(went).containsExactly("back");
    }

    @Test
    void onlyAnOpenSessionOffersToGoOn() {
        assertThat(trial(ReviewedSessions.eventful()).hand().has("#review-resume"))
                .isFalse();
        Hand hand = trial(ReviewedSessions.bare()).hand();
        assertThat(hand.has("#review-resume")).isTrue();
        Hand.doInFx(() -> hand.find("#review-resume", Button.class).fire());
        assertThat(went).containsExactly("session " + ReviewedSessions.bare().session());
    }

    @Test
    void theKeyboardStaysWhereItWasWhenTheLettersGrow() {
        ScreenTrial trial = trial(ReviewedSessions.eventful());
        Hand.doInFx(() -> trial.shell().fontScaleProperty().set(new FontScale(200)));
        trial.hand().until(() -> trial.shell().scene().getFocusOwner() instanceof TableView);
        assertThat(trial.focusableWithoutWords()).isEmpty();
        Hand.doInFx(() -> trial.shell().fontScaleProperty().set(FontScale.NORMAL));
    }

    @Test
    void theViewIsLetGoOfWhenItIsLeft() {
        List<WeakReference<ReviewView>> made = new ArrayList<>();
        ScreenTrial trial = ScreenTrial.of(ui, () -> {
            ReviewView view = view(ReviewedSessions.eventful());
            made.add(new WeakReference<>(view));
            return view;
        });
        trial.leave();
        assertThat(ScreenTrial.isCollected(made.getFirst())).isTrue();
    }

    private static SetRow chosen(Hand hand) {
        return (SetRow)
                hand.find("#review-sets", TableView.class).getSelectionModel().getSelectedItem();
    }

    @Test
    void aSentFormIsNotedByKeyboardAndTheCourseIsOneKeyAway() {
        Hand hand = trial(ReviewedSessions.full()).hand();
        hand.press(KeyCode.SHORTCUT, KeyCode.M)
                .type("fax")
                .press(KeyCode.TAB)
                .type("25:00")
                .press(KeyCode.ENTER);
        assertThat(ledger.written).isEmpty();
        assertThat(hand.find("#aftercare-result", Label.class).getText()).contains("25:00", "not a time in the past");
        hand.press(KeyCode.SHORTCUT, KeyCode.A).type("09:00").press(KeyCode.ENTER);
        assertThat(ledger.written).containsExactly(new Event.RemsSubmitted("fax"));
        hand.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.O);
        assertThat(went).last().asString().startsWith("course ");
    }

    @Test
    void theWholePageShowsWhatWasKnownAtAMomentAndEscapeLeadsBack() {
        ScreenTrial trial = trial(ReviewedSessions.eventful());
        Hand hand = trial.hand();
        hand.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.T);
        assertThat(hand.focused()).isInstanceOf(Slider.class);
        hand.type("10:19").press(KeyCode.ENTER);
        assertThat(hand.find("#known-words", Label.class).getText()).startsWith("Record as of 10:19: ");
        assertThat(hand.find("#review-summary", Label.class).getText()).contains("still open", "2 sets");
        assertThat(items(hand, "#review-sets")).hasSize(2);
        hand.press(KeyCode.RIGHT);
        assertThat(items(hand, "#review-sets")).hasSize(3);
        assertThat(hand.find("#review-place", Label.class).getText()).doesNotContain("amended");
        hand.press(KeyCode.RIGHT).press(KeyCode.N);
        assertThat(hand.find("#review-place", Label.class).getText()).contains("amended");
        assertThat(trial.focusableWithoutWords()).isEmpty();
        hand.press(KeyCode.HOME);
        assertThat(items(hand, "#review-sets")).isEmpty();
        hand.press(KeyCode.ESCAPE);
        assertThat(items(hand, "#review-sets")).hasSize(10);
        assertThat(hand.has(".review-known")).isFalse();
        assertThat(went).isEmpty();
    }

    @Test
    void hazard17TheAuditFollowsTheExceptionsAndKeepsTheOldValue() {
        ScreenTrial trial = trial(ReviewedSessions.eventful());
        Hand hand = trial.hand();
        hand.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H).press(KeyCode.N);
        AuditRow row = (AuditRow)
                hand.find("#audit-table", TableView.class).getSelectionModel().getSelectedItem();
        assertThat(row.statement().what().was()).contains("185/88");
        assertThat(row.statement().why()).isEqualTo("Amended 10:20 AR: misheard");
        assertThat(hand.has("#review-sets")).isFalse();
        assertThat(trial.focusableWithoutWords()).isEmpty();
        hand.press(KeyCode.SHIFT, KeyCode.TAB).type("ondan").press(KeyCode.DOWN);
        assertThat(items(hand, "#audit-table")).hasSize(1);
        hand.press(KeyCode.ESCAPE);
        assertThat(hand.has("#review-sets")).isTrue();
        assertThat(went).isEmpty();
    }

    @Test
    void openingThePageIsNotedOnceHoweverOftenItIsRead() {
        Cabinet cabinet = new Cabinet(ReviewedSessions.quiet());
        ReviewModel model =
                new ReviewModel(ui, cabinet, new Stamp(), new ExportModel(ui, archive, (_, _) -> {}), Went.nowhere());
        model.load();
        model.load();
        assertThat(cabinet.views).isEqualTo(1);
    }

    @Test
    void aQuestionAboutWhatIsLookedAtIsAskedWithOneChordAFewWordsAndEnter() {
        Cabinet cabinet = new Cabinet(Signings.signed().chart());
        ScreenTrial trial = trial(cabinet, new Stamp());
        Hand hand = trial.hand();
        hand.press(KeyCode.DOWN).press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Q);
        assertThat(hand.focused()).isInstanceOf(TextField.class);
        hand.type("npa").press(KeyCode.ENTER);
        EntryId about = chosen(hand).line();
        assertThat(cabinet.written).containsExactly(new Event.QuestionAsked(Optional.of(about), "npa"));
        assertThat(hand.find("#talk-said", Label.class).getText()).startsWith("Question saved.");
        assertThat(trial.focusableWithoutWords()).isEmpty();
        hand.press(KeyCode.ESCAPE);
        assertThat(went).isEmpty();
        assertThat(hand.focused()).isInstanceOf(TableView.class);
    }

    @Test
    void theNurseAnswersWithTheSameChord() {
        EntryId[] question = new EntryId[1];
        Sessions visit =
                Signings.signed().by(Sessions.PHYSICIAN).event(100, new Event.QuestionAsked(Optional.empty(), "why?"));
        question[0] = visit.lastId();
        Cabinet cabinet = new Cabinet(visit.chart());
        cabinet.reader = Sessions.NURSE;
        Hand hand = trial(cabinet, new Stamp()).hand();
        hand.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Q).type("so").press(KeyCode.ENTER);
        assertThat(cabinet.written).containsExactly(new Event.QuestionAnswered(question[0], "so"));
    }

    @Test
    void thePhysicianCountersignsWithOneChordAndThePassword() {
        Stamp stamp = new Stamp();
        ScreenTrial trial = trial(new Cabinet(Signings.signed().chart()), stamp);
        Hand hand = trial.hand();
        hand.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(hand.focused()).isInstanceOf(PasswordField.class);
        assertThat(hand.find("#sign-meaning", Label.class).getText()).startsWith("I have read this session");
        assertThat(trial.focusableWithoutWords()).isEmpty();
        hand.type("no").press(KeyCode.ENTER);
        hand.type(Stamp.PASSWORD).press(KeyCode.ENTER);
        assertThat(stamp.made).hasSize(1);
        assertThat(hand.find("#review-said", Label.class).getText()).isEqualTo("Countersigned by Lee Chan, Provider.");
        assertThat(hand.has("#sign")).isFalse();
    }

    @Test
    void afterTheReleaseTheNurseStandsInThePasswordFieldAtOnce() {
        Cabinet cabinet = new Cabinet(Signings.over().chart());
        cabinet.reader = Sessions.NURSE;
        ReviewModel model = model(cabinet, new Stamp());
        model.acts().askToSign();
        Hand hand = ScreenTrial.of(ui, () -> view(model)).hand();
        assertThat(hand.focused()).isInstanceOf(PasswordField.class);
        assertThat(hand.find("#sign-who", Label.class).getText()).isEqualTo("Ana Ruiz, Nurse. 20-Nov-2026 12:00");
        hand.press(KeyCode.ESCAPE);
        assertThat(hand.focused()).isInstanceOf(TableView.class);
    }

    @Test
    void whatIsDeniedSaysWhyAndIsNotOffered() {
        Cabinet cabinet = new Cabinet(Signings.over().chart());
        Hand hand = trial(cabinet, new Stamp()).hand();
        hand.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(hand.find("#review-said", Label.class).getText())
                .startsWith("The person who charted it signs first.");
        assertThat(hand.has("#review-sign")).isFalse();
        hand.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.B);
        assertThat(hand.find("#review-said", Label.class).getText()).startsWith("It has not been signed yet");
        hand.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.T).press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
        assertThat(hand.find("#review-said", Label.class).getText()).contains("Go back to today first");
        assertThat(cabinet.written).isEmpty();
    }

    @Test
    void aBrokenSignatureIsSaidBeforeAnythingElse() {
        Chart chart = Signings.signed().chart();
        Stamp stamp = new Stamp();
        stamp.found = Signings.checked(chart, Finding.NOT_OF_THIS);
        ScreenTrial trial = trial(new Cabinet(chart), stamp);
        assertThat(trial.hand().find("#review-broken", HBox.class).isVisible()).isTrue();
        assertThat(trial.hand().find("#review-broken .strong", Label.class).getText())
                .startsWith("Signature invalid. Signed by Ana Ruiz, Nurse")
                .contains("Do not rely on this page");
        stamp.found = Signings.checked(chart, Finding.HOLDS);
        assertThat(trial(new Cabinet(chart), stamp).hand().has("#review-broken"))
                .isFalse();
    }

    @Test
    void anEntryThatCannotBeReadIsSaidAboveThePageAndTheSessionIsNotSigned() {
        Chart chart = DamagedSessions.at(3, Signings.over().chart());
        Cabinet cabinet = new Cabinet(chart);
        cabinet.reader = Sessions.NURSE;
        Hand hand = trial(cabinet, new Stamp()).hand();
        assertThat(hand.find("#review-damage .strong", Label.class).getText())
                .startsWith("Entry " + chart.unreadable().getFirst().seq() + " of this session cannot be read.")
                .contains("Everything else is shown")
                .endsWith("Tell IT.");
        hand.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(hand.find("#review-said", Label.class).getText())
                .startsWith("An entry of this session cannot be read, so the session cannot be signed");
        assertThat(hand.has("#review-sign")).isFalse();
        assertThat(trial(new Cabinet(Signings.over().chart()), new Stamp())
                        .hand()
                        .has("#review-damage"))
                .isFalse();
    }

    @Test
    void aRowThatSomebodyPutInIsSaidToBeNoPartOfTheSession() {
        Hand hand = trial(
                        new Cabinet(
                                DamagedSessions.withAStranger(Signings.over().chart())),
                        new Stamp())
                .hand();
        assertThat(hand.find("#review-damage .strong", Label.class).getText())
                .isEqualTo("1 entry of a computer that is not this clinic’s was put into the log here and is not shown."
                        + " Tell IT.");
    }

    @Test
    void anEntryIsTakenUpToBePutRightWithOneKeyFromWhereItIsLookedAt() {
        AtomicInteger opened = new AtomicInteger();
        Cabinet cabinet = new Cabinet(Signings.over().chart());
        ReviewModel model = Hand.inFx(() -> model(cabinet, new Stamp()));
        Hand hand = ScreenTrial.of(
                        ui,
                        () -> new ReviewView(
                                ui, model, new AftercareModel(ui, ledger, () -> {}), _ -> opened.incrementAndGet()))
                .hand();
        hand.press(KeyCode.A);
        assertThat(hand.find("#review-said", Label.class).getText()).startsWith("Choose an entry first");
        assertThat(opened).hasValue(0);
        hand.press(KeyCode.DOWN).press(KeyCode.A);
        assertThat(opened).hasValue(1);
        assertThat(model.acts().sideProperty().get()).isEqualTo(SidePane.AMEND);
        hand.press(KeyCode.ESCAPE);
        assertThat(model.acts().sideProperty().get()).isEqualTo(SidePane.DETAILS);
        hand.press(KeyCode.DELETE);
        assertThat(opened).hasValue(2);
        assertThat(model.acts().sideProperty().get()).isEqualTo(SidePane.AMEND);
    }

    private static List<Object> items(Hand hand, String table) {
        return List.copyOf(((TableView<?>) hand.find(table, TableView.class)).getItems());
    }

    private ScreenTrial trial(Chart chart) {
        return trial(new Cabinet(chart), new Stamp());
    }

    private ScreenTrial trial(Cabinet cabinet, Stamp stamp) {
        return ScreenTrial.of(ui, () -> view(model(cabinet, stamp)));
    }

    private ReviewView view(Chart chart) {
        return view(model(new Cabinet(chart), new Stamp()));
    }

    private ReviewView view(ReviewModel model) {
        return new ReviewView(ui, model, new AftercareModel(ui, ledger, () -> {}), _ -> {});
    }

    private ReviewModel model(Cabinet cabinet, Stamp stamp) {
        ExportModel export = new ExportModel(ui, archive, (_, _) -> {});
        return new ReviewModel(ui, cabinet, stamp, export, new Went(went));
    }
}
