package org.chairside.plot;

/** A fixed range of values on a stretch of the picture, high values at the top. */
record LinearScale(int low, int high, double top, double bottom) {
    /** The place of a value; beyond the range it is the edge. */
    double y(double value) {
        double within = Math.clamp(value, low, high);
        return bottom - (within - low) / (high - low) * (bottom - top);
    }

    boolean isAbove(double value) {
        return value > high;
    }

    boolean isBelow(double value) {
        return value < low;
    }

    boolean holds(double value) {
        return !isAbove(value) && !isBelow(value);
    }
}
