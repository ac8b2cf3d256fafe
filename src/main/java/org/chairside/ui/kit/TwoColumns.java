package org.chairside.ui.kit;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Two columns beside each other and a foot that stays in sight below them; what does not fit scrolls above it. Where the
 * letters are large one column comes after the other, and a foot that would take too much of the page scrolls with them.
 * What has the keyboard is kept in sight.
 */
public final class TwoColumns {
    /** What the scroll bar and the edges of a page take, in pixels, with the largest letters. */
    private static final double EDGES = 60;

    /** The part of the page a foot may keep for itself. */
    private static final double SHARE = 0.45;

    private final VBox root = new VBox();
    private final VBox content;
    private final ScrollPane scroll;
    private final Region foot;

    public TwoColumns(Region left, Region right, Region foot) {
        this.foot = foot;
        FlowPane columns = new FlowPane(left, right);
        columns.getStyleClass().add("two-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        content = new VBox(columns);
        // Else both columns together would ask for their full width, and the page would scroll sideways.
        columns.setMinWidth(0);
        content.setMinWidth(0);
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        foot.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren().addAll(scroll, foot);
        VBox.setVgrow(root, Priority.ALWAYS);
        for (Region column : List.of(left, right)) {
            column.maxWidthProperty().bind(root.widthProperty().subtract(EDGES));
        }
        Focus.follow(scroll);
        root.heightProperty().subscribe(this::placeFoot);
        foot.heightProperty().subscribe(this::placeFoot);
    }

    /** Later, as children cannot change places while they are laid out. */
    private void placeFoot() {
        VBox home = foot.prefHeight(root.getWidth()) > SHARE * root.getHeight() ? content : root;
        if (!home.getChildren().contains(foot)) {
            Platform.runLater(() -> move(home));
        }
    }

    private void move(VBox home) {
        if (!home.getChildren().contains(foot)) {
            Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
            content.getChildren().remove(foot);
            root.getChildren().remove(foot);
            home.getChildren().add(foot);
            if (focused != null) {
                focused.requestFocus();
                root.layout();
                Focus.keepInSight(scroll);
            }
        }
    }

    /** Scrolls to where the columns begin. */
    public void showTop() {
        scroll.setVvalue(scroll.getVmin());
    }

    public Node root() {
        return root;
    }

    /** A scroll pane has its content, and can hand on the keyboard, only once it is styled. */
    public void settle() {
        root.applyCss();
    }
}
