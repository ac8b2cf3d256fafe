package org.chairside.plot;

import java.util.List;

/**
 * What a chart is drawn with. A pen knows colours and fonts; the drawing knows neither. Later strokes cover earlier
 * ones. Used by one thread.
 */
public interface Pen {
    void line(Point from, Point to, Stroke stroke);

    /** A line through the points; closed, the last is joined to the first. A fill needs a closed one. */
    void poly(List<Point> points, boolean closed, Look look);

    void rect(Box box, Look look);

    void circle(Point centre, double radius, Look look);

    /** One line of text with its baseline at the point. */
    void text(String text, Point at, Lettering lettering);

    /** How wide the text would be, in picture units. */
    double widthOf(String text, Lettering lettering);
}
