package org.chairside.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.chairside.ui.TestArchive;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.Hand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsStripTest {
    @BeforeAll
    static void start() {
        Hand.start();
    }

    private static RecordsTrial opened() {
        RecordsTrial trial = RecordsTrial.of(TestArchive.sessions(12));
        trial.hand().press(KeyCode.ALT, KeyCode.C);
        return trial;
    }

    private static String focused(RecordsTrial trial) {
        return trial.hand().focused().getId();
    }

    /** The headings of the list, from the left. */
    private static List<String> headings(RecordsTrial trial) {
        TableView<?> table = trial.hand().find("#records-table", TableView.class);
        return Hand.inFx(() -> table.getVisibleLeafColumns().stream()
                .map(TableColumn::getId)
                .map(id -> id.substring("records-".length()))
                .toList());
    }

    private static List<String> boxes(RecordsTrial trial) {
        return trial.hand().find("#records-column-date", CheckBox.class).getParent().getChildrenUnmodifiable().stream()
                .map(Node::getId)
                .map(id -> id.substring("records-column-".length()))
                .toList();
    }

    @Test
    void itIsShutUntilItIsAskedForAndHasABoxForEveryColumn() {
        RecordsTrial trial = RecordsTrial.of(TestArchive.sessions(12));
        assertThat(trial.hand().has(".records-columns")).isFalse();
        trial.hand().press(KeyCode.ALT, KeyCode.C);
        assertThat(boxes(trial)).isEqualTo(ColumnsModel.ALL);
        assertThat(trial.hand().findAll(".check-box").stream()
                        .filter(box -> ((CheckBox) box).isSelected())
                        .map(Node::getUserData))
                .containsExactlyInAnyOrderElementsOf(headings(trial));
        assertThat(focused(trial)).isEqualTo("records-column-date");
        assertThat(trial.screen().focusableWithoutWords()).isEmpty();
    }

    @Test
    void spaceHidesAColumnAndShowsItAgainAtTheEnd() {
        RecordsTrial trial = opened();
        trial.hand().press(KeyCode.RIGHT).press(KeyCode.SPACE);
        assertThat(headings(trial))
                .isEqualTo(ColumnsModel.USUAL.stream()
                        .filter(column -> !column.equals("patient"))
                        .toList());
        assertThat(trial.shelf().columns).isEqualTo(headings(trial));
        trial.hand().press(KeyCode.SPACE);
        assertThat(headings(trial)).hasSize(ColumnsModel.USUAL.size()).endsWith("patient");
        assertThat(trial.shelf().columns).isEqualTo(headings(trial));
    }

    @Test
    void arrowsGoRoundAllBoxes() {
        RecordsTrial trial = opened();
        trial.hand().press(KeyCode.LEFT);
        assertThat(focused(trial)).isEqualTo("records-column-state");
        trial.hand().press(KeyCode.DOWN).press(KeyCode.DOWN);
        assertThat(focused(trial)).isEqualTo("records-column-patient");
        trial.hand().press(KeyCode.UP);
        assertThat(focused(trial)).isEqualTo("records-column-date");
        assertThat(trial.shelf().columns).isEmpty();
    }

    @Test
    void ctrlWithAnArrowMovesAColumnAndTheKeyboardGoesWithIt() {
        RecordsTrial trial = opened();
        trial.hand().press(KeyCode.SHORTCUT, KeyCode.RIGHT);
        assertThat(headings(trial)).startsWith("patient", "date", "signature");
        assertThat(focused(trial)).isEqualTo("records-column-date");
        trial.hand().press(KeyCode.SHORTCUT, KeyCode.LEFT).press(KeyCode.SHORTCUT, KeyCode.LEFT);
        assertThat(headings(trial)).isEqualTo(ColumnsModel.USUAL);
        assertThat(focused(trial)).isEqualTo("records-column-date");
        assertThat(boxes(trial)).isEqualTo(ColumnsModel.ALL);
    }

    @Test
    void keysThatMeanNothingHereAndArrowsOnAButtonChangeNothing() {
        RecordsTrial trial = opened();
        trial.hand().press(KeyCode.HOME);
        assertThat(focused(trial)).isEqualTo("records-column-date");
        Hand.doInFx(trial.hand().find("#records-columns-reset", Node.class)::requestFocus);
        trial.hand().press(KeyCode.SHORTCUT, KeyCode.RIGHT);
        assertThat(headings(trial)).isEqualTo(ColumnsModel.USUAL);
        assertThat(trial.shelf().columns).isEmpty();
    }

    @Test
    void theLastColumnStaysShownAndItsBoxTicked() {
        RecordsTrial trial = opened();
        for (int i = 0; i < ColumnsModel.USUAL.size(); i++) {
            trial.hand().press(KeyCode.SPACE).press(KeyCode.RIGHT);
        }
        String last = ColumnsModel.USUAL.getLast();
        assertThat(headings(trial)).containsExactly(last);
        assertThat(trial.hand().find("#records-column-" + last, CheckBox.class).isSelected())
                .isTrue();
        assertThat(trial.shelf().columns).containsExactly(last);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itIsLeftByEscapeOrItsButtonAndTheListHasTheKeyboard(boolean byKey) {
        RecordsTrial trial = opened();
        trial.hand().press(KeyCode.SPACE);
        if (byKey) {
            trial.hand().press(KeyCode.ESCAPE);
        } else {
            trial.hand().click("#records-columns-done");
        }
        assertThat(trial.hand().has(".records-columns")).isFalse();
        assertThat(focused(trial)).isEqualTo("records-table");
        assertThat(headings(trial)).doesNotContain("date");
        assertThat(trial.went()).isEmpty();
        trial.hand().click("#records-columns");
        assertThat(trial.hand().find("#records-column-date", CheckBox.class).isSelected())
                .isFalse();
    }

    @Test
    void theUsualColumnsComeBackByOneButton() {
        RecordsTrial trial = opened();
        trial.hand().press(KeyCode.SPACE).press(KeyCode.RIGHT).press(KeyCode.SHORTCUT, KeyCode.RIGHT);
        trial.hand().click("#records-columns-reset");
        assertThat(headings(trial)).isEqualTo(ColumnsModel.USUAL);
        assertThat(boxes(trial)).isEqualTo(ColumnsModel.ALL);
        assertThat(focused(trial)).isEqualTo("records-column-date");
        assertThat(trial.shelf().columns).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1300, 640, 420})
    void everyBoxAndButtonStandsBesideTheOthersAtAnyWidth(int width) {
        ColumnsModel model = new ColumnsModel(Shelf.of(List.of()));
        Hand hand = new Hand();
        Scene scene = hand.show(() -> {
                    ColumnsStrip strip = new ColumnsStrip(Ward.atMinute(24).ui(), model, () -> {});
                    Scene made = new Scene(strip.root(), width, 700);
                    strip.open();
                    return made;
                })
                .getScene();
        List<Bounds> all = Hand.inFx(() -> scene.getRoot().lookupAll("*").stream()
                .filter(node -> node.getId() != null && node.getId().startsWith("records-column"))
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList());
        assertThat(all).hasSize(ColumnsModel.ALL.size() + 2);
        for (Bounds one : all) {
            assertThat(one.getMinX()).isNotNegative();
            assertThat(one.getMaxX()).isLessThanOrEqualTo(width);
            assertThat(all.stream().filter(other -> overlap(one, other))).containsExactly(one);
        }
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()) > 0.5
                && Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()) > 0.5;
    }
}
