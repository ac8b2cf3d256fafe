package org.chairside.ui.kit.keys;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;

/**
 * The second click of a double click, which is meant for what the first one hit. Where that is gone by then it would fall on
 * whatever came to lie there, so it does nothing. In a text, and on the same button, each click counts. FX thread only.
 */
public final class SecondClicks {
    /** By its number and not itself: nothing here may hold the page of somebody who signed out. */
    private int first;

    private SecondClicks() {}

    /** Guards everything within a node. */
    public static void guard(Node root) {
        SecondClicks clicks = new SecondClicks();
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, clicks::pressed);
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, clicks::followed);
        root.addEventFilter(MouseEvent.MOUSE_CLICKED, clicks::followed);
    }

    private void pressed(MouseEvent event) {
        if (event.getClickCount() <= 1) {
            first = control(event.getTarget());
        } else {
            followed(event);
        }
    }

    private void followed(MouseEvent event) {
        if (event.getClickCount() > 1 && !isText(event.getTarget()) && control(event.getTarget()) != first) {
            event.consume();
        }
    }

    private static boolean isText(EventTarget target) {
        return ancestor(target, TextInputControl.class).isPresent();
    }

    /** What is clicked: the button around what was hit, or else what was hit itself. */
    private static int control(EventTarget target) {
        return System.identityHashCode(
                ancestor(target, Button.class).<Object>map(each -> each).orElse(target));
    }

    private static Optional<Node> ancestor(EventTarget target, Class<? extends Node> kind) {
        for (Node each = target instanceof Node hit ? hit : null; each != null; each = each.getParent()) {
            if (kind.isInstance(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
