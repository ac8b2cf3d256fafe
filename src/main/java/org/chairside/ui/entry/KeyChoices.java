package org.chairside.ui.entry;

import javafx.scene.Node;

/** A question that is answered by one of a few keys. Marking writes nothing; taking answers. Screen thread only. */
public interface KeyChoices {
    /** Where the keyboard is while keys without Alt are meant for it. */
    Node root();

    /**
     * Marks what the keys typed so far say, or waits for the rest where they are the beginning of an answer.
     *
     * @return whether they can be meant for this; if not nothing is marked
     */
    boolean mark(String typed);

    /** Marks nothing any more. */
    void unmark();

    boolean isMarked();

    /** Answers with what is marked. */
    void take();

    /** What to press, for whoever pressed Enter and has marked nothing; empty where Enter has a meaning of its own. */
    String hint();

    /** Whether a digit with Alt answers it from anywhere. */
    default boolean takesAlt() {
        return true;
    }
}
