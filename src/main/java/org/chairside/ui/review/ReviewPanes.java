package org.chairside.ui.review;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Em;
import org.chairside.ui.kit.Focus;

/**
 * The picture, the sets and what stands below them: beside each other where there is room, below each other where the
 * text is large. Only places are decided here.
 */
final class ReviewPanes {
    /** Below this many ems they stand below each other. */
    private static final double NARROW = 64;

    private final Parts parts;
    private final Map<SidePane, Region> sides;
    private final Em em = new Em();
    private final VBox right = new VBox();
    private final HBox wide = new HBox();
    private final VBox column = new VBox();
    private final ScrollPane tall = new ScrollPane(column);
    private final VBox page = new VBox();
    private final StackPane root = new StackPane();
    private SidePane side = SidePane.DETAILS;
    private boolean narrow;

    /**
     * What is arranged.
     *
     * @param lead what stands above them, and scrolls away where the text is large
     * @param bar what stands between, and never scrolls away
     * @param drawn the picture with all that belongs to it
     * @param sets the table of sets
     */
    record Parts(Node lead, Node bar, Region drawn, Region sets) {}

    ReviewPanes(Parts parts, Map<SidePane, Region> sides) {
        this.parts = parts;
        this.sides = Map.copyOf(sides);
        right.getStyleClass().add("review-right");
        wide.getStyleClass().add("review-wide");
        column.getStyleClass().add("review-tall");
        tall.setFitToWidth(true);
        tall.setFocusTraversable(false);
        Focus.follow(tall);
        sides.values().forEach(each -> each.getStyleClass().add("review-side"));
        HBox.setHgrow(parts.drawn(), Priority.ALWAYS);
        VBox.setVgrow(wide, Priority.ALWAYS);
        VBox.setVgrow(tall, Priority.ALWAYS);
        root.getChildren().addAll(em, page);
        root.setMinSize(0, 0);
        arrange();
        root.widthProperty().subscribe(_ -> rearrange());
        em.scaleProperty().subscribe(_ -> rearrange());
    }

    Region root() {
        return root;
    }

    Em em() {
        return em;
    }

    /** Shows this below the sets. */
    void show(SidePane next) {
        if (side != next) {
            side = next;
            arrange();
        }
    }

    /** Where the text is large: brings the picture into sight. */
    void toThePicture() {
        if (narrow && side == SidePane.DETAILS) {
            tall.setVvalue(parts.drawn().getBoundsInParent().getMinY()
                    / Math.max(1, column.getHeight() - tall.getViewportBounds().getHeight()));
        }
    }

    private void rearrange() {
        boolean now = root.getWidth() > 0 && root.getWidth() < NARROW * 16 * em.getScale();
        if (now != narrow) {
            narrow = now;
            arrange();
        }
    }

    private void arrange() {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        page.getChildren().clear();
        right.getChildren().clear();
        wide.getChildren().clear();
        column.getChildren().clear();
        Node beneath = sides.get(side);
        VBox.setVgrow(parts.sets(), Priority.ALWAYS);
        sides.forEach((each, region) -> VBox.setVgrow(region, isAlone(each) ? Priority.ALWAYS : Priority.NEVER));
        if (narrow) {
            stack(beneath);
            page.getChildren().setAll(parts.bar(), tall);
            // Without its skin, what it holds is in no scene: keys that come before the next frame would be lost.
            tall.applyCss();
        } else {
            right.getChildren().setAll(isAlone(side) ? List.of(beneath) : List.of(parts.sets(), beneath));
            wide.getChildren().addAll(parts.drawn(), right);
            page.getChildren().setAll(parts.lead(), parts.bar(), wide);
        }
        if (focused != null && isWithin(focused)) {
            focused.requestFocus();
        }
    }

    /** What takes the place of the sets, because all of it wants to be seen. */
    private static boolean isAlone(SidePane side) {
        return side == SidePane.AUDIT || side == SidePane.SIGN;
    }

    /** What was asked for comes first, so that nobody has to look for it. */
    private void stack(Node beneath) {
        if (side == SidePane.DETAILS) {
            column.getChildren().setAll(parts.lead(), parts.drawn(), parts.sets(), beneath);
        } else {
            column.getChildren().setAll(beneath, parts.lead(), parts.drawn(), parts.sets());
            tall.setVvalue(0);
        }
    }

    private boolean isWithin(Node node) {
        Node at = node;
        while (at != null && !at.equals(page) && !at.equals(parts.sets()) && !sides.containsValue(at)) {
            at = at.getParent();
        }
        return at != null;
    }
}
