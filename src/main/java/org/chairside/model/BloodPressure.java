package org.chairside.model;

import java.util.List;

/** A blood pressure in mmHg. The systolic pressure is above the diastolic, by the meaning of the words. */
public record BloodPressure(int systolic, int diastolic) implements Measurement {
    /**
     * @throws IllegalArgumentException unless systolic &gt; diastolic &gt;= 0
     */
    public BloodPressure {
        if (diastolic < 0 || systolic <= diastolic) {
            throw new IllegalArgumentException("systolic must be above diastolic, both at least 0 mmHg");
        }
    }

    public int pulsePressure() {
        return systolic - diastolic;
    }

    @Override
    public Vital vital() {
        return Vital.BLOOD_PRESSURE;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity(Component.SYSTOLIC, systolic), new Quantity(Component.DIASTOLIC, diastolic));
    }
}
