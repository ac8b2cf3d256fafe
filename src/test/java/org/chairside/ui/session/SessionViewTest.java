package org.chairside.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.chairside.desk.Drafts.Draft;
import org.chairside.desk.live.LiveSession;
import org.chairside.model.Event;
import org.chairside.model.NotTaken;
import org.chairside.model.Recorded;
import org.chairside.ui.entry.Answer;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.keys.RemarkEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real scene under a real keyboard and mouse. What each task costs is counted in {@link UxBudgetsTest}. */
class SessionViewTest {
    private final Hand hand = new Hand();
    private Chair chair;
    private SessionView view;
    private Scene scene;

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @BeforeEach
    void open() {
        chair = Chair.withWindow();
        view = Hand.inFx(() -> new SessionView(chair.infusion(), () -> {}));
        hand.show(() -> {
            // The screen of a test without a display is 1000 by 1000: line above, the rest scrolls.
            scene = new Scene(new StackPane(view.root()), 990, 960);
            Theme.DIM.dress(scene, new FontScale(90));
            return scene;
        });
        Hand.doInFx(view::shown);
    }

    @AfterEach
    void close() {
        Hand.doInFx(() -> {
            chair.writer.release();
            view.hidden();
        });
        chair.close();
    }

    private SessionModel model() {
        return view.model();
    }

    private TextField line() {
        return hand.find("#entry-line", TextField.class);
    }

    @Test
    void whatWasSaidOfAHalfLineIsTakenBackOnceTheLineIsSaved() {
        List<String> said = new ArrayList<>();
        Hand.doInFx(() ->
                view.root().getScene().getRoot().addEventHandler(RemarkEvent.TYPE, remark -> said.add(remark.words())));
        hand.type("#half").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(said).last().asString().contains("Typed and not entered yet");
        hand.press(KeyCode.ENTER).until(() -> said.getLast().isEmpty());
        assertThat(line().getText()).isEmpty();
    }

    @Test
    void belowStandsWhatTheSessionHadSavedUntilSomethingIsSavedHere() {
        Label mark = hand.find("#saved-mark", Label.class);
        Recorded last = model().chart().lastInLog();
        assertThat(mark.getText())
                .isEqualTo("Last saved " + chair.ui.words().time(last.recordedAt()) + " #" + last.seq());
        Hand.doInFx(() -> chair.minutes(24 * 60));
        hand.until(() -> mark.getText().contains(chair.ui.words().dateTime(last.recordedAt())));
        hand.type("#note").press(KeyCode.ENTER).until(() -> mark.getText().startsWith("Saved "));
        assertThat(mark.getText()).contains("#" + (last.seq() + 1));
    }

    @Test
    void theNewestRowOfTheLogComesIntoSightAfterEachSave() {
        Hand.doInFx(() -> {
            scene.getWindow().setWidth(1366);
            scene.getWindow().setHeight(768);
        });
        for (int i = 0; i < 12; i++) {
            int rows = model().states().log().size();
            hand.type("#note " + i).press(KeyCode.ENTER);
            hand.until(() -> model().states().log().size() > rows);
            hand.until(this::newestRowIsInSight);
        }
        assertThat(newestRowIsInSight()).isTrue();
    }

    private boolean newestRowIsInSight() {
        ListView<?> log = hand.find("#log", ListView.class);
        Bounds seen = log.localToScene(log.getLayoutBounds());
        return log.lookupAll(".list-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> cell.getIndex() == log.getItems().size() - 1 && cell.isVisible())
                .anyMatch(cell -> seen.contains(cell.localToScene(cell.getLayoutBounds())));
    }

    @Test
    void theLongestNoteMakesNothingWider() {
        double before = rightEdge();
        Hand.doInFx(() -> line().insertText(0, "#" + "calm ".repeat(799)));
        assertThat(widthAfterLayout()).isEqualTo(before);
        Hand.doInFx(() -> line().insertText(1, "calm ".repeat(100)));
        hand.press(KeyCode.ENTER);
        assertThat(model().entry().answerProperty().get())
                .isInstanceOfSatisfying(Answer.Refused.class, refused -> assertThat(refused.why())
                        .isEqualTo("A note has at most 4,000 characters; this has 4,494."));
        assertThat(widthAfterLayout()).isEqualTo(before);
    }

    private double rightEdge() {
        return line().localToScene(line().getLayoutBounds()).getMaxX();
    }

    private double widthAfterLayout() {
        return Hand.inFx(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            scene.getRoot().layout();
            return rightEdge();
        });
    }

