package org.chairside.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.chairside.model.Severity;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moves on the screen and what does not: the drawer, the effects in it, the rows of the log, the allergies. */
class SessionLayoutTest {
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
        view = Hand.inFx(() -> new SessionView(Scenes.underway(chair), () -> {}));
        hand.show(() -> {
            scene = new Scene(new StackPane(view.root()), 1366, 700);
            Theme.DIM.dress(scene, FontScale.NORMAL);
            return scene;
        });
        Hand.doInFx(view::shown);
    }

    @AfterEach
    void close() {
        Hand.doInFx(view::hidden);
        chair.close();
    }

    private Bounds place(String selector) {
        return Hand.inFx(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Node node = scene.lookup(selector);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    private void letters(int percent) {
        Hand.doInFx(() -> Theme.DIM.dress(scene, new FontScale(percent)));
        Hand.doInFx(() -> {});
    }

    @Test
    void aPanelMovesNothingAndCoversNeitherTheLineNorTheUpperHalfOfTheTrend() {
        Bounds line = place("#entry-line");
        Bounds trend = place("#chart");
        Bounds log = place("#log");
        hand.press(KeyCode.CONTROL, KeyCode.G);
        assertThat(place("#entry-line")).isEqualTo(line);
        assertThat(place("#chart")).isEqualTo(trend);
        assertThat(place("#log")).isEqualTo(log);
        assertThat(place("#drawer").getMinY()).isGreaterThan(trend.getMinY() + trend.getHeight() / 2);
        hand.press(KeyCode.ESCAPE);
        assertThat(Hand.inFx(() -> scene.lookup("#drawer").getParent().isVisible()))
                .isFalse();
    }

    @Test
    void withoutAColumnTheEffectsOpenInTheDrawerAndOneIsFoundByKeys() {
        letters(150);
        assertThat(Hand.inFx(() -> scene.lookup("#effects"))).isNull();
        hand.press(KeyCode.F4).type("hea").type("1").press(KeyCode.ENTER);
        assertThat(view.model().chart().openEffects())
                .anyMatch(course -> course.term().code().equals("headache") && course.current() == Severity.MILD);
        hand.press(KeyCode.ESCAPE);
        assertThat(Hand.inFx(() -> scene.lookup("#effects"))).isNull();
        assertThat(hand.focused().getId()).isEqualTo("entry-line");
        letters(100);
        assertThat(place("#effects").getMinX())
                .isGreaterThan(place("#entry-line").getMaxX());
    }

    @Test
    void theLogHasAsManyRowsAsIsSaidByKeysAndKeepsThem() {
        double before = place("#log").getHeight();
        Hand.doInFx(() -> scene.lookup("#log-grip").requestFocus());
        hand.press(KeyCode.UP).press(KeyCode.UP);
        double after = place("#log").getHeight();
        assertThat(after).isEqualTo(before + 2 * rowHeight());
        Hand.doInFx(() -> scene.getWindow().setHeight(680));
        assertThat(place("#log").getHeight()).isEqualTo(after);
        hand.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN);
        assertThat(place("#log").getHeight()).isEqualTo(before - rowHeight());
    }

    private double rowHeight() {
        return hand.find("#log", ListView.class).getFixedCellSize();
    }
}
