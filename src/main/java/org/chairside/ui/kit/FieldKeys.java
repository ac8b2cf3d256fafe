package org.chairside.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
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

    /** The key {@code =} in an empty field: the same as last time, because somebody says so. */
    public static void onSame(TextField field, Runnable act) {
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("=") && field.getText().isBlank()) {
                event.consume();
                act.run();
            }
        });
    }
}
