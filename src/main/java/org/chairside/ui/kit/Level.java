package org.chairside.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/** How much something asks for attention. Always beside a glyph and a word; colour never speaks alone. */
public enum Level {
    /** Act now. */
    HIGH("high"),
    /** Look soon. */
    MEDIUM("medium"),
    /** Good to know. */
    LOW("low"),
    /** As it should be. */
    OK("ok"),
    /** Nothing to say. */
    NONE("none");

    private final String state;

    Level(String state) {
        this.state = state;
    }

    /** The state that the stylesheets know it by, such as {@code :high}. */
    public PseudoClass state() {
        return PseudoClass.getPseudoClass(state);
    }

    /** Puts a node in this state and out of the others. */
    public void on(Node node) {
        for (Level level : values()) {
            node.pseudoClassStateChanged(level.state(), level == this);
        }
    }
}
