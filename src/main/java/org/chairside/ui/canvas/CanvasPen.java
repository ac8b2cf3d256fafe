package org.chairside.ui.canvas;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.chairside.plot.Box;
import org.chairside.plot.Lettering;
import org.chairside.plot.Look;
import org.chairside.plot.Pen;
import org.chairside.plot.Point;
import org.chairside.plot.Stroke;

/** Draws a chart on a canvas in the inks of the stylesheets. Screen thread only. */
final class CanvasPen implements Pen {
    private static final String PLAIN = "IBM Plex Sans";
    private static final String STRONG = "IBM Plex Sans SemiBold";

    private final GraphicsContext canvas;
    private final Map<CanvasInk, Color> inks;
    private final Map<Face, Font> fonts = new HashMap<>();
    private final Text ruler = new Text();

    CanvasPen(GraphicsContext canvas, Map<CanvasInk, Color> inks) {
        this.canvas = requireNonNull(canvas, "canvas");
        this.inks = requireNonNull(inks, "inks");
        canvas.setTextBaseline(VPos.BASELINE);
    }

    @Override
    public void line(Point from, Point to, Stroke stroke) {
        take(stroke);
        canvas.strokeLine(
                crisp(from.x(), stroke), crisp(from.y(), stroke), crisp(to.x(), stroke), crisp(to.y(), stroke));
    }

    @Override
    public void poly(List<Point> points, boolean closed, Look look) {
        double[] xs = points.stream().mapToDouble(Point::x).toArray();
        double[] ys = points.stream().mapToDouble(Point::y).toArray();
        look.fill().ifPresent(ink -> {
            canvas.setFill(colour(ink));
            canvas.fillPolygon(xs, ys, xs.length);
        });
        look.outline().ifPresent(stroke -> {
            take(stroke);
            if (closed) {
                canvas.strokePolygon(xs, ys, xs.length);
            } else {
                canvas.strokePolyline(xs, ys, xs.length);
            }
        });
    }

    @Override
    public void rect(Box box, Look look) {
        look.fill().ifPresent(ink -> {
            canvas.setFill(colour(ink));
            canvas.fillRect(box.left(), box.top(), box.width(), box.height());
        });
        look.outline().ifPresent(stroke -> {
            take(stroke);
            canvas.strokeRect(box.left(), box.top(), box.width(), box.height());
        });
    }

    @Override
    public void circle(Point centre, double radius, Look look) {
        double left = centre.x() - radius;
        double top = centre.y() - radius;
        look.fill().ifPresent(ink -> {
            canvas.setFill(colour(ink));
            canvas.fillOval(left, top, 2 * radius, 2 * radius);
        });
        look.outline().ifPresent(stroke -> {
            take(stroke);
            canvas.strokeOval(left, top, 2 * radius, 2 * radius);
        });
    }

    @Override
    public void text(String text, Point at, Lettering lettering) {
        canvas.setFont(font(lettering));
        canvas.setFill(colour(lettering.ink()));
        canvas.setTextAlign(
                switch (lettering.align()) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        canvas.fillText(text, at.x(), at.y());
    }

    @Override
    public double widthOf(String text, Lettering lettering) {
        ruler.setFont(font(lettering));
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }

    private void take(Stroke stroke) {
        canvas.setStroke(colour(stroke.ink()));
        canvas.setLineWidth(stroke.width());
        canvas.setLineCap(StrokeLineCap.BUTT);
        canvas.setLineDashes(stroke.dash().lengths());
    }

    /** Hairlines fall on whole pixels, so that they stay thin and even. */
    private static double crisp(double place, Stroke stroke) {
        return stroke.width() <= 1 ? Math.floor(place) + 0.5 : place;
    }

    private Font font(Lettering lettering) {
        return fonts.computeIfAbsent(
                new Face(lettering.bold(), lettering.size()),
                state -> Font.font(state.bold() ? STRONG : PLAIN, state.size()));
    }

    private Color colour(org.chairside.plot.Ink ink) {
        return inks.get(role(ink));
    }

    private static CanvasInk role(org.chairside.plot.Ink ink) {
        return switch (ink) {
            case BACKGROUND -> CanvasInk.GROUND;
            case LANE, BAND -> CanvasInk.GHOST;
            case GRID -> CanvasInk.GRID;
            case AXIS, LABEL, MUTED -> CanvasInk.TEXT;
            case PRESSURE -> CanvasInk.PRESSURE;
            case HEART -> CanvasInk.HEART;
            case SATURATION -> CanvasInk.SATURATION;
            case DOSE -> CanvasInk.DOSE;
            case EFFECT -> CanvasInk.EFFECT_2;
            case LIMIT -> CanvasInk.LIMIT;
            case LATE -> CanvasInk.LATE;
            case BASELINE, NOTE -> CanvasInk.NOTE;
            case NOW, FOCUS -> CanvasInk.FOCUS;
        };
    }

    private record Face(boolean bold, double size) {}
}
