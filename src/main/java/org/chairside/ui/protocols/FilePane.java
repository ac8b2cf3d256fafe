package org.chairside.ui.protocols;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chairside.model.text.TextUse;
import org.chairside.protocol.Fault;
import org.chairside.ui.kit.AreaField;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** A version as its file, with every fault of it beside, by line; Enter on a fault goes there. */
final class FilePane {
    private final UiContext ui;
    private final TextArea text = new AreaField(TextUse.PROTOCOL_FILE);
    private final Label place = new Label();
    private final Label sound = new Label();
    private final ListView<Fault> faults = new ListView<>();
    private final HBox root = new HBox();
    private EditorModel editor;

    FilePane(UiContext ui) {
        this.ui = ui;
        text.setId("protocols-text");
        text.setAccessibleText(ui.text("protocols.file.text"));
        text.getStyleClass().add("protocols-text");
        text.textProperty().subscribe(typed -> {
            if (editor != null && text.isEditable()) {
                editor.type(typed);
            }
        });
        text.caretPositionProperty().subscribe(_ -> place.setText(place()));
        place.getStyleClass().add("muted");
        faults.setId("protocols-faults");
        faults.setAccessibleText(ui.text("protocols.faults"));
        faults.setCellFactory(_ -> new FaultCell());
        faults.setOnMouseClicked(_ -> jump());
        faults.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                jump();
            }
        });
        sound.setWrapText(true);
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox.setVgrow(faults, Priority.ALWAYS);
        VBox left = new VBox(text, place);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(sound, faults);
        right.getStyleClass().add("protocols-faults");
        root.getChildren().addAll(left, right);
        root.getStyleClass().add("protocols-form");
    }

    Node root() {
        return root;
    }

    /** Shows what can be changed here. */
    void show(EditorModel shown) {
        editor = null;
        text.setEditable(true);
        if (!text.getText().equals(shown.now().text())) {
            int caret = text.getCaretPosition();
            text.setText(shown.now().text());
            text.positionCaret(Math.min(caret, text.getLength()));
        }
        editor = shown;
        faults.getItems().setAll(shown.now().faults());
        int count = shown.now().faults().size();
        sound.setText(ui.text("protocols.faults.count", count));
        sound.setGraphic((count == 0 ? Glyph.TICK : Glyph.WARNING).node());
        (count == 0 ? Level.OK : Level.MEDIUM).on(sound.getGraphic());
    }

    /** Shows what can only be read here. */
    void show(String file) {
        editor = null;
        text.setEditable(false);
        text.setText(file);
        faults.getItems().clear();
        sound.setText(ui.text("protocols.nurse"));
        sound.setGraphic(null);
    }

    private String place() {
        String before = text.getText().substring(0, Math.min(text.getCaretPosition(), text.getLength()));
        return ui.text(
                "protocols.file.line",
                before.chars().filter(each -> each == '\n').count() + 1);
    }

    private void jump() {
        Fault fault = faults.getSelectionModel().getSelectedItem();
        if (fault == null) {
            return;
        }
        int start = 0;
        for (int line = 1; line < fault.line(); line++) {
            int end = text.getText().indexOf('\n', start);
            start = end < 0 ? start : end + 1;
        }
        int end = text.getText().indexOf('\n', start);
        text.requestFocus();
        text.selectRange(start, end < 0 ? text.getLength() : end);
    }

    private final class FaultCell extends ListCell<Fault> {
        private final Label words = WrappedText.in(this);

        @Override
        protected void updateItem(Fault fault, boolean none) {
            super.updateItem(fault, none);
            words.setText(none || fault == null ? "" : ui.text("protocols.fault", fault.line(), fault.message()));
            setGraphic(none || fault == null ? null : words);
            setAccessibleText(words.getText());
        }
    }
}
