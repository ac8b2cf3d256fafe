package org.chairside.ui.firstrun;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A heading, a sentence, and what is to be filled in. */
final class Page {
    private final VBox root = new VBox();

    Page(String title, String sentence, Node... content) {
        Label heading = new Label(title);
        heading.getStyleClass().add("t-title");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        Label words = new Label(sentence);
        words.getStyleClass().add("firstrun-sentence");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        root.getStyleClass().add("firstrun-page");
        root.getChildren().addAll(heading, words);
        root.getChildren().addAll(content);
    }

    VBox root() {
        return root;
    }
}
