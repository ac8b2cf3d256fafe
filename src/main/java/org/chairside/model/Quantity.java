package org.chairside.model;

import java.math.BigDecimal;

/**
 * A number of a measurement, scaled to a whole: temperatures count tenths of a degree, everything else ones.
 *
 * @param scaled the value times ten to the power of {@link Component#decimals()}
 */
public record Quantity(Component component, int scaled) {
    /** The value in the component's own unit, with its decimals: {@code 36.8}, {@code 138}. */
    public BigDecimal value() {
        return BigDecimal.valueOf(scaled, component.decimals());
    }

    /** The value as text in plain digits with a point, the same in every locale. */
    public String text() {
        return value().toPlainString();
    }
}
