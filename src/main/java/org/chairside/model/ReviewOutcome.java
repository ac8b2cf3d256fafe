package org.chairside.model;

/** What came of going through a list with the patient at a visit. */
public enum ReviewOutcome {
    /** The list was recorded for the first time. */
    FIRST,
    SAME,
    CHANGED,
    /** A person says that it was not gone through; that nobody said anything is never told as this. */
    NOT_ASKED
}
