package org.chairside.model;

import java.util.Arrays;
import java.util.Optional;

/** Why a vital has no number. A reason, never a number (CLINICAL 5.1). */
public enum NotTaken {
    UNSTATED("unstated"),
    CUFF_FAILED("cuff-failed"),
    REFUSED("refused"),
    ASLEEP("asleep"),
    WITH_THERAPIST("with-therapist"),
    EMERGENCY("emergency");

    private final String code;

    NotTaken(String code) {
        this.code = code;
    }

    /** Our own stable word for it, as in files and exports. */
    public String code() {
        return code;
    }

    /** The reason with this code. */
    public static Optional<NotTaken> ofCode(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }
}
