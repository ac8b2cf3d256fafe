package org.chairside.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Where the keyboard goes. */
public final class Focus {
    /** How far what has the keyboard stays from the edge it was scrolled in from, in pixels. */
    private static final double MARGIN = 48;

    private Focus() {}

    /** Keeps what has the keyboard in sight, for as long as the pane is in a window. */
    public static void follow(ScrollPane pane) {
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && isWithin(owner, pane.getContent())) {
                scrollTo(pane, owner);
            }
        });
    }

    private static boolean isWithin(Node node, Node content) {
        Node at = node;
        while (at != null && !at.equals(content)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static void scrollTo(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        double height = pane.getViewportBounds().getHeight();
        double beyond = content.getLayoutBounds().getHeight() - height;
        if (beyond <= 0) {
            return;
        }
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = pane.getVvalue() * beyond;
        if (place.getMinY() < top) {
            pane.setVvalue(Math.max(0, (place.getMinY() - MARGIN) / beyond));
        } else if (place.getMaxY() > top + height) {
            pane.setVvalue(Math.min(1, (place.getMaxY() + MARGIN - height) / beyond));
        }
    }

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
