package org.chairside.ui.kit;

/**
 * A fault in how a scene is laid out.
 *
 * @param what the nodes by kind, name and words, and no pixels, so that it is the same on every machine
 */
public record LayoutFault(Rule rule, String what) {
    /** The rules, explained at {@link LayoutFaults}. */
    public enum Rule {
        OUTSIDE,
        OVERLAP,
        CUT,
        NO_SIZE
    }

    @Override
    public String toString() {
        return rule + " " + what;
    }
}
