package org.chairside.model;

import java.util.List;

/** Heart beats a minute. */
public record HeartRate(int perMinute) implements Measurement {
    /**
     * @throws IllegalArgumentException unless it is at least 0
     */
    public HeartRate {
        if (perMinute < 0) {
            throw new IllegalArgumentException("heart rate per minute: at least 0");
        }
    }

    @Override
    public Vital vital() {
        return Vital.HEART_RATE;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity(Component.HEART_RATE, perMinute));
    }
}
