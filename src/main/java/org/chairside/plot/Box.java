package org.chairside.plot;

/** An upright rectangle on the picture. */
public record Box(double left, double top, double width, double height) {
    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    public double middle() {
        return top + height / 2;
    }

    /** Whether they share any area; touching edges do not. */
    public boolean overlaps(Box other) {
        return left < other.right() && other.left < right() && top < other.bottom() && other.top < bottom();
    }

    /** Whether the other lies wholly within, edges included. */
    public boolean holds(Box other) {
        return left <= other.left && other.right() <= right() && top <= other.top && other.bottom() <= bottom();
    }

    static Box around(Point centre, double radius) {
        return new Box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }
}
