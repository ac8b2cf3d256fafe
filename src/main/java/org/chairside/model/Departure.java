package org.chairside.model;

/** How a patient left who was not discharged by the protocol. */
public enum Departure {
    /** Handed over to an ambulance service or another hospital. */
    TRANSFERRED(SessionState.TRANSFERRED),
    /** Admitted to the hospital the clinic is part of. */
    ADMITTED(SessionState.ADMITTED),
    AGAINST_ADVICE(SessionState.LEFT_AGAINST_ADVICE),
    /** Gone without telling anybody; the time is that at which the absence was found. */
    UNANNOUNCED(SessionState.LEFT_UNANNOUNCED);

    private final SessionState state;

    Departure(SessionState state) {
        this.state = state;
    }

    /** The session after it. */
    public SessionState state() {
        return state;
    }
}
