package org.chairside.ui.kit.keys;

import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The digit that a key stands for, on any layout: by its code, or by the sign that the key prints where others have the
 * digit. Where a digit needs Shift, Shift makes no difference.
 */
public final class DigitKeys {
    private DigitKeys() {}

    /** The digit of a key, whatever is held besides; empty for any other key. */
    public static OptionalInt of(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isDigitKey()) {
            String name = code.getName();
            return OptionalInt.of(name.charAt(name.length() - 1) - '0');
        }
        return Layouts.digit(code, event.getText());
    }

    /** The digit of a key pressed with Alt and without Ctrl. */
    public static OptionalInt withAlt(KeyEvent event) {
        return event.isAltDown() && !event.isControlDown() && !event.isMetaDown() ? of(event) : OptionalInt.empty();
    }

    /** The digit of a key pressed with Ctrl (on a Mac: Cmd) and without Alt. */
    public static OptionalInt withShortcut(KeyEvent event) {
        return event.isShortcutDown() && !event.isAltDown() ? of(event) : OptionalInt.empty();
    }
}
