package org.chairside.ui.protocols;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.protocol.Part.Chapter;
import org.chairside.ui.kit.UiContext;

/** Differences between two versions, each with a sign, what is said now and what was said before. */
final class ChangesList {
    private final UiContext ui;
    private final VBox lines = new VBox();
    private final ScrollPane root = new ScrollPane(lines);

    ChangesList(UiContext ui, String id) {
        this.ui = ui;
        lines.getStyleClass().add("protocols-changes");
        root.setId(id);
        root.setFitToWidth(true);
        root.setFocusTraversable(true);
        VBox.setVgrow(root, Priority.ALWAYS);
    }

    Node root() {
        return root;
    }

    /** @param none said where there are none */
    void show(List<ChangeLine> changes, String none) {
        lines.getChildren().clear();
        Chapter chapter = null;
        for (ChangeLine each : changes) {
            if (each.chapter() != chapter) {
                chapter = each.chapter();
                Label heading = new Label(ui.text("protocols.chapter." + PartWords.key(chapter)));
                heading.getStyleClass().add("t-region");
                lines.getChildren().add(heading);
            }
            lines.getChildren().add(line(each));
        }
        if (changes.isEmpty()) {
            Label nothing = WrappedText.label(none);
            nothing.getStyleClass().add("muted");
            lines.getChildren().add(nothing);
        }
        root.setAccessibleText(changes.isEmpty() ? none : ui.text("protocols.changes.count", changes.size()));
    }

    private static Node line(ChangeLine said) {
        Label kind = new Label(said.kind());
        kind.setGraphic(said.glyph().node());
        kind.getStyleClass().add("protocols-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        VBox texts = new VBox();
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMinWidth(0);
        if (!said.now().isEmpty()) {
            texts.getChildren().add(WrappedText.label(said.now()));
        }
        if (!said.before().isEmpty()) {
            Label before = WrappedText.label(said.before());
            before.getStyleClass().add("muted");
            texts.getChildren().add(before);
        }
        HBox line = new HBox(kind, texts);
        line.getStyleClass().add("protocols-change");
        line.setAccessibleText(said.spoken());
        return line;
    }
}
