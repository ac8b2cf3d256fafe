package org.chairside.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Two columns beside each other and a foot below them; one column after the other where the letters are large, and it
 * scrolls then, keeping what has the keyboard in sight.
 */
public final class TwoColumns {
    /** What the scroll bar and the edges of a page take, in pixels, with the largest letters. */
    private static final double EDGES = 60;

    private final ScrollPane root;

    public TwoColumns(Region left, Region right, Node foot) {
        FlowPane columns = new FlowPane(left, right);
        columns.getStyleClass().add("two-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox content = new VBox(columns, foot);
        // Else both columns together would ask for their full width, and the page would scroll sideways.
        columns.setMinWidth(0);
        content.setMinWidth(0);
        root = new ScrollPane(content);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        VBox.setVgrow(root, Priority.ALWAYS);
        for (Region column : List.of(left, right)) {
            column.maxWidthProperty().bind(root.widthProperty().subtract(EDGES));
        }
        Focus.follow(root);
    }

    public Node root() {
        return root;
    }

    /** A scroll pane has its content, and can hand on the keyboard, only once it is styled. */
    public void settle() {
        root.applyCss();
    }
}
