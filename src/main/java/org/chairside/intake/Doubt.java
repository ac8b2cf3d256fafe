package org.chairside.intake;

/** Why a set is asked about. */
public enum Doubt {
    /** Two values that read better the other way round: heart rate and saturation. */
    SWAPPED("swapped"),
    /** A value that becomes likely with one digit more. */
    DROPPED_DIGIT("dropped-digit"),
    /** The two pressures are very close or very far apart. */
    PULSE_PRESSURE("pulse-pressure"),
    /** Far from the last set. */
    JUMP("jump"),
    /** Possible, but outside the likely range. */
    UNLIKELY("unlikely"),
    /** A sedation score at which the patient does not answer to the name: asked about with its words (CLINICAL 7, hazard 20). */
    LOW_SCORE("low-score"),
    /** The same set once more within two minutes. */
    REPEATED("repeated"),
    /** Measured more than two hours before the session was opened. */
    BEFORE_OPENING("before-opening"),
    /** Looks like degrees Fahrenheit. */
    FAHRENHEIT("fahrenheit");

    private final String code;

    Doubt(String code) {
        this.code = code;
    }

    /** Our own stable word for it, kept with a confirmed set. */
    public String code() {
        return code;
    }
}
