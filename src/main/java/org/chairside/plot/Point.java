package org.chairside.plot;

/** A place on the picture, in its own units, counted from the top left. */
public record Point(double x, double y) {
    Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
