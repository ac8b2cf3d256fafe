package org.chairside.ui.session.log;

import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.chairside.ui.kit.Em;
import org.chairside.ui.kit.UiContext;

/**
 * The head of the log, which says how many rows of it are shown: dragged, or by Up and Down while it has the keyboard; twice
 * pressed it is as before.
 */
final class LogSplitter {
    private static final int FEWEST = 1;
    private static final int MOST = 24;

    /** One row, in ems; the stylesheet has the same. */
    private static final double ROW = 1.5;

    private static final double USUAL_LETTERS = 16;

    private final HBox root = new HBox();
    private final StackPane grip = new StackPane();
    private final Em em = new Em();
    private final IntegerProperty rows = new SimpleIntegerProperty(this, "rows", 3);
    private int usual = 3;
    private boolean moved;
    private double pressedAt;
    private int rowsThen;

    LogSplitter(UiContext ui, ListView<?> list) {
        Label title = new Label(ui.text("session.log.title"));
        title.getStyleClass().add("t-region");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region bar = new Region();
        bar.getStyleClass().add("log-bar");
        bar.setMouseTransparent(true);
        grip.getStyleClass().add("log-grip");
        grip.setId("log-grip");
        grip.setFocusTraversable(true);
        grip.setAccessibleRole(AccessibleRole.SLIDER);
        grip.setAccessibleText(ui.text("session.log.grip"));
        Tooltip.install(grip, new Tooltip(ui.text("session.log.grip")));
        grip.getChildren().add(bar);
        HBox.setHgrow(grip, Priority.ALWAYS);
        root.getStyleClass().add("log-head");
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren().addAll(em, title, grip);
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> rows.get() * ROW * USUAL_LETTERS * em.getScale() + 1, rows, em.scaleProperty()));
        list.setMinHeight(0);
        grip.setOnMousePressed(this::pressed);
        grip.setOnMouseDragged(
                event -> to(rowsThen + (int) Math.round((pressedAt - event.getScreenY()) / rowHeight())));
        grip.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    Region root() {
        return root;
    }

    void beside(Region more) {
        root.getChildren().add(more);
    }

    void usual(int count) {
        usual = count;
        if (!moved) {
            rows.set(count);
        }
    }

    private void pressed(MouseEvent event) {
        grip.requestFocus();
        pressedAt = event.getScreenY();
        rowsThen = rows.get();
        if (event.getClickCount() > 1) {
            moved = false;
            rows.set(usual);
            rowsThen = usual;
        }
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        int step = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (plain && step != 0) {
            event.consume();
            to(rows.get() + step);
        }
    }

    private void to(int count) {
        int held = Math.clamp(count, FEWEST, MOST);
        if (held != rows.get()) {
            moved = true;
            rows.set(held);
        }
    }

    private double rowHeight() {
        return ROW * USUAL_LETTERS * em.getScale();
    }
}
