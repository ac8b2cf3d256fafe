package org.chairside.model;

import java.util.List;

/** Pain on the numeric rating scale: 0 none, 10 worst. */
public record Pain(int score) implements Measurement {
    /**
     * @throws IllegalArgumentException unless it is 0 to 10
     */
    public Pain {
        if (score < 0 || score > 10) {
            throw new IllegalArgumentException("pain score: 0 to 10");
        }
    }

    @Override
    public Vital vital() {
        return Vital.PAIN;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity(Component.PAIN, score));
    }
}
