package org.chairside.ui.entry;

import javafx.scene.input.KeyEvent;

/** What of the keyboard is text. */
public final class Typing {
    private Typing() {}

    /** Whether a typed key puts a character on the line: no control character, no shortcut. */
    public static boolean isText(KeyEvent event) {
        String typed = event.getCharacter();
        boolean control = typed.isEmpty() || typed.chars().anyMatch(letter -> letter < ' ' || letter == 0x7F);
        // Some keyboards reach @ and # with Ctrl and Alt together.
        boolean shortcut = event.isMetaDown() || (event.isControlDown() != event.isAltDown());
        return !control && !shortcut;
    }
}
