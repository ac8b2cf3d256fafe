package org.chairside.model;

/** How far a session has come, and how it ended. */
public enum SessionState {
    OPEN,
    /** The patient was discharged; what is missing is the signatures. */
    RELEASED,
    CANCELLED,
    TRANSFERRED,
    ADMITTED,
    LEFT_AGAINST_ADVICE,
    LEFT_UNANNOUNCED;

    /** Whether the patient was there and has left, in whatever way. */
    public boolean hasLeft() {
        return this != OPEN && this != CANCELLED;
    }
}
