package org.chairside.ui.kit;

import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A node that a person is to read or to use, in the coordinates of its scene.
 *
 * @param box around its letters or along its edges
 * @param seen the part of the box that nothing clips away
 * @param reach where it may be: the window, or what clips it; without an end in the directions in which that scrolls
 */
record ShownNode(Node node, Bounds box, Bounds seen, Bounds reach) {
    /** As much as edges meet by rounding, and as a line between two things takes. */
    private static final double HAIRLINE = 2;

    boolean hasSize() {
        return box.getWidth() >= 1 && box.getHeight() >= 1;
    }

    boolean isInSight() {
        return isMoreThanALine(seen);
    }

    boolean isWithinReach() {
        return box.getMinX() >= reach.getMinX() - HAIRLINE
                && box.getMaxX() <= reach.getMaxX() + HAIRLINE
                && box.getMinY() >= reach.getMinY() - HAIRLINE
                && box.getMaxY() <= reach.getMaxY() + HAIRLINE;
    }

    boolean meets(ShownNode other) {
        return isMoreThanALine(common(seen, other.seen));
    }

    private static boolean isMoreThanALine(Bounds bounds) {
        return bounds.getWidth() > HAIRLINE && bounds.getHeight() > HAIRLINE;
    }

    /** What it says; an empty field says its prompt, and one for a password nothing. */
    String words() {
        String words =
                switch (node) {
                    case Labeled labeled -> labeled.getText();
                    case Text text -> text.getText();
                    case TextFlow flow ->
                        flow.getChildren().stream()
                                .map(each -> each instanceof Text text ? text.getText() : "")
                                .collect(Collectors.joining());
                    case PasswordField _ -> "";
                    case TextInputControl field -> field.getLength() == 0 ? field.getPromptText() : field.getText();
                    default -> "";
                };
        return words == null ? "" : words;
    }

    @Override
    public String toString() {
        Class<?> kind = node.getClass();
        while (kind.isAnonymousClass()) {
            kind = kind.getSuperclass();
        }
        String id = node.getId() == null ? "" : "#" + node.getId();
        return kind.getSimpleName() + id + (words().isEmpty() ? "" : " \"" + words() + "\"");
    }

    /** Where both are; of no size where they do not meet. */
    static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        double width = Math.min(one.getMaxX(), other.getMaxX()) - x;
        double height = Math.min(one.getMaxY(), other.getMaxY()) - y;
        return new BoundingBox(x, y, Math.max(0, width), Math.max(0, height));
    }
}
