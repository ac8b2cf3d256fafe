package org.chairside.ui.review;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;

/** What became of the last thing that was wanted; it takes no room while there is nothing to say. */
final class ReviewMessageLine {
    private final Label root = new Label();

    ReviewMessageLine(String id, ObservableValue<ReviewMessage> said) {
        root.setId(id);
        root.getStyleClass().add("review-said");
        root.setWrapText(true);
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.setFocusTraversable(true);
        said.subscribe(this::show);
    }

    Label root() {
        return root;
    }

    private void show(ReviewMessage said) {
        root.setText(said.words());
        root.setGraphic((said.level() == Level.OK ? Glyph.TICK : Glyph.WARNING).node());
        said.level().on(root);
        said.level().on(root.getGraphic());
        root.setVisible(!said.isNothing());
        root.setManaged(!said.isNothing());
    }
}
