package org.chairside.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextInputControl;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Finds what a person is to read or to use in a scene: texts, controls and drawings that are not hidden. */
final class ShownNodes {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final double FAR = 1e6;

    /** The part of a line, in heights of its letters, that is empty above and below most of them. */
    private static final double EMPTY = 0.2;

    private final List<ShownNode> found = new ArrayList<>();

    private ShownNodes() {}

    /** Where things are seen, and where they may be; see {@link ShownNode}. */
    private record Room(Bounds seen, Bounds reach) {}

    /** All of them, each before those that stand in it. On the screen thread. */
    static List<ShownNode> of(Scene scene) {
        ShownNodes nodes = new ShownNodes();
        Bounds window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        nodes.visit(scene.getRoot(), new Room(window, window));
        return nodes.found;
    }

    /** The text in which a control shows as much of its words as there is room for. */
    static Optional<Text> textOf(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst();
    }

    private void visit(Node node, Room around) {
        if (!node.isVisible() || node.getOpacity() == 0 || node instanceof ScrollBar) {
            return;
        }
        Room room = node.getClip() == null ? around : clipped(node, around);
        box(node)
                .ifPresent(
                        box -> found.add(new ShownNode(node, box, ShownNode.common(box, room.seen()), room.reach())));
        boolean isWhole =
                node instanceof TextInputControl || node instanceof ComboBoxBase<?> || node instanceof TextFlow;
        if (node instanceof Parent parent && !isWhole) {
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, room));
        }
    }

    /** Around what a person is to read or to use; nothing for what only holds others. */
    private static Optional<Bounds> box(Node node) {
        return switch (node) {
            case ScrollPane pane when !pane.isFocusTraversable() -> Optional.empty();
            case ButtonBase button -> Optional.of(edges(button));
            case Labeled labeled -> textOf(labeled).filter(ShownNodes::hasWords).map(ShownNodes::letters);
            case Text text when hasWords(text) && !(text.getParent() instanceof Labeled) -> Optional.of(letters(text));
            case Control _, Canvas _, TextFlow _ -> Optional.of(edges(node));
            default -> Optional.empty();
        };
    }

    private static Bounds edges(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean hasWords(Text text) {
        return !text.getText().isBlank();
    }

    /** Text that wraps is as wide as it may be, whatever it says; its words are as wide as they are. */
    private static Bounds letters(Text text) {
        Bounds local = text.getWrappingWidth() == 0 ? text.getLayoutBounds() : words(text);
        Bounds box = text.localToScene(local);
        double empty = EMPTY * text.getFont().getSize();
        return new BoundingBox(
                box.getMinX(), box.getMinY() + empty, box.getWidth(), Math.max(0, box.getHeight() - 2 * empty));
    }

    private static Bounds words(Text text) {
        Path words = new Path();
        WORD.matcher(text.getText()).results().forEach(word -> words.getElements()
                .addAll(text.rangeShape(word.start(), word.end())));
        words.setFill(Color.BLACK);
        words.setStroke(null);
        return words.getLayoutBounds();
    }

    private static Room clipped(Node node, Room around) {
        Bounds clip = node.localToScene(node.getClip().getBoundsInParent());
        Bounds reach = ShownNode.common(clip, around.reach());
        List<String> names = node.getStyleClass();
        boolean cells = names.contains("clipped-container");
        boolean across = cells || names.contains("column-header-background");
        boolean down = cells;
        if (names.contains("viewport") && node.getParent() instanceof ScrollPane pane) {
            across = pane.getHbarPolicy() != ScrollBarPolicy.NEVER;
            down = pane.getVbarPolicy() != ScrollBarPolicy.NEVER;
        }
        return new Room(
                ShownNode.common(clip, around.seen()),
                new BoundingBox(
                        across ? -FAR : reach.getMinX(),
                        down ? -FAR : reach.getMinY(),
                        across ? 2 * FAR : reach.getWidth(),
                        down ? 2 * FAR : reach.getHeight()));
    }
}
