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
 * Two columns beside each other and feet that stay in sight below them; what does not fit scrolls above them. Where the
 * letters are large one column comes after the other, and the feet that would take too much of the page scroll with them, the
 * last one only where it would do so alone. What has the keyboard is kept in sight.
 */
public final class TwoColumns {
    /** What the scroll bar and the edges of a page take, in pixels, with the largest letters. */
    private static final double EDGES = 60;

    /** The part of the page that feet may keep for themselves. */
    private static final double SHARE = 0.45;

    private final VBox root = new VBox();
    private final VBox content;
    private final ScrollPane scroll;
    private final List<Region> feet;

    /** @param feet from top to bottom */
    public TwoColumns(Region left, Region right, List<? extends Region> feet) {
        this.feet = List.copyOf(feet);
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
        root.getChildren().add(scroll);
        root.getChildren().addAll(feet);
        VBox.setVgrow(root, Priority.ALWAYS);
        for (Region column : List.of(left, right)) {
            column.maxWidthProperty().bind(root.widthProperty().subtract(EDGES));
        }
        Focus.follow(scroll);
        root.heightProperty().subscribe(this::placeFeet);
        for (Region foot : feet) {
            foot.setMinHeight(Region.USE_PREF_SIZE);
            foot.heightProperty().subscribe(this::placeFeet);
            foot.managedProperty().subscribe(this::placeFeet);
        }
    }

    /** Later, as children cannot change places while they are laid out. */
    private void placeFeet() {
        if (!pinned().equals(root.getChildren().subList(1, root.getChildren().size()))) {
            Platform.runLater(this::move);
        }
    }

    /** As many as there is room for, the last ones first. */
    private List<Region> pinned() {
        double room = SHARE * root.getHeight();
        int first = feet.size();
        while (first > 0 && height(feet.get(first - 1)) <= room) {
            first--;
            room -= height(feet.get(first));
        }
        return feet.subList(first, feet.size());
    }

    private double height(Region foot) {
        return foot.isManaged() ? foot.prefHeight(root.getWidth()) : 0;
    }

    private void move() {
        List<Region> pinned = pinned();
        if (pinned.equals(root.getChildren().subList(1, root.getChildren().size()))) {
            return;
        }
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        content.getChildren().removeAll(feet);
        root.getChildren().removeAll(feet);
        content.getChildren().addAll(feet.subList(0, feet.size() - pinned.size()));
        root.getChildren().addAll(pinned);
        if (focused != null) {
            focused.requestFocus();
            root.layout();
            Focus.keepInSight(scroll);
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
