package org.chairside.ui.rems;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chairside.export.rems.RemsAnswer;
import org.chairside.export.rems.RemsField;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** One question of the form: its label, its value, where that comes from, and a button to copy it. */
final class RemsRow {
    private final UiContext ui;
    private final RemsField field;
    private final GridPane root = new GridPane();

    /** @param copy copies this row's value, by mouse */
    RemsRow(UiContext ui, RemsField field, Runnable copy) {
        this.ui = ui;
        this.field = field;
        root.setId("rems-" + field.code());
        root.getStyleClass().add("rems-row");
        root.setFocusTraversable(true);
        root.setAccessibleRole(AccessibleRole.TEXT);
        root.setAccessibleHelp(ui.text("rems.row.help"));
        root.getColumnConstraints().addAll(share(26), share(24), share(50), own());
        root.setOnMousePressed(_ -> root.requestFocus());
        switch (field.answer()) {
            case RemsAnswer.Said said -> said(said, copy);
            case RemsAnswer.Missing(String words) -> missing(words);
            case RemsAnswer.NotAsked(String words) -> notAsked(words);
        }
    }

    Region root() {
        return root;
    }

    RemsField field() {
        return field;
    }

    /** Whether there is anything to do here. */
    boolean isAsked() {
        return !(field.answer() instanceof RemsAnswer.NotAsked);
    }

    private void said(RemsAnswer.Said said, Runnable copy) {
        boolean same = said.text().equals(said.copied());
        String from = same ? said.from() : ui.text("rems.copied-as", said.from(), said.copied());
        Button button = new Button(ui.text("rems.copy"));
        button.getStyleClass().addAll("quiet", "rems-copy");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(ui.text("rems.copy.spoken", field.label()));
        button.setOnAction(_ -> copy.run());
        root.add(words(field.label(), "lbl"), 0, 0);
        root.add(words(said.text(), "val"), 1, 0);
        root.add(words(from, "muted"), 2, 0);
        root.add(button, 3, 0);
        root.setAccessibleText(ui.text("rems.row.spoken", field.label(), said.text(), from));
    }

    private void missing(String why) {
        Label mark = words(ui.text("rems.row.missing"), "val");
        Node glyph = Glyph.WARNING.node();
        mark.setGraphic(glyph);
        Level.MEDIUM.on(mark);
        Level.MEDIUM.on(glyph);
        root.add(words(field.label(), "lbl"), 0, 0);
        root.add(mark, 1, 0);
        root.add(words(why, "rems-why"), 2, 0, 2, 1);
        root.setAccessibleText(ui.text("rems.row.spoken", field.label(), mark.getText(), why));
    }

    private void notAsked(String why) {
        root.add(words(field.label(), "lbl"), 0, 0);
        root.add(words("\u2013", "muted"), 1, 0);
        root.add(words(why, "muted"), 2, 0, 2, 1);
        root.setAccessibleText(ui.text("rems.row.spoken", field.label(), ui.text("rems.row.not-asked"), why));
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static ColumnConstraints share(int weight) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(weight * 0.92);
        return column;
    }

    private static ColumnConstraints own() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setHalignment(javafx.geometry.HPos.RIGHT);
        return column;
    }
}
