package org.chairside.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.chairside.model.Severity;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real scene under a real keyboard and mouse; what a task costs is counted, not guessed (UX 14). */
class SessionViewTest {
    private final Hand hand = new Hand();
    private final AtomicInteger keys = new AtomicInteger();
    private final AtomicInteger clicks = new AtomicInteger();
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
        Hand.doInFx(this::count);
    }

    /** Every key that goes down and every click, on its way in. */
    private void count() {
        EventHandler<InputEvent> counter = event -> (event instanceof KeyEvent ? keys : clicks).incrementAndGet();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, counter);
        scene.addEventFilter(MouseEvent.MOUSE_CLICKED, counter);
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

    private void nothingSpent() {
        keys.set(0);
        clicks.set(0);
    }

    private TextField line() {
        return hand.find("#entry-line", TextField.class);
    }

    @Test
    void fourValuesCostThirteenKeysNoClickNoDialog() {
        nothingSpent();
        hand.type("138/84 78 97").press(KeyCode.ENTER);
        hand.until(() -> model().chart().sets().size() == 1);
        // A slash takes the Shift key on some keyboards; it is not a stroke of its own there.
        assertThat(keys.get()).isLessThanOrEqualTo(13);
        assertThat(clicks.get()).isZero();
        assertThat(Window.getWindows()).hasSize(1);
        assertThat(line().getText()).isEmpty();
        assertThat(hand.focused()).isEqualTo(line());
    }

    @Test
    void theNewestRowOfTheLogComesIntoSightAfterEachSave() {
        Hand.doInFx(() -> {
            scene.getWindow().setWidth(1366);
            scene.getWindow().setHeight(768);
        });
        for (int i = 0; i < 12; i++) {
            int rows = model().faces().log().size();
            hand.type("#note " + i).press(KeyCode.ENTER);
            hand.until(() -> model().faces().log().size() > rows);
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
    void anEffectCostsOneClickAndResolvingItOneMore() {
        nothingSpent();
        hand.click("#effect-dissociation-2");
        assertThat(model().chart().openEffects()).singleElement().satisfies(course -> assertThat(course.current())
                .isEqualTo(Severity.MODERATE));
        hand.click("#effect-dissociation-0");
        assertThat(model().chart().openEffects()).isEmpty();
        assertThat(clicks.get()).isEqualTo(2);
        assertThat(keys.get()).isZero();
        assertThat(hand.focused()).isEqualTo(line());
    }

    @Test
    void anEffectCostsAtMostFiveKeysEitherWay() {
        nothingSpent();
        hand.type("dis2").press(KeyCode.ENTER);
        assertThat(model().chart().openEffects()).hasSize(1);
        assertThat(keys.get()).isLessThanOrEqualTo(5);
        nothingSpent();
        hand.press(KeyCode.F4).type("0");
        assertThat(model().chart().openEffects()).isEmpty();
        assertThat(keys.get()).isLessThanOrEqualTo(5);
    }

    @Test
    void undoCostsTwoKeys() {
        hand.type("138/84 78 97").press(KeyCode.ENTER);
        nothingSpent();
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(model().chart().sets()).isEmpty();
        assertThat(keys.get()).isEqualTo(2);
    }

    @Test
    void anAmendmentCostsOneClickAndSixKeys() {
        hand.type("138/84 78 97").press(KeyCode.ENTER);
        Hand.doInFx(() -> ((ScrollPane) scene.lookup("#page-scroll")).setVvalue(1));
        nothingSpent();
        Node row = hand.findAll(".log-words").stream()
                .filter(node -> node instanceof Label label && label.getText().contains("138/84"))
                .findFirst()
                .orElseThrow();
        hand.click(row);
        hand.press(KeyCode.BACK_SPACE)
                .press(KeyCode.BACK_SPACE)
                .type("98")
                .press(KeyCode.ENTER)
                .type("1");
        assertThat(model().chart().sets().getFirst().line().isAmended()).isTrue();
        assertThat(clicks.get()).isEqualTo(1);
        assertThat(keys.get()).isLessThanOrEqualTo(6);
        assertThat(hand.focused()).isEqualTo(line());
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
        hand.type("13/80 72 98").press(KeyCode.ENTER).press(KeyCode.TAB);
        assertThat(line().getText()).isEqualTo("130/80 72 98");
        assertThat(hand.focused()).isEqualTo(line());
    }

    @Test
    void aSetNotTakenAndADoseAreRecordedByKeysAlone() {
        nothingSpent();
        hand.press(KeyCode.F7).type("3");
        assertThat(model().faces().log().getLast().words()).contains("asleep");
        // Nobody said how it was drawn up, so the second Enter confirms that.
        hand.press(KeyCode.CONTROL, KeyCode.D).press(KeyCode.ENTER).press(KeyCode.ENTER);
        assertThat(model().chart().doses().infusions()).hasSize(1);
        assertThat(clicks.get()).isZero();
        assertThat(hand.focused()).isEqualTo(line());
    }

    @Test
    void everyPaneIsReachedByF6AndTheLineByF2() {
        hand.press(KeyCode.F6);
        assertThat(within("#effects")).isTrue();
        hand.press(KeyCode.F6);
        assertThat(hand.focused().getId()).isEqualTo("chart");
        hand.press(KeyCode.F6);
        assertThat(within("#log")).isTrue();
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
}
