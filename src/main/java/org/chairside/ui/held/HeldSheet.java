package org.chairside.ui.held;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Level;

/** The list of what is held, and whether to add it now. */
public final class HeldSheet {
    private static final double ROW_HEIGHT = 34;
    private static final int MOST_ROWS = 9;

    private final VBox root = new VBox();
    private final Button add;

    /** @param close sends the sheet away */
    public HeldSheet(HeldModel model, Runnable close) {
        Kit kit = model.kit();
        add = new Button(kit.text("held.add"));
        add.setId("held-add");
        add.setDefaultButton(true);
        add.setOnAction(_ -> model.add());
        add.disableProperty().bind(model.busyProperty().or(model.doneProperty()));
        Button leave = new Button();
        leave.setId("held-leave");
        leave.textProperty().bind(model.doneProperty().map(done -> kit.text(done ? "held.close" : "held.not-now")));
        leave.setOnAction(_ -> close.run());
        HBox buttons = new HBox(add, leave);
        buttons.getStyleClass().add("sheet-buttons");
        Label outcome = sentence("");
        outcome.setId("held-outcome");
        outcome.textProperty().bind(model.outcomeProperty());
        Label warning = sentence(model.warning());
        Level.HIGH.on(warning);
        root.getStyleClass().add("held-sheet");
        root.getChildren()
                .addAll(
                        sentence(kit.text("held.what", model.rows().size())),
                        warning,
                        sentence(model.unreadable()),
                        list(model),
                        outcome,
                        buttons);
        model.outcomeProperty().subscribe(words -> shown(outcome, !words.isEmpty()));
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

    private static ListView<HeldModel.Row> list(HeldModel model) {
        ListView<HeldModel.Row> list = new ListView<>(model.rows());
        list.setId("held-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(_ -> new HeldCell(model.kit()));
        list.setAccessibleText(model.kit().text("held.title"));
        double rows = Math.min(MOST_ROWS, Math.max(1, model.rows().size()));
        list.setMinHeight(rows * ROW_HEIGHT + 4);
        list.setPrefHeight(rows * ROW_HEIGHT + 4);
        return list;
    }

    public Region root() {
        return root;
    }

    /** One entry: whose, when, what, and perhaps why it is still here. */
    private static final class HeldCell extends ListCell<HeldModel.Row> {
        private final Kit kit;

        HeldCell(Kit kit) {
            this.kit = kit;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(HeldModel.Row row, boolean empty) {
            super.updateItem(row, empty);
            boolean blank = empty || row == null;
            setText(blank ? null : words(row));
        }

        private String words(HeldModel.Row row) {
            return row.why().isEmpty()
                    ? kit.text("held.row", row.time(), row.patient(), row.what())
                    : kit.text("held.row.why", row.time(), row.patient(), row.what(), row.why());
        }
    }
}
