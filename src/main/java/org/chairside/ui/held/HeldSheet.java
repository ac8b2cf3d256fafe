package org.chairside.ui.held;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** The list of what is held, and whether to add it now. */
public final class HeldSheet {
    /** In heights of the text. */
    private static final double ROW_HEIGHT = 2.4;

    private static final double EDGES = 4;
    private static final int MOST_ROWS = 9;

    private final VBox root = new VBox();
    private final Button add;

    /** @param close sends the sheet away */
    public HeldSheet(HeldModel model, Runnable close) {
        UiContext ui = model.ui();
        add = new Button(ui.text("held.add"));
        add.setId("held-add");
        add.setDefaultButton(true);
        add.setOnAction(_ -> model.add());
        add.disableProperty().bind(model.busyProperty().or(model.doneProperty()));
        Button leave = new Button();
        leave.setId("held-leave");
        leave.textProperty()
                .bind(model.doneProperty()
                        .map(done -> ui.text(done || !model.canAdd() ? "held.close" : "held.not-now")));
        leave.setOnAction(_ -> close.run());
        HBox buttons = new HBox(add, leave);
        buttons.getStyleClass().add("sheet-buttons");
        Label outcome = sentence("");
        outcome.setId("held-outcome");
        outcome.textProperty().bind(model.outcomeProperty());
        Label what = sentence(ui.text("held.what", model.rows().size()));
        Label warning = sentence(model.warning());
        Level.HIGH.on(warning);
        ListView<HeldRow> list = list(model, what);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, model, close));
        root.getStyleClass().add("held-sheet");
        root.getChildren()
                .addAll(what, warning, elsewhere(model), sentence(model.unreadable()), list, outcome, buttons);
        model.outcomeProperty().subscribe(words -> shown(outcome, !words.isEmpty()));
        model.doneProperty().subscribe(done -> {
            shown(what, !done && model.canAdd());
            shown(warning, !done && !warning.getText().isEmpty());
            shown(add, !done && model.canAdd());
            shown(list, !model.rows().isEmpty());
            if (done || !model.canAdd()) {
                leave.setDefaultButton(true);
                leave.requestFocus();
            }
        });
    }

    private static Label elsewhere(HeldModel model) {
        Label label = sentence(model.elsewhere());
        label.setId("held-elsewhere");
        Level.HIGH.on(label);
        return label;
    }

    private static Label sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        shown(label, !words.isEmpty());
        return label;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** A list would keep these two keys to itself. */
    private static void pressed(KeyEvent event, HeldModel model, Runnable close) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            model.add();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        }
    }

    /** As high as its rows, up to a number of them, whatever the size of the text. */
    private static ListView<HeldRow> list(HeldModel model, Label ofUsualSize) {
        ListView<HeldRow> list = new ListView<>(model.rows());
        list.setId("held-list");
        list.setCellFactory(_ -> new HeldCell(model.ui()));
        list.setAccessibleText(model.ui().text("held.title"));
        list.fixedCellSizeProperty()
                .bind(ofUsualSize.fontProperty().map(font -> Math.ceil(font.getSize() * ROW_HEIGHT)));
        ObservableValue<Number> height = Bindings.createDoubleBinding(
                () -> Math.clamp(model.rows().size(), 1, MOST_ROWS) * list.getFixedCellSize() + EDGES,
                list.fixedCellSizeProperty(),
                model.rows());
        list.minHeightProperty().bind(height);
        list.prefHeightProperty().bind(height);
        return list;
    }

    public Region root() {
        return root;
    }

    /** One entry: whose, when, what, and perhaps why it is still here. */
    private static final class HeldCell extends ListCell<HeldRow> {
        private final UiContext ui;

        HeldCell(UiContext ui) {
            this.ui = ui;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(HeldRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean blank = empty || row == null;
            setText(blank ? null : words(row));
            setTooltip(blank ? null : new Tooltip(words(row)));
        }

        private String words(HeldRow row) {
            return row.why().isEmpty()
                    ? ui.text("held.row", row.time(), row.patient(), row.what(), row.author())
                    : ui.text("held.row.why", row.time(), row.patient(), row.what(), row.author(), row.why());
        }
    }
}