    @Test
    void aDraftIsThereOnReturnWithTheCursorWhereItWas() {
        hand.type("138/8");
        SessionView again = Hand.inFx(() -> {
            view.hidden();
            SessionView other = new SessionView(model(), () -> {});
            scene.setRoot(new StackPane(other.root()));
            other.shown();
            return other;
        });
        hand.type("4");
        assertThat(line().getText()).isEqualTo("138/84");
        Hand.doInFx(again::hidden);
    }

    @Test
    void aDraftFromBeforeACrashIsGoneOnWithAtItsEnd() {
        LiveSession session = chair.desk.takenUp(model().chart().session()).orElseThrow();
        Hand.doInFx(view::hidden);
        SessionModel restored = Hand.inFx(() -> chair.model(session));
        Hand.doInFx(() -> restored.restore(new Draft("138/8", Chair.OPENED)));
        view = Hand.inFx(() -> new SessionView(restored, () -> {}));
        hand.show(() -> scene = new Scene(new StackPane(view.root()), 990, 960));
        Hand.doInFx(view::shown);
        hand.until(() -> line().isFocused());
        hand.press(KeyCode.DIGIT4);
        assertThat(line().getText()).isEqualTo("138/84");
    }

    @Test
    void anOfferThatIsTakenIsGoneOnWithAtItsEnd() {
        hand.type("130/80 98 72").press(KeyCode.ENTER);
        Hand.doInFx(() -> model().entry().takeOffer(Answer.Key.SWAP));
        assertThat(line().getText()).isEqualTo("130/80 72 98");
        assertThat(line().getCaretPosition()).isEqualTo("130/80 72 98".length());
    }

    @Test
    void whateverIsTypedAnywhereLandsInTheLine() {
        Hand.doInFx(() -> scene.lookup("#chart").requestFocus());
        hand.type("1");
        Hand.doInFx(() -> scene.lookup("#log").requestFocus());
        hand.type("38");
        assertThat(line().getText()).isEqualTo("138");
        assertThat(hand.focused()).isEqualTo(line());
    }

    @Test
    void aRefusalKeepsTheFocusAndMarksTheCharacters() {
        hand.type("138/84 78 zz").press(KeyCode.ENTER);
        assertThat(hand.has("#marked")).isTrue();
        assertThat(hand.focused()).isEqualTo(line());
        assertThat(line().getText()).isEqualTo("138/84 78 zz");
        assertThat(model().chart().sets()).isEmpty();
    }

    @Test
    void aDoubtIsAnsweredByOneKey() {
        hand.type("130/80 98 72").press(KeyCode.ENTER);
        assertThat(hand.has("#answer")).isTrue();
        hand.type("s");
        assertThat(line().getText()).isEqualTo("130/80 72 98");
        hand.press(KeyCode.ENTER);
        assertThat(model().chart().sets()).hasSize(1);
        hand.type("1330/80 72 98").press(KeyCode.ENTER).press(KeyCode.TAB);
        assertThat(line().getText()).isEqualTo("130/80 72 98");
        assertThat(hand.focused()).isEqualTo(line());
    }

    @Test
    void aSetNotTakenAndADoseAreRecordedByKeysAlone() {
        hand.press(KeyCode.F7).choose("3");
        assertThat(model().states().log().getLast().words()).contains("asleep");
        // Nobody said how it was drawn up, so the second Enter confirms that.
        hand.press(KeyCode.CONTROL, KeyCode.D).press(KeyCode.ENTER).press(KeyCode.ENTER);
        assertThat(model().chart().doses().infusions()).hasSize(1);
        assertThat(hand.focused()).isEqualTo(line());
    }

    @Test
    void aDigitTypedInTheLineIsNeverAnAnswerToTheQuestionAboutTheLastSet() {
        hand.type("116/72 66").press(KeyCode.ENTER);
        hand.until(() -> hand.has("#why"));
        hand.type("138/84 78 97").press(KeyCode.ENTER);
        assertThat(model().chart().sets()).hasSize(2);
        assertThat(model().chart().sets().getFirst().vitals().notTaken()).isEmpty();
    }

