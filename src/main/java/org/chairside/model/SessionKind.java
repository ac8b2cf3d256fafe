package org.chairside.model;

/** Where in a course a session stands. */
public enum SessionKind {
    INDUCTION,
    MAINTENANCE,
    BOOSTER
}
