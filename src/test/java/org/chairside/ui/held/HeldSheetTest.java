package org.chairside.ui.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.chairside.desk.Desk;
import org.chairside.desk.LostLog;
import org.chairside.model.Recorded;
import org.chairside.testing.Sessions;
import org.chairside.ui.Screen;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Kits;
import org.chairside.ui.kit.Reach;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is held is listed, and added when somebody says so. */
class HeldSheetTest {
    @TempDir
    Path root;

    private final UiContext ui = Kits.live();
    private LostLog lost;
    private Desk desk;

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @BeforeEach
    void twoSetsAreHeld() throws IOException {
        lost = new LostLog(root);
        lost.putBack();
        desk = lost.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ScreenTrial trial() {
        ScreenTrial trial = ScreenTrial.of(ui, Page::new);
        Hand.doInFx(() -> {
            HeldModel model = HeldModel.of(ui, desk, Sessions.NURSE).orElseThrow();
            HeldSheet held = new HeldSheet(model, () -> trial.shell().sheet().close());
            trial.shell().sheet().open(ui.text("held.title"), held.root(), () -> {});
        });
        return trial;
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void theListNamesPatientAndWordsAndAddingLeavesOneWayOut() {
        ScreenTrial trial = trial();
        Hand hand = trial.hand();
        ListView<?> list = hand.find("#held-list", ListView.class);
        String name = desk.archive()
                .chart(lost.session())
                .orElseThrow()
                .patient()
                .name()
                .formal();
        assertThat(list.getItems()).hasSize(2).allMatch(row -> row.toString().contains(name));
        assertThat(list.getItems().getFirst().toString()).contains("142/86");
        trial.check("held", 100)
                .shows(
                        "2 entries were kept on this computer",
                        "(Ana Ruiz)   BP 142/86, HR 78, SpO2 97",
                        "Add to the log");
        Reach.check(trial.shell().sheet().root());
        hand.press(KeyCode.ENTER);
        hand.until(() -> !hand.find("#held-outcome", Label.class).getText().isEmpty());
        assertThat(hand.find("#held-outcome", Label.class).getText()).startsWith("2 entries were added.");
        assertThat(list.isVisible()).isFalse();
        assertThat(hand.find("#held-add", Button.class).isVisible()).isFalse();
        trial.check("held-added", 100).shows("2 entries were added. Nothing is held any more.", "Close");
        Node leave = hand.find("#held-leave", Button.class);
        Node sheet = trial.shell().sheet().root().lookup(".scroll-pane");
        assertThat(bounds(leave).getMaxY()).isLessThanOrEqualTo(bounds(sheet).getMaxY());
        assertThat(desk.archive().chart(lost.session()).orElseThrow().entries())
                .filteredOn(each -> each.event().equals(Sessions.vitals("143/86 78 97")))
                .hasSize(1)
                .noneMatch(Recorded::isHeld);
        hand.press(KeyCode.ENTER);
        assertThat(trial.shell().sheet().isOpen()).isFalse();
        assertThat(HeldModel.of(ui, desk, Sessions.NURSE)).isEmpty();
    }

    @Test
    void escapeAddsNothingAndItIsAskedAgain() {
        ScreenTrial trial = trial();
        trial.hand().press(KeyCode.ESCAPE);
        assertThat(trial.shell().sheet().isOpen()).isFalse();
        assertThat(HeldModel.of(ui, desk, Sessions.NURSE)).isPresent();
    }

    @Test
    void largeTextMakesRoomForItself() {
        ScreenTrial trial = trial();
        trial.check("held", 200).shows("2 entries were kept on this computer", "Add to the log");
        ListView<?> list = trial.hand().find("#held-list", ListView.class);
        assertThat(list.getHeight()).isGreaterThanOrEqualTo(2 * list.getFixedCellSize());
    }

    /** A page with one button. */
    private static final class Page implements Screen {
        private final StackPane root = new StackPane(new Button("below"));

        @Override
        public Node root() {
            return root;
        }

        @Override
        public List<String> unsaved() {
            return List.of();
        }

        @Override
        public String titleKey() {
            return "board.title";
        }
    }
}
