package org.chairside.ui.entry;

import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.chairside.model.Vital;
import org.chairside.ui.kit.UiContext;

/**
 * Keys for the mouse or a finger, one click away: what a set or a form needs besides clicks. They write where the keyboard is,
 * if that is a field, else in the line, and leave the keyboard there.
 */
final class Keypad {
    /** What the line itself reads, in any language. */
    private static final Map<Vital, String> NAMES = Map.of(
            Vital.BLOOD_PRESSURE, "BP", Vital.HEART_RATE, "HR", Vital.SPO2, "SpO2", Vital.RESPIRATORY_RATE, "RR");

    private static final String SIGNS = "1234567890/.-@:#?";

    private final EntryLineModel model;
    private final TextField line;
    private final FlowPane root = new FlowPane();
    private final ToggleButton toggle = new ToggleButton();

    Keypad(UiContext ui, EntryLineModel model, TextField line) {
        this.model = model;
        this.line = line;
        toggle.setId("keypad-toggle");
        toggle.setText(ui.text("session.keypad"));
        toggle.getStyleClass().add("small-toggle");
        toggle.setFocusTraversable(false);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        root.setId("keypad");
        root.getStyleClass().add("keypad");
        root.visibleProperty().bind(toggle.selectedProperty());
        root.managedProperty().bind(toggle.selectedProperty());
        SIGNS.chars().mapToObj(Character::toString).forEach(sign -> key(sign, sign, () -> write(sign)));
        key("space", ui.text("session.keypad.space"), () -> write(" "));
        model.places().stream()
                .filter(NAMES::containsKey)
                .map(NAMES::get)
                .forEach(name -> key(name, name, () -> name(name)));
        key("x", ui.text("session.keypad.not-taken"), () -> write("x"));
        key("delete", ui.text("session.keypad.delete"), this::delete);
        key("enter", ui.text("session.keypad.enter"), () -> press(KeyCode.ENTER));
    }

    /** Opens and closes it. */
    Node toggle() {
        return toggle;
    }

    Region root() {
        return root;
    }

    private void key(String id, String words, Runnable act) {
        Button key = new Button(words);
        key.setId("keypad-" + id);
        key.getStyleClass().add("keypad-key");
        key.setFocusTraversable(false);
        key.setOnAction(_ -> act.run());
        root.getChildren().add(key);
    }

    private TextInputControl field() {
        Node owner = root.getScene().getFocusOwner();
        if (owner instanceof TextInputControl field && field.isEditable()) {
            return field;
        }
        line.requestFocus();
        line.end();
        return line;
    }

    private void write(String text) {
        TextInputControl field = begin();
        field.replaceSelection(text);
    }

    /** A named value stands apart from what is before it. */
    private void name(String name) {
        TextInputControl field = begin();
        String before = field.getText(0, field.getCaretPosition());
        field.replaceSelection((before.isEmpty() || before.endsWith(" ") ? "" : " ") + name + " ");
    }

    private void delete() {
        begin().deletePreviousChar();
    }

    private TextInputControl begin() {
        TextInputControl field = field();
        if (field.equals(line)) {
            model.freshen();
        }
        return field;
    }

    private void press(KeyCode code) {
        Event.fireEvent(field(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
