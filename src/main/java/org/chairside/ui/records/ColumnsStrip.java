package org.chairside.ui.records;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.UiContext;

/** The strip in which columns are chosen: Space shows or hides, Ctrl with an arrow moves, Esc is done. */
final class ColumnsStrip {
    private final UiContext ui;
    private final ColumnsModel model;
    private final Runnable left;
    private final VBox root = new VBox();
    private final FlowPane boxes = new FlowPane();

    /** @param left gives the keyboard back */
    ColumnsStrip(UiContext ui, ColumnsModel model, Runnable left) {
        this.ui = ui;
        this.model = model;
        this.left = left;
        Label help = new Label(ui.text("records.columns.help"));
        help.getStyleClass().add("muted");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        boxes.getStyleClass().add("records-boxes");
        FlowPane buttons = new FlowPane(
                button("reset", () -> {
                    model.reset();
                    fill();
                    boxes.getChildren().getFirst().requestFocus();
                }),
                button("done", this::close));
        buttons.getStyleClass().add("records-boxes");
        root.getStyleClass().add("records-columns");
        root.getChildren().addAll(help, boxes, buttons);
        boxes.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(false);
    }

    private Button button(String what, Runnable act) {
        Button button = new Button(ui.text("records.columns." + what));
        button.setId("records-columns-" + what);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    VBox root() {
        return root;
    }

    void open() {
        fill();
        show(true);
        boxes.getChildren().getFirst().requestFocus();
    }

    void close() {
        show(false);
        left.run();
    }

    private void show(boolean isOpen) {
        root.setVisible(isOpen);
        root.setManaged(isOpen);
    }

    private void fill() {
        boxes.getChildren().setAll(model.arranged().stream().map(this::box).toList());
    }

    private Node box(String column) {
        CheckBox box = new CheckBox(ui.text("records.columns." + column));
        box.setId("records-column-" + column);
        box.setUserData(column);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setSelected(model.isShown(column));
        box.setOnAction(_ -> {
            model.show(column, box.isSelected());
            // The last one cannot be hidden.
            box.setSelected(model.isShown(column));
        });
        return box;
    }

    private void pressed(KeyEvent event) {
        Node focused = root.getScene().getFocusOwner();
        int by =
                switch (event.getCode()) {
                    case LEFT, UP -> -1;
                    case RIGHT, DOWN -> 1;
                    default -> 0;
                };
        if (by == 0 || !boxes.getChildren().contains(focused)) {
            return;
        }
        event.consume();
        if (event.isShortcutDown()) {
            String column = (String) focused.getUserData();
            model.move(column, by);
            fill();
            focus(column);
        } else {
            List<Node> all = boxes.getChildren();
            all.get(Math.floorMod(all.indexOf(focused) + by, all.size())).requestFocus();
        }
    }

    private void focus(String column) {
        boxes.getChildren().stream()
                .filter(box -> column.equals(box.getUserData()))
                .forEach(Node::requestFocus);
    }
}