    @Test
    void aDigitAndASpaceTypedWhereTheQuestionHasTheKeyboardBothComeToTheLine() {
        hand.type("116/72 66").press(KeyCode.ENTER);
        hand.until(() -> hand.has("#why"));
        hand.type("nau").press(KeyCode.TAB);
        assertThat(hand.focused()).isNotEqualTo(line());
        hand.type("2 ");
        assertThat(line().getText()).isEqualTo("nau2 ");
        assertThat(hand.focused()).isEqualTo(line());
    }

    @Test
    void aMarkThatIsLeftWithoutEnterIsSaidNotToBeRecorded() {
        List<String> said = new ArrayList<>();
        Hand.doInFx(() ->
                view.root().getScene().getRoot().addEventHandler(RemarkEvent.TYPE, remark -> said.add(remark.words())));
        hand.type("116/72 66").press(KeyCode.ENTER).until(() -> hand.has("#why"));
        hand.press(KeyCode.TAB).type("2").press(KeyCode.TAB).type("#");
        assertThat(said).anySatisfy(words -> assertThat(words).startsWith("“2” was marked and not recorded."));
        assertThat(model().chart().sets().getLast().vitals().notTaken()).isEmpty();
    }

    @Test
    void onlyOneQuestionAtATimeShowsTheDigitsThatAnswerIt() {
        hand.type("116/72 66").press(KeyCode.ENTER);
        hand.until(() -> hand.has("#why"));
        hand.press(KeyCode.F7);
        assertThat(hand.has("#why")).isFalse();
        hand.press(KeyCode.ESCAPE);
        assertThat(hand.has("#why")).isTrue();
        assertThat(model().chart().sets()).hasSize(1);
    }

    @Test
    void theQuestionIsAnsweredWithAltOrFromItsOwnButtonsAndPutOffByEscape() {
        hand.type("116/72 66").press(KeyCode.ENTER);
        hand.until(() -> hand.has("#why"));
        hand.press(KeyCode.ESCAPE);
        assertThat(hand.has("#why")).isFalse();
        hand.type("117/72 67").press(KeyCode.ENTER);
        hand.press(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(model().chart().sets().getLast().vitals().notTaken()).containsValue(NotTaken.REFUSED);
        hand.type("118/72 68").press(KeyCode.ENTER).press(KeyCode.TAB).choose("3");
        assertThat(model().chart().sets().getLast().vitals().notTaken()).containsValue(NotTaken.ASLEEP);
        assertThat(line().getText()).isEmpty();
    }

    @Test
    void allThatOneSetRaisedIsAnsweredAtOnceByAKeyOrInWordsAndTheKeyboardGoesBackToTheLine() {
        hand.type("185/95 78 97").press(KeyCode.ENTER);
        assertThat(Scenes.unanswered(model())).isGreaterThanOrEqualTo(2);
        assertThat(hand.has("#notices")).isTrue();
        hand.press(KeyCode.CONTROL, KeyCode.N).choose("1");
        assertThat(Scenes.unanswered(model())).isZero();
        hand.type("195/105 78 97").press(KeyCode.ENTER).press(KeyCode.ENTER);
        hand.press(KeyCode.CONTROL, KeyCode.N)
                .choose("4")
                .type("line was kinked")
                .press(KeyCode.ENTER);
        assertThat(Scenes.unanswered(model())).isZero();
        assertThat(hand.focused()).isEqualTo(line());
        assertThat(model().chart().facts().all(Event.NoticeAcknowledged.class))
                .extracting(Event.NoticeAcknowledged::reason)
                .contains("repeat taken", "line was kinked");
        assertThat(Window.getWindows()).hasSize(1);
    }

    /** Into another room and back. */
    private void away() {
        Hand.doInFx(() -> {
            view.hidden();
            scene.getRoot().requestFocus();
            view.shown();
        });
    }

    @Test
    void aFormWithWordsIsOpenAfterAnotherRoomWithTheKeyboardBehindThem() {
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R).type("ondan");
        assertThat(Hand.inFx(view::unsaved)).singleElement().asString().contains("OSEI", "ondan");
        away();
        hand.type("setron").press(KeyCode.TAB);
        assertThat(hand.find("#medicine-panel-medicine", TextField.class).getText())
                .isEqualTo("ondansetron");
        hand.type("4 mg").press(KeyCode.TAB).type("by mouth");
        away();
        hand.press(KeyCode.TAB).type("Lena Brandt").press(KeyCode.ENTER);
        assertThat(last(Event.MedicationGiven.class).medicine()).isEqualTo("ondansetron");
        assertThat(Hand.inFx(view::unsaved)).isEmpty();
    }

