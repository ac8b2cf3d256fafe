package org.chairside.ui.form;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * Something that opens in the place below the entry line and goes away when it is done; it covers nothing and the line
 * can be typed in meanwhile. Made once for a session screen, opened many times. Screen thread only.
 */
public interface Panel {
    Region root();

    /** Makes it fresh and gives the keyboard to its first field. It is on the screen by then. */
    void open();

    /** Forgets what was typed in it and not handed over. */
    default void close() {}

    /** Takes a typed character where characters are choices; says whether it did. */
    default boolean typed(KeyEvent event) {
        return false;
    }
}
