package org.chairside.model;

/** Where a session stands between its doses. */
public enum Stage {
    /** No drug given yet. */
    BEFORE,
    /** An infusion is under way. */
    DURING,
    /** The infusion has ended, or a single dose has been given. */
    AFTER
}