    @Test
    void theSameKeyAgainDropsNothingOfAForm() {
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R).type("ondan");
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        assertThat(hand.find("#medicine-panel-medicine", TextField.class).getText())
                .isEqualTo("ondan");
    }

    @Test
    void aNoticeInOnesOwnWordsGoesOnAfterAnotherRoomAndWhateverComesUpMeanwhile() {
        hand.type("185/95 78 97").press(KeyCode.ENTER);
        int all = Scenes.unanswered(model());
        hand.press(KeyCode.CONTROL, KeyCode.N).choose("4").type("told Dr Hale in the ");
        away();
        Hand.doInFx(() -> {
            Chair.enter(model(), "190/100 50 85");
            model().entry().enter();
        });
        hand.until(() -> Scenes.unanswered(model()) > all);
        hand.type("corridor").press(KeyCode.ENTER);
        assertThat(last(Event.NoticeAcknowledged.class).reason()).isEqualTo("told Dr Hale in the corridor");
    }

    @Test
    void aCorrectionGoesOnAfterAnotherRoomAndACallDoesToo() {
        hand.type("138/84 78 97").press(KeyCode.ENTER);
        Hand.doInFx(() -> {
            ListView<?> log = hand.find("#log", ListView.class);
            log.getSelectionModel().selectLast();
            log.requestFocus();
        });
        hand.press(KeyCode.ENTER).type(" #ri");
        assertThat(Hand.inFx(view::unsaved)).singleElement().asString().contains("#ri");
        away();
        hand.type("ght");
        assertThat(hand.find("#amend-line", TextField.class).getText()).endsWith("#right");
        hand.press(KeyCode.ENTER).choose("1");
        hand.until(() -> model().chart().sets().getFirst().line().isAmended());
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).type("Dr ");
        away();
        hand.type("Hale").press(KeyCode.ENTER);
        assertThat(last(Event.PhysicianCalled.class).who()).isEqualTo("Dr Hale");
    }

    @Test
    void aFormInWhichNothingWasTypedIsClosedByLeavingAndTheLineHasTheKeyboard() {
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        away();
        assertThat(hand.has("#medicine-panel")).isFalse();
        assertThat(hand.focused()).isEqualTo(line());
    }

    private <T extends Event.InSession> T last(Class<T> kind) {
        return Hand.inFx(() -> model().chart().facts().last(kind).orElseThrow());
    }

    @Test
    void aCallAndItsReplyAreRecordedByKeysAlone() {
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).type("Dr Hale").press(KeyCode.ENTER);
        assertThat(model().calls().openProperty().get()).hasSize(1);
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C)
                .type("repeat in five")
                .press(KeyCode.ENTER);
        assertThat(model().calls().openProperty().get()).isEmpty();
        assertThat(hand.focused()).isEqualTo(line());
    }

    @Test
    void everyCommandIsFoundByAFewLettersAndDone() {
        hand.type(">").type("effec").press(KeyCode.ENTER);
        assertThat(within("#effects")).isTrue();
        hand.press(KeyCode.CONTROL, KeyCode.K)
                .type("not taken")
                .press(KeyCode.ENTER)
                .choose("3");
        assertThat(model().chart().chartEntries().getLast().event()).isInstanceOf(Event.VitalsNotTaken.class);
        hand.press(KeyCode.CONTROL, KeyCode.K).press(KeyCode.ESCAPE);
        assertThat(hand.focused()).isEqualTo(line());
        assertThat(line().getText()).isEmpty();
    }

    @Test
    void everyKeyOfASessionIsACommandWithItsKey() {
        List<Command> all = Hand.inFx(() -> new Commands(model(), view.root()).all());
        for (Shortcut shortcut : Shortcut.values()) {
            if (shortcut.place() == Shortcut.Place.SESSION && shortcut != Shortcut.PALETTE) {
                assertThat(all).extracting(Command::keys).contains(shortcut.keys());
            }
        }
    }

    @Test
    void lettersGoToAnEffectAndDigitsSayWhatWasFound() {
        hand.press(KeyCode.F4).type("vom").choose("2");
        assertThat(model().chart().openEffects())
                .singleElement()
                .satisfies(course -> assertThat(course.term().code()).isEqualTo("vomiting"));
        hand.type("hea").choose("1");
        assertThat(model().chart().openEffects()).hasSize(2);
        hand.press(KeyCode.ESCAPE);
        assertThat(hand.focused()).isEqualTo(line());
    }

    @Test
    void theBaselineIsChosenInTheLogByOneKey() {
        hand.type("116/72 66 99").press(KeyCode.ENTER);
        Hand.doInFx(() -> chair.minutes(2));
        hand.type("121/75 70 98").press(KeyCode.ENTER);
        Hand.doInFx(() -> scene.lookup("#log").requestFocus());
        hand.press(KeyCode.END).press(KeyCode.UP).press(KeyCode.CONTROL, KeyCode.B);
        assertThat(model().chart().facts().all(Event.BaselineChosen.class)).hasSize(1);
        assertThat(model().chart()
                        .baseline()
                        .orElseThrow()
                        .vitals()
                        .bloodPressure()
                        .orElseThrow()
                        .systolic())
                .isEqualTo(116);
    }

    @Test
    void theMouseAloneChartsASetAndADose() {
        hand.click("#keypad-toggle");
        for (String key :
                List.of("1", "1", "6", "/", "7", "2", "space", "6", "6", "HR", "delete", "delete", "delete")) {
            key(key);
        }
        key("SpO2");
        key("9");
        key("9");
        key("enter");
        assertThat(model().chart().sets()).hasSize(1);
        assertThat(hand.focused()).isEqualTo(line());
        Hand.doInFx(() -> ((javafx.scene.control.Button) scene.lookup("#act-dose")).fire());
        key("enter");
        key("enter");
        assertThat(model().chart().doses().infusions()).hasSize(1);
    }

    private void key(String name) {
        Hand.doInFx(() -> scene.getRoot().lookupAll("#keypad > .button").stream()
                .filter(node -> node.getId().equals("keypad-" + name))
                .forEach(node -> ((javafx.scene.control.Button) node).fire()));
    }

    @Test
    void hazard26TheScreenSaysThatItWatchesNobody() {
        assertThat(chair.ui.text("shell.footer")).contains("Not a monitor");
        assertThat(chair.ui.text("shell.help.purpose")).contains("does not watch the patient");
    }

    @Test
    void everyPaneIsReachedByF6AndTheLineByF2() {
        hand.press(KeyCode.F6);
        assertThat(within("#log")).isTrue();
        hand.press(KeyCode.F6);
        assertThat(within("#effects")).isTrue();
        hand.press(KeyCode.F6);
        assertThat(hand.focused().getId()).isEqualTo("chart");
        hand.press(KeyCode.F2);
        assertThat(hand.focused()).isEqualTo(line());
    }

    private boolean within(String pane) {
        Node each = hand.focused();
        while (each != null && !pane.equals("#" + each.getId())) {
            each = each.getParent();
        }
        return each != null;
    }

    @Test
    void theScreenLivesWhileACommitIsAwaited() {
        Hand.doInFx(chair.writer::hold);
        hand.type("138/84 78 97").press(KeyCode.ENTER);
        assertThat(chair.writer.waiting()).isEqualTo(1);
        assertThat(model().chart().sets()).isEmpty();
        hand.type("140/86");
        assertThat(line().getText()).isEqualTo("140/86");
        hand.press(KeyCode.F4);
        assertThat(within("#effects")).isTrue();
        Thread disk = Thread.ofPlatform().start(chair.writer::release);
        hand.until(() -> model().chart().sets().size() == 1);
        assertThat(disk.isDaemon()).isFalse();
        assertThat(line().getText()).isEqualTo("140/86");
    }

    @Test
    void theScreenCanBeForgotten() throws InterruptedException {
        WeakReference<SessionView> forgotten = Hand.inFx(() -> {
            SessionView other = new SessionView(new SessionModel(chair.seat(chair.open(1, "iv-infusion"))), () -> {});
            other.shown();
            other.hidden();
            return new WeakReference<>(other);
        });
        for (int tries = 0; tries < 50 && forgotten.get() != null; tries++) {
            System.gc();
            Hand.doInFx(() -> {});
        }
        assertThat(forgotten.get()).isNull();
    }

    @Test
    void whatIsTypedAfterAPanelGoesBehindWhatStoodInTheLine() {
        hand.type("8").press(KeyCode.F7).press(KeyCode.ALT, KeyCode.DIGIT1);
        hand.type("1");
        assertThat(hand.find("#entry-line", TextField.class).getText()).isEqualTo("81");
    }
}
