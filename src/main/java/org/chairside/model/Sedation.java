package org.chairside.model;

import java.util.List;

/** Observer's sedation score, MOAA/S: <b>5 is awake, 0 is no response</b> (CLINICAL 4.2). */
public record Sedation(int score) implements Measurement {
    /**
     * @throws IllegalArgumentException unless it is 0 to 5
     */
    public Sedation {
        if (score < 0 || score > 5) {
            throw new IllegalArgumentException("MOAA/S: 0 to 5");
        }
    }

    @Override
    public Vital vital() {
        return Vital.SEDATION;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity(Component.SEDATION, score));
    }
}
