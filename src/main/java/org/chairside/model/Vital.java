package org.chairside.model;

import java.util.Arrays;
import java.util.Optional;

/** What is measured at an interval. The order is that of the entry line, of the tiles and of every table. */
public enum Vital {
    BLOOD_PRESSURE("bp", "mmHg", "mm[Hg]"),
    HEART_RATE("hr", "/min", "/min"),
    SPO2("spo2", "%", "%"),
    RESPIRATORY_RATE("rr", "/min", "/min"),
    TEMPERATURE("temp", "\u00b0C", "Cel"),
    PAIN("pain", "of 10", "{score}"),
    SEDATION("moaas", "MOAA/S", "{score}"),
    /** What a saturation was read on: room air or so much oxygen. */
    OXYGEN("o2-flow", "L/min", "L/min");

    private final String code;
    private final String unit;
    private final String ucum;

    Vital(String code, String unit, String ucum) {
        this.code = code;
        this.unit = unit;
        this.ucum = ucum;
    }

    /** Our own stable word for it, as in files. */
    public String code() {
        return code;
    }

    /** The unit as shown to people. */
    public String unit() {
        return unit;
    }

    /** The unit in UCUM, as in exports (CLINICAL 5.2). */
    public String ucum() {
        return ucum;
    }

    /** The vital with this code. */
    public static Optional<Vital> ofCode(String code) {
        return Arrays.stream(values()).filter(vital -> vital.code.equals(code)).findFirst();
    }
}
