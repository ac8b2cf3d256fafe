package org.chairside.ui.kit;

import java.util.Locale;
import javafx.scene.layout.Region;

/** The few signs, as shapes of the stylesheet {@code glyphs.css}: one em high, in the colour of the text role. */
public enum Glyph {
    /** A triangle: look here. */
    WARNING,
    /** A ring with a bar: may not be. */
    STOPPED,
    /** A disc: must be. */
    DISC,
    RING,
    TICK,
    CROSS,
    PLUS,
    /** A small delta: amended. */
    AMENDED,
    CLOCK,
    CLOCK_FILLED,
    PERSON,
    LOCK,
    UP,
    DOWN,
    RIGHT;

    /** A new node of it; it is not spoken, the text beside it is. */
    public Region node() {
        Region node = new Region();
        node.getStyleClass()
                .addAll("glyph", "glyph-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        node.setMouseTransparent(true);
        return node;
    }
}
