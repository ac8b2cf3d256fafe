package org.chairside.plot;

/**
 * How text is set.
 *
 * @param size the height of the letters' em square in picture units
 * @param align which end of the text stands at the given point
 */
public record Lettering(Ink ink, double size, boolean bold, Align align) {
    /** Where the text stands to its point. */
    public enum Align {
        START,
        MIDDLE,
        END
    }

    static Lettering of(Ink ink, double size) {
        return new Lettering(ink, size, false, Align.START);
    }

    Lettering strong() {
        return new Lettering(ink, size, true, align);
    }

    Lettering middle() {
        return new Lettering(ink, size, bold, Align.MIDDLE);
    }

    Lettering end() {
        return new Lettering(ink, size, bold, Align.END);
    }

    Lettering sized(double other) {
        return new Lettering(ink, other, bold, align);
    }
}
