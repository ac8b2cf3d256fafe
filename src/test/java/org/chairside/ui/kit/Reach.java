package org.chairside.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/** Whether everybody can reach and hear what a page offers. */
public final class Reach {
    private Reach() {}

    /** Fails for anything that takes the keyboard without a name, or is too small a target (WCAG 2.5.8). */
    public static void check(Node root) {
        List<Node> focusable = new ArrayList<>();
        Hand.doInFx(() -> collect(root, focusable));
        assertThat(focusable).isNotEmpty();
        for (Node node : focusable) {
            assertThat(name(node)).as("name of " + node).isNotBlank();
            if (node instanceof ButtonBase || node instanceof TextInputControl) {
                assertThat(node.getLayoutBounds().getHeight())
                        .as("height of " + node)
                        .isGreaterThanOrEqualTo(24);
                assertThat(node.getLayoutBounds().getWidth())
                        .as("width of " + node)
                        .isGreaterThanOrEqualTo(24);
            }
        }
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static String name(Node node) {
        String spoken = node.getAccessibleText();
        return spoken != null && !spoken.isBlank() ? spoken : node instanceof Labeled labeled ? labeled.getText() : "";
    }
}
