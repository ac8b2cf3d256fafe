package org.chairside.model;

import java.util.List;

/** Breaths a minute. Zero is apnoea and a true reading. */
public record RespiratoryRate(int perMinute) implements Measurement {
    /**
     * @throws IllegalArgumentException unless it is at least 0
     */
    public RespiratoryRate {
        if (perMinute < 0) {
            throw new IllegalArgumentException("breaths per minute: at least 0");
        }
    }

    @Override
    public Vital vital() {
        return Vital.RESPIRATORY_RATE;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity(Component.RESPIRATORY_RATE, perMinute));
    }
}
