package org.chairside.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that carry a person through a form without a mouse. */
public final class FieldKeys {
    private FieldKeys() {}

    /** Enter does this instead of what it would do. */
    public static void onEnter(Node node, Runnable act) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                act.run();
            }
        });
    }

    /** Enter goes from each to the next, and from the last one on; in a list that is open it chooses, as it would. */
    public static void chain(List<? extends Control> fields, Runnable on) {
        for (int i = 0; i < fields.size(); i++) {
            int after = i + 1;
            Control field = fields.get(i);
            Runnable next = after < fields.size() ? () -> fields.get(after).requestFocus() : on;
            field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                boolean chooses = field instanceof ComboBoxBase<?> box && box.isShowing();
                if (event.getCode() == KeyCode.ENTER && !chooses) {
                    event.consume();
                    next.run();
                }
            });
        }
    }

    /** A letter chooses the next that begins with it, in a list that is not typed into. */
    public static <T> void byFirstLetter(ComboBox<T> box) {
        box.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            int count = box.getItems().size();
            int from = box.getSelectionModel().getSelectedIndex() + 1;
            if (isText(event) && !event.getCharacter().isBlank() && count > 0) {
                event.consume();
                IntStream.range(from, from + count)
                        .map(index -> index % count)
                        .filter(index -> begins(
                                box.getConverter().toString(box.getItems().get(index)), event))
                        .findFirst()
                        .ifPresent(box.getSelectionModel()::select);
            }
        });
    }

    private static boolean begins(String words, KeyEvent event) {
        return words.toLowerCase(Locale.ROOT).startsWith(event.getCharacter().toLowerCase(Locale.ROOT));
    }

    /** Whether a typed key puts a character into a text: no control character, no shortcut. */
    public static boolean isText(KeyEvent event) {
        String typed = event.getCharacter();
        boolean control = typed.isEmpty() || typed.chars().anyMatch(letter -> letter < ' ' || letter == 0x7F);
        // Some keyboards reach @ and # with Ctrl and Alt together.
        boolean shortcut = event.isMetaDown() || (event.isControlDown() != event.isAltDown());
        return !control && !shortcut;
    }

    /**
     * What is typed on a node that stands beside a field begins in the field, and the keyboard goes there. A character that
     * the node takes for itself is its own, and a space begins nothing.
     */
    public static void typeInto(Node beside, TextInputControl field) {
        beside.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (isText(event) && !event.getCharacter().isBlank()) {
                event.consume();
                // A field that gets its skin after the focus selects all of its text, and the next key would replace
                // it.
                field.applyCss();
                field.requestFocus();
                field.end();
                field.insertText(field.getLength(), event.getCharacter());
                field.end();
            }
        });
    }

    /** The key {@code =} in an empty field: the same as last time, because somebody says so. */
    public static void onSame(TextField field, Runnable act) {
        onSign(field, "=", act);
    }

    /** The key {@code ?} in an empty field: it was not asked, because somebody says so. */
    public static void onUnasked(TextField field, Runnable act) {
        onSign(field, "?", act);
    }

    private static void onSign(TextField field, String sign, Runnable act) {
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals(sign) && field.getText().isBlank()) {
                event.consume();
                act.run();
            }
        });
    }
}
