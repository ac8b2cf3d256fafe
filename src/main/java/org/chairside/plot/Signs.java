package org.chairside.plot;

import java.util.List;

/**
 * The signs of an anaesthetic record: systolic a v that points down, diastolic its mirror, pulse a dot, saturation a
 * diamond. Hollow means late.
 */
final class Signs {
    private final Pen pen;
    private final double k;

    Signs(Pen pen, double k) {
        this.pen = pen;
        this.k = k;
    }

    /** Half the width of the largest sign. */
    static double radius(double k) {
        return 4.2 * k;
    }

    /** A v with its point at the value. */
    void systolic(Point tip, boolean late) {
        caret(tip, -1, late);
    }

    void diastolic(Point tip, boolean late) {
        caret(tip, 1, late);
    }

    private void caret(Point tip, int direction, boolean late) {
        double half = 4 * k;
        double rise = direction * 6.2 * k;
        List<Point> corners = List.of(tip.plus(-half, rise), tip, tip.plus(half, rise));
        if (late) {
            pen.poly(corners, true, Look.outlined(Stroke.solid(Ink.PRESSURE, 1.1 * k)));
        } else {
            pen.poly(corners, false, Look.outlined(Stroke.solid(Ink.PRESSURE, 1.9 * k)));
        }
    }

    void pulse(Point at, boolean late) {
        Look look = late ? Look.hollow(Stroke.solid(Ink.HEART, 1.3 * k)) : Look.filled(Ink.HEART);
        pen.circle(at, 3 * k, look);
    }

    void saturation(Point at, boolean late) {
        double r = 4 * k;
        List<Point> corners = List.of(at.plus(0, -r), at.plus(r, 0), at.plus(0, r), at.plus(-r, 0));
        Look look = late ? Look.hollow(Stroke.solid(Ink.SATURATION, 1.3 * k)) : Look.filled(Ink.SATURATION);
        pen.poly(corners, true, look);
    }

    /** An arrow at the edge of a lane: the value lies beyond. */
    void beyond(Point edge, boolean upward, Ink ink) {
        double direction = upward ? -1 : 1;
        double half = 4 * k;
        pen.poly(
                List.of(
                        edge.plus(-half, -direction * 2 * k),
                        edge.plus(0, direction * 5 * k),
                        edge.plus(half, -direction * 2 * k)),
                true,
                Look.filled(ink));
    }

    void cross(Point at, Ink ink) {
        double r = 3 * k;
        Stroke stroke = Stroke.solid(ink, 1.4 * k);
        pen.line(at.plus(-r, -r), at.plus(r, r), stroke);
        pen.line(at.plus(-r, r), at.plus(r, -r), stroke);
    }
}
