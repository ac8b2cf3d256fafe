package org.chairside.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.chairside.model.Event;
import org.chairside.model.LateReason;
import org.chairside.model.Severity;
import org.chairside.ui.form.Given;
import org.chairside.ui.kit.Budget;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every task of a session on the real scene, counted: keys, clicks, dialogs, and where the keyboard is afterwards. */
class UxBudgetsTest {
    private final Hand hand = new Hand();
    private Chair chair;
    private SessionView view;
    private Scene scene;
    private Budget budget;

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
        budget = Budget.on(scene);
    }

    @AfterEach
    void close() {
        Hand.doInFx(view::hidden);
        chair.close();
    }

    private SessionModel model() {
        return view.model();
    }

    /** Kept within the budget, with the keyboard back in an empty line. */
    private void kept(String task) {
        budget.keptFor(task);
        TextField line = hand.find("#entry-line", TextField.class);
        assertThat(hand.focused()).as("the keyboard after: " + task).isEqualTo(line);
        assertThat(line.getText()).isEmpty();
    }

    private int sets() {
        return model().chart().sets().size();
    }

    @Test
    void aSetOfFourValues() {
        hand.type("138/84 78 97").press(KeyCode.ENTER);
        hand.until(() -> sets() == 1);
        kept("set of four values");
        budget.begin();
        hand.type("139/84+78+97").press(KeyCode.ENTER);
        hand.until(() -> sets() == 2);
        kept("set on the keypad");
    }

    @Test
    void anEffectAndItsEndByClick() {
        hand.click("#effect-dissociation-2");
        assertThat(model().chart().openEffects()).singleElement().satisfies(course -> assertThat(course.current())
                .isEqualTo(Severity.MODERATE));
        kept("effect by click");
        budget.begin();
        hand.click("#effect-dissociation-0");
        assertThat(model().chart().openEffects()).isEmpty();
        kept("resolve by click");
    }

    @Test
    void anEffectAndItsEndByKeys() {
        hand.type("di 2").press(KeyCode.ENTER);
        if (model().chart().openEffects().isEmpty()) {
            // Dizziness begins like it too: one letter more, one space less.
            hand.press(KeyCode.ESCAPE);
            budget.begin();
            hand.type("dis2").press(KeyCode.ENTER);
        }
        assertThat(model().chart().openEffects()).hasSize(1);
        kept("effect by keys");
        budget.begin();
        hand.type("dis0").press(KeyCode.ENTER);
        assertThat(model().chart().openEffects()).isEmpty();
        kept("resolve by keys");
    }

    @Test
    void anAmendmentWithItsReason() {
        hand.type("138/84 78 97").press(KeyCode.ENTER);
        budget.begin();
        Node row = hand.findAll(".log-words").stream()
                .filter(node -> node instanceof Label label && label.getText().contains("138/84"))
                .findFirst()
                .orElseThrow();
        hand.click(row);
        hand.press(KeyCode.BACK_SPACE).type("6").press(KeyCode.ENTER).choose("1");
        assertThat(model().chart().sets().getFirst().line().isAmended()).isTrue();
        kept("amend with reason");
    }

    @Test
    void undo() {
        hand.type("138/84 78 97").press(KeyCode.ENTER);
        budget.begin();
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(sets()).isZero();
        kept("undo");
    }

    @Test
    void aWrongEffectIsTakenBackByTwoKeys() {
        hand.click("#effect-nausea-3");
        budget.begin();
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(model().chart().effects()).isEmpty();
        kept("undo");
    }

    private void late() {
        Hand.doInFx(() -> {
            Chair.enter(model(), "116/72 66 99");
            Given.infusion(model(), "35", "40");
            chair.minutes(15);
        });
        hand.type("138/84 78 97").press(KeyCode.ENTER);
        hand.until(() -> hand.has("#why"));
        budget.begin();
    }

    @Test
    void theReasonOfALateSet() {
        late();
        hand.press(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(model().chart().facts().all(Event.LateSetExplained.class))
                .extracting(Event.LateSetExplained::reason)
                .containsExactly(LateReason.BUSY);
        kept("reason of a late set");
    }

    @Test
    void theReasonOfALateSetByClick() {
        late();
        hand.click(hand.findAll(".key-choice").stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow());
        assertThat(model().chart().facts().all(Event.LateSetExplained.class)).hasSize(1);
        budget.keptFor("reason of a late set by click");
    }

    @Test
    void aSetThatCouldNotBeTaken() {
        hand.press(KeyCode.F7).choose("3");
        assertThat(model().chart().facts().all(Event.VitalsNotTaken.class)).hasSize(1);
        kept("set not taken");
    }

    @Test
    void everythingAboutOneBadSet() {
        Hand.doInFx(() -> {
            Chair.enter(model(), "118/78 72 99");
            Given.infusion(model(), "35", "40");
            chair.minutes(5);
            Chair.enter(model(), "188/104 98 91");
            model().entry().enter();
        });
        hand.until(() -> Scenes.unanswered(model()) >= 7);
        budget.begin();
        // With Ctrl counted as a key of its own, as everywhere here.
        hand.press(KeyCode.CONTROL, KeyCode.N).choose("2");
        hand.until(() -> Scenes.unanswered(model()) == 0);
        kept("answer everything about one bad set");
    }

    @Test
    void aBaselineByClick() {
        Hand.doInFx(() -> {
            Chair.enter(model(), "116/72 66 99");
            chair.minutes(2);
            Chair.enter(model(), "121/75 70 98");
        });
        budget.begin();
        Node button = hand.findAll(".log-act").stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow();
        hand.click(button);
        assertThat(model().chart().facts().all(Event.BaselineChosen.class)).hasSize(1);
        kept("choose a baseline by click");
    }
}
