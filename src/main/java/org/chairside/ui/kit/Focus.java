package org.chairside.ui.kit;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

/** Where the keyboard goes. */
public final class Focus {
    /** The style class of a node that is shown whole where one of its fields has the keyboard, if there is room for it. */
    public static final String SEEN_TOGETHER = "seen-together";

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

    /**
     * A page that fills the window, and scrolls where the letters are too large for that; what has the keyboard is kept in
     * sight.
     */
    public static ScrollPane scrolling(Region page) {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        follow(scroll);
        return scroll;
    }

    /** The same by how it is laid out after the change, also where what is around it grows or the window shrinks. */
    public static void keep(ScrollPane pane) {
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && isWithin(owner, pane.getContent())) {
                Platform.runLater(() -> layOut(pane));
                Platform.runLater(() -> keepInSight(pane));
            }
        });
        pane.viewportBoundsProperty().subscribe(_ -> Platform.runLater(() -> keepInSight(pane)));
        pane.contentProperty()
                .flatMap(Node::layoutBoundsProperty)
                .subscribe(_ -> Platform.runLater(() -> keepInSight(pane)));
    }

    private static void layOut(ScrollPane pane) {
        if (pane.getScene() != null) {
            pane.getScene().getRoot().applyCss();
            pane.getScene().getRoot().layout();
        }
    }

    /** Shows the top of what was just put in a pane, whatever was scrolled to before its height was known. */
    public static void beginAtTop(ScrollPane pane) {
        Platform.runLater(() -> pane.setVvalue(0));
    }

    /** Brings what has the keyboard into sight, as it is laid out now. */
    static void keepInSight(ScrollPane pane) {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        if (owner != null && isWithin(owner, pane.getContent())) {
            scrollTo(pane, owner);
        }
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
        Node whole = together(node, content, height - 2 * MARGIN);
        Bounds place = content.sceneToLocal(whole.localToScene(whole.getLayoutBounds()));
        double top = pane.getVvalue() * beyond;
        if (place.getMinY() < top) {
            pane.setVvalue(Math.max(0, (place.getMinY() - MARGIN) / beyond));
        } else if (place.getMaxY() > top + height) {
            pane.setVvalue(Math.min(1, (place.getMaxY() + MARGIN - height) / beyond));
        }
    }

    private static Node together(Node node, Node content, double most) {
        for (Node at = node; at != null && !at.equals(content); at = at.getParent()) {
            if (at.getStyleClass().contains(SEEN_TOGETHER)
                    && at.getLayoutBounds().getHeight() <= most) {
                return at;
            }
        }
        return withWords(node);
    }

    /** A field of a form comes with its label and with what is said about it. */
    private static Node withWords(Node node) {
        Parent parent = node.getParent();
        if (parent != null && parent.getStyleClass().contains("form-beside")) {
            parent = parent.getParent();
        }
        return parent != null && parent.getStyleClass().contains("form-field") ? parent : node;
    }

    /**
     * A way back to what had the keyboard before it went into a node: whoever presses a button there, and goes on typing, types
     * where they typed before.
     */
    public static Runnable wayBackFrom(Node node) {
        // Weak, for what is above the pages outlives them.
        AtomicReference<WeakReference<Node>> before = new AtomicReference<>(new WeakReference<>(null));
        node.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((left, now) -> {
            if (now != null && isWithin(now, node) && left != null && !isWithin(left, node)) {
                before.set(new WeakReference<>(left));
            }
        });
        return () -> {
            Scene scene = node.getScene();
            Node last = before.get().get();
            if (last != null && scene != null && scene.equals(last.getScene())) {
                goTo(last);
            }
        };
    }

    /** A field marks all it holds when it is given the keyboard, and the next letter would take its place. */
    private static void goTo(Node node) {
        if (node instanceof TextInputControl field) {
            field.requestFocus();
            field.end();
        } else {
            node.requestFocus();
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
