package org.chairside.model;

import java.util.List;

/** Body temperature in tenths of a degree Celsius. */
public record Temperature(int tenthsCelsius) implements Measurement {
    /**
     * @throws IllegalArgumentException unless it is at least 0
     */
    public Temperature {
        if (tenthsCelsius < 0) {
            throw new IllegalArgumentException("tenths of a degree Celsius: at least 0");
        }
    }

    @Override
    public Vital vital() {
        return Vital.TEMPERATURE;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity(Component.TEMPERATURE, tenthsCelsius));
    }
}
