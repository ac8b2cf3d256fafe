package org.chairside.ui.review;

import org.chairside.ui.kit.Level;

/** What became of the last thing that was wanted, in a sentence; empty words for nothing. */
record ReviewMessage(Level level, String words) {
    static final ReviewMessage NOTHING = new ReviewMessage(Level.NONE, "");

    boolean isNothing() {
        return words.isEmpty();
    }
}
