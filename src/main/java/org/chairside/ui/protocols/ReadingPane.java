package org.chairside.ui.protocols;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chairside.model.Protocol;
import org.chairside.protocol.Part;
import org.chairside.protocol.Part.Chapter;
import org.chairside.protocol.ProtocolParts;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** A version read in words, chapter by chapter, in two columns where there is room. */
final class ReadingPane {
    private static final double EDGES = 48;
    private static final Set<Chapter> RIGHT = Set.of(Chapter.LIMITS, Chapter.SCREENING);

    private final UiContext ui;
    private final PartWords words;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final ScrollPane root;

    ReadingPane(UiContext ui) {
        this.ui = ui;
        this.words = new PartWords(ui);
        FlowPane columns = new FlowPane(left, right);
        columns.getStyleClass().add("protocols-columns");
        root = new ScrollPane(columns);
        root.setId("protocols-reading");
        root.setFitToWidth(true);
        root.setFocusTraversable(true);
        for (VBox column : List.of(left, right)) {
            column.getStyleClass().add("protocols-column");
            column.maxWidthProperty().bind(root.widthProperty().subtract(EDGES));
        }
    }

    Node root() {
        return root;
    }

    void show(Protocol protocol) {
        left.getChildren().clear();
        right.getChildren().clear();
        List<Part> parts = ProtocolParts.of(protocol);
        for (Chapter chapter : Chapter.values()) {
            List<Part> own =
                    parts.stream().filter(part -> part.chapter() == chapter).toList();
            if (!own.isEmpty()) {
                (RIGHT.contains(chapter) ? right : left).getChildren().add(chapter(chapter, own, protocol));
            }
        }
        root.setVvalue(0);
        root.setAccessibleText(
                parts.stream().map(part -> words.say(part, protocol)).collect(Collectors.joining(". ")));
    }

    private Node chapter(Chapter chapter, List<Part> parts, Protocol protocol) {
        Label heading = new Label(ui.text("protocols.chapter." + PartWords.key(chapter)));
        heading.getStyleClass().add("t-region");
        VBox box = new VBox(heading);
        box.getStyleClass().add("protocols-chapter");
        parts.forEach(part -> box.getChildren().add(line(part, protocol)));
        return box;
    }

    private Node line(Part part, Protocol protocol) {
        String[] said = words.say(part, protocol).split("\n", 2);
        Label first = WrappedText.label(said[0]);
        if (said.length == 1) {
            return first;
        }
        Label source = WrappedText.label(said[1]);
        source.getStyleClass().add("muted");
        if (isUnverified(part)) {
            source.setGraphic(Glyph.WARNING.node());
            Level.MEDIUM.on(source.getGraphic());
        }
        VBox both = new VBox(first, source);
        both.getStyleClass().add("protocols-sourced");
        return both;
    }

    private static boolean isUnverified(Part part) {
        return switch (part) {
            case Part.Limit(var limit) -> !limit.source().verified();
            case Part.Published(var course) -> !course.source().verified();
            default -> false;
        };
    }
}
