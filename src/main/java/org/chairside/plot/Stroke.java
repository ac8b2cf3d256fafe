package org.chairside.plot;

/** How a line is drawn: its role, its width in picture units, and whether it is broken. */
public record Stroke(Ink ink, double width, Dash dash) {
    /** Broken or not; the lengths are in multiples of the picture's units and the same for every pen. */
    public enum Dash {
        SOLID,
        DASHED,
        DOTTED;

        /** Lengths of stroke and gap in turn; empty for an unbroken line. */
        public double[] lengths() {
            return switch (this) {
                case SOLID -> new double[0];
                case DASHED -> new double[] {5, 4};
                case DOTTED -> new double[] {1.5, 3};
            };
        }
    }

    static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, Dash.SOLID);
    }
}
