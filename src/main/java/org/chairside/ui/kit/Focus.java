package org.chairside.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Where the keyboard goes. */
public final class Focus {
    private Focus() {}

    /** Gives the focus to the first node within that takes it, in reading order; says whether there was one. */
    public static boolean first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Focus::first);
    }
}
