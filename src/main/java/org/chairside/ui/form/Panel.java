package org.chairside.ui.form;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.chairside.ui.entry.KeyChoices;
import org.chairside.ui.kit.UnsavedWords;

/**
 * Something that opens over the lower part of a session screen and goes away when it is done; it never covers the line,
 * which can be typed in meanwhile. Made once for a session screen, opened many times. Screen thread only.
 */
public interface Panel extends UnsavedWords {
    Region root();

    /** Makes it fresh and gives the keyboard to its first field. It is on the screen by then. */
    void open();

    /** Forgets what was typed in it and not handed over. */
    default void close() {}

    /** It goes out of sight as it is and may come back: it lets go of the clock. What was typed in it stays. */
    default void hidden() {}

    /** It is in sight again, as it was. */
    default void shown() {}

    /** What it asks for by one of a few keys just now; empty where it asks for words, or for nothing. */
    default Optional<KeyChoices> choices() {
        return Optional.empty();
    }
}
