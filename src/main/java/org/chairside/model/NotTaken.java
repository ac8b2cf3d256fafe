package org.chairside.model;

import java.util.Arrays;
import java.util.Optional;

/** Why a vital has no number. A reason, never a number (CLINICAL 5.1). */
public enum NotTaken {
    UNSTATED("unstated", 0),
    CUFF_FAILED("cuff-failed", 1),
    REFUSED("refused", 2),
    ASLEEP("asleep", 3),
    WITH_THERAPIST("with-therapist", 4),
    EMERGENCY("emergency", 5);

    private final String code;
    private final int digit;

    NotTaken(String code, int digit) {
        this.code = code;
        this.digit = digit;
    }

    /** Our own stable word for it, as in files and exports. */
    public String code() {
        return code;
    }

    /** The digit that says it, on a strip of reasons and behind an x in the entry line; 0 for none given. */
    public int digit() {
        return digit;
    }

    /** The reason that a digit says; empty for 0 and for digits that say nothing. */
    public static Optional<NotTaken> ofDigit(int digit) {
        return Arrays.stream(values())
                .filter(reason -> reason != UNSTATED && reason.digit() == digit)
                .findFirst();
    }
}
