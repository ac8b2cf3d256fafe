package org.chairside.model;

/** What was decided before the dose. */
public enum Go {
    GO,
    DELAY,
    CANCEL
}
