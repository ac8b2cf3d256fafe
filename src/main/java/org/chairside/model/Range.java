package org.chairside.model;

/** From low to high, both within, in scaled whole numbers ({@link Quantity#scaled()}). */
public record Range(int low, int high) {
    /**
     * @throws IllegalArgumentException if low is above high
     */
    public Range {
        if (low > high) {
            throw new IllegalArgumentException("a range goes from low to high");
        }
    }

    public boolean contains(int scaled) {
        return low <= scaled && scaled <= high;
    }
}
