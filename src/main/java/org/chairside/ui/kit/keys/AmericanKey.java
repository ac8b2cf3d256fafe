package org.chairside.ui.kit.keys;

import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A pressed key as an American keyboard would send it, for shortcuts: the digit or letter in whose place it stands where the
 * layout has something else there, and without the Shift that a digit or the plus sign needs on some layouts.
 */
public final class AmericanKey {
    private AmericanKey() {}

    /** The same event, or one that differs in its code and in Shift. */
    public static KeyEvent of(KeyEvent event) {
        if (!event.isShortcutDown() && !event.isAltDown()) {
            return event;
        }
        OptionalInt digit = DigitKeys.of(event);
        KeyCode code = digit.isPresent() && !event.getCode().isDigitKey()
                ? KeyCode.valueOf("DIGIT" + digit.getAsInt())
                : Layouts.letter(event.getCode(), event.getText()).orElse(event.getCode());
        boolean shift = event.isShiftDown() && digit.isEmpty() && code != KeyCode.PLUS && code != KeyCode.EQUALS;
        return code == event.getCode() && shift == event.isShiftDown() ? event : with(event, code, shift);
    }

    private static KeyEvent with(KeyEvent event, KeyCode code, boolean shift) {
        return new KeyEvent(
                event.getSource(),
                event.getTarget(),
                event.getEventType(),
                event.getCharacter(),
                event.getText(),
                code,
                shift,
                event.isControlDown(),
                event.isAltDown(),
                event.isMetaDown());
    }
}
