package org.chairside.ui.start;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What was said last time, in a line below today's fields for as long as they are empty. */
final class LastTimeHint {
    private final Label words = new Label();

    LastTimeHint(ObservableValue<String> before, ObservableValue<Boolean> empty) {
        words.getStyleClass().add("form-echo");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty().bind(before);
        words.visibleProperty().bind(before.flatMap(text -> empty.map(is -> is && !text.isEmpty())));
        words.managedProperty().bind(words.visibleProperty());
    }

    Node root() {
        return words;
    }
}
