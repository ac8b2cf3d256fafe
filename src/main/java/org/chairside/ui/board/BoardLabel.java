package org.chairside.ui.board;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;

/** A label of the board: never cut in height, and without room where it says nothing. */
final class BoardLabel extends Label {
    BoardLabel(String style) {
        getStyleClass().add(style);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /** Says this; where that is nothing it takes no room. */
    void say(String words) {
        setText(words);
        setVisible(!words.isEmpty());
        setManaged(!words.isEmpty());
    }

    /** Puts a sign beside the words. */
    void mark(Glyph glyph, Level level) {
        setGraphic(glyph.node());
        level.on(getGraphic());
    }
}
