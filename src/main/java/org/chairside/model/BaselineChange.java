package org.chairside.model;

import java.util.Optional;

/**
 * How far a value is from the baseline.
 *
 * @param scaled the difference in scaled whole numbers, positive for a rise
 * @param percent of the baseline, rounded; 128 to 160 is +25 (CLINICAL 5.1)
 */
public record BaselineChange(Component component, int scaled, int percent) {
    /** Empty unless both sets have the component, and the baseline is above zero. */
    public static Optional<BaselineChange> of(Component component, Vitals baseline, Vitals now) {
        Optional<Quantity> from = baseline.quantity(component).filter(value -> value.scaled() > 0);
        return from.flatMap(before -> now.quantity(component).map(after -> {
            int difference = after.scaled() - before.scaled();
            return new BaselineChange(component, difference, percent(difference, before.scaled()));
        }));
    }

    /** Halves go away from zero, so that a fall reads like the same rise. */
    private static int percent(int difference, int before) {
        int size = Math.round(Math.abs(difference) * 100f / before);
        return difference < 0 ? -size : size;
    }
}
