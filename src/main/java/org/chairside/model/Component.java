package org.chairside.model;

import java.util.Arrays;
import java.util.Optional;

/** A single number of a measurement: what a limit is about and what a column holds. */
public enum Component {
    SYSTOLIC("systolic", Vital.BLOOD_PRESSURE),
    DIASTOLIC("diastolic", Vital.BLOOD_PRESSURE),
    HEART_RATE("hr", Vital.HEART_RATE),
    SPO2("spo2", Vital.SPO2),
    RESPIRATORY_RATE("rr", Vital.RESPIRATORY_RATE),
    TEMPERATURE("temp", Vital.TEMPERATURE),
    PAIN("pain", Vital.PAIN),
    SEDATION("moaas", Vital.SEDATION);

    private final String code;
    private final Vital vital;

    Component(String code, Vital vital) {
        this.code = code;
        this.vital = vital;
    }

    /** Our own stable word for it, as in files and exports. */
    public String code() {
        return code;
    }

    public Vital vital() {
        return vital;
    }

    /** How many decimals a value of it has: one for a temperature, none for the rest. */
    public int decimals() {
        return this == TEMPERATURE ? 1 : 0;
    }

    /** The component with this code. */
    public static Optional<Component> ofCode(String code) {
        return Arrays.stream(values())
                .filter(component -> component.code.equals(code))
                .findFirst();
    }
}
