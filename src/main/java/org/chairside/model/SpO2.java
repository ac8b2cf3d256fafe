package org.chairside.model;

import java.util.List;

/** Oxygen saturation by pulse oximetry, percent. */
public record SpO2(int percent) implements Measurement {
    /**
     * @throws IllegalArgumentException unless it is 0 to 100
     */
    public SpO2 {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("saturation percent: 0 to 100");
        }
    }

    @Override
    public Vital vital() {
        return Vital.SPO2;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity(Component.SPO2, percent));
    }
}
