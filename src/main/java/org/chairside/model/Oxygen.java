package org.chairside.model;

import java.util.List;

/** Oxygen given while a saturation was read, in tenths of a litre a minute. Zero is room air, and a true reading. */
public record Oxygen(int decilitresPerMinute) implements Measurement {
    public static final Oxygen AIR = new Oxygen(0);

    /**
     * @throws IllegalArgumentException unless it is at least 0
     */
    public Oxygen {
        if (decilitresPerMinute < 0) {
            throw new IllegalArgumentException("litres per minute: at least 0");
        }
    }

    @Override
    public Vital vital() {
        return Vital.OXYGEN;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity(Component.OXYGEN, decilitresPerMinute));
    }
}
