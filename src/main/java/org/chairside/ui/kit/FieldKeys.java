package org.chairside.ui.kit;

import javafx.scene.Node;
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
