package org.chairside.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.chairside.ui.kit.UnsavedWords;

/** One page of the program as the {@link Shell} knows it. All methods are called on the screen thread. */
public interface Screen extends UnsavedWords {
    /** The nodes; the same object each time. */
    Node root();

    /** The message key of its name, as spoken when it is shown. */
    String titleKey();

    /** Where to type, in words, for whoever typed where nothing on this page takes it; empty for the next field. */
    default Optional<String> whereToType() {
        return Optional.empty();
    }

    /** Where the line below stands on this page, for one that has a foot of its own; empty for below the page. */
    default Optional<Pane> statusPlace() {
        return Optional.empty();
    }

    /** It has just been put in the window; here it takes the focus. */
    default void shown() {}

    /** It has just left the window and may be shown again; here it lets go of clocks and listeners. */
    default void hidden() {}
}
