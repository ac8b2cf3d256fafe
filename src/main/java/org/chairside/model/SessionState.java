package org.chairside.model;

/** How far a session has come. */
public enum SessionState {
    OPEN,
    /** The patient has left; what is missing is the signatures. */
    RELEASED,
    CANCELLED
}
