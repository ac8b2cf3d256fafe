package org.chairside.model;

import java.util.Arrays;
import java.util.Optional;

/** A single number of a measurement: what a limit is about and what a column holds. */
public enum Component {
    SYSTOLIC("systolic", Vital.BLOOD_PRESSURE, 1, 999),
    DIASTOLIC("diastolic", Vital.BLOOD_PRESSURE, 0, 998),
    HEART_RATE("hr", Vital.HEART_RATE, 0, 999),
    SPO2("spo2", Vital.SPO2, 0, 100),
    RESPIRATORY_RATE("rr", Vital.RESPIRATORY_RATE, 0, 999),
    TEMPERATURE("temp", Vital.TEMPERATURE, 0, 999),
    PAIN("pain", Vital.PAIN, 0, 10),
    SEDATION("moaas", Vital.SEDATION, 0, 5),
    OXYGEN("o2-flow", Vital.OXYGEN, 0, 999);

    private final String code;
    private final Vital vital;
    private final int least;
    private final int most;

    Component(String code, Vital vital, int least, int most) {
        this.code = code;
        this.vital = vital;
        this.least = least;
        this.most = most;
    }

    /** Our own stable word for it, as in files and exports. */
    public String code() {
        return code;
    }

    public Vital vital() {
        return vital;
    }

    /** What the unit itself allows, scaled: a percentage ends at 100, nothing has more than three digits. */
    public Range allowed() {
        return new Range(least, most);
    }

    /** How many decimals a value of it has: one for a temperature and a flow of oxygen, none for the rest. */
    public int decimals() {
        return this == TEMPERATURE || this == OXYGEN ? 1 : 0;
    }

    /** The component with this code. */
    public static Optional<Component> ofCode(String code) {
        return Arrays.stream(values())
                .filter(component -> component.code.equals(code))
                .findFirst();
    }
}
