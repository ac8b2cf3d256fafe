package org.chairside.ui.records;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.SearchField;
import org.chairside.ui.kit.UiContext;
import org.controlsfx.control.textfield.CustomTextField;

/** The line that is searched with, and a cross to clear it. */
final class SearchLine {
    private final UiContext ui;
    private final SearchField field = new SearchField();

    SearchLine(UiContext ui, RecordsModel model, Runnable onEnter) {
        this.ui = ui;
        field.setId("records-search");
        field.setPromptText(ui.text("records.search.prompt"));
        field.setAccessibleText(ui.text("records.search"));
        field.setAccessibleHelp(ui.text("records.search.help"));
        field.textProperty().bindBidirectional(model.queryProperty());
        field.setOnAction(_ -> onEnter.run());
        field.setRight(clearSign());
    }

    /** For the mouse; Esc does the same. */
    private Node clearSign() {
        Button clear = new Button();
        clear.setGraphic(Glyph.CROSS.node());
        clear.getStyleClass().add("quiet");
        clear.setId("records-clear");
        clear.setAccessibleText(ui.text("records.search.clear"));
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.setOnAction(_ -> {
            field.clear();
            field.requestFocus();
        });
        return clear;
    }

    CustomTextField root() {
        return field;
    }

    boolean isFocused() {
        return field.isFocused();
    }

    void take() {
        field.requestFocus();
        field.end();
    }

    /** A letter that was typed elsewhere. */
    void type(String text) {
        take();
        field.appendText(text);
    }
}
