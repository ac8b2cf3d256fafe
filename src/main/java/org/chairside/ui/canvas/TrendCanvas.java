package org.chairside.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.chairside.plot.Box;
import org.chairside.plot.Ink;
import org.chairside.plot.Lettering;
import org.chairside.plot.Look;
import org.chairside.plot.Pen;
import org.chairside.plot.Point;
import org.chairside.plot.Stroke;
import org.chairside.ui.kit.Em;
import org.chairside.ui.kit.UiContext;

/** A trend as a small picture: a dot a session with its number, joined where neither is missing. Screen thread only. */
public final class TrendCanvas extends Region {
    private static final double HEAD = 22;
    private static final double FOOT = 20;
    private static final double SIDE = 26;

    private final UiContext ui;
    private final Canvas canvas = new Canvas();
    private final InkProperties inkwell = new InkProperties();
    private final Em em = new Em();
    private Optional<Trend> trend = Optional.empty();

    public TrendCanvas(UiContext ui) {
        this.ui = ui;
        getStyleClass().add("trend-canvas");
        getChildren().addAll(inkwell, em, canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        inkwell.inksProperty().subscribe(_ -> requestLayout());
        em.scaleProperty().subscribe(_ -> requestLayout());
    }

    public void show(Trend shown) {
        trend = Optional.of(shown);
        setAccessibleText(shown.marks().stream()
                .map(mark -> ui.text("trend.mark", mark.label(), said(mark.value())))
                .collect(Collectors.joining(", ", shown.name() + ": ", "")));
        requestLayout();
    }

    private String said(OptionalInt value) {
        return value.isPresent() ? ui.words().change(value.getAsInt()) : ui.text("trend.none");
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        if (getWidth() > 1 && getHeight() > 1) {
            Pen pen = new CanvasPen(
                    canvas.getGraphicsContext2D(), inkwell.inksProperty().get());
            trend.ifPresent(each -> new Drawing(each, pen, em.getScale()).draw());
        }
    }

    /** One drawing of one trend. */
    private final class Drawing {
        private final Trend drawn;
        private final Pen pen;
        private final double k;
        private final Box plot;

        Drawing(Trend drawn, Pen pen, double k) {
            this.drawn = drawn;
            this.pen = pen;
            this.k = k;
            this.plot = new Box(
                    SIDE * k,
                    HEAD * k,
                    Math.max(1, getWidth() - 2 * SIDE * k),
                    Math.max(1, getHeight() - (HEAD + FOOT) * k));
        }

        void draw() {
            pen.rect(plot, Look.filled(Ink.LANE));
            pen.text(drawn.name(), new Point(0, 13 * k), letters(Ink.LABEL, 12.5, Lettering.Align.START));
            double zero = y(0);
            pen.line(new Point(plot.left(), zero), new Point(plot.right(), zero), stroke(Ink.AXIS, 1));
            List<Trend.Mark> marks = drawn.marks();
            for (int i = 0; i < marks.size(); i++) {
                pen.text(
                        marks.get(i).label(),
                        new Point(x(i), plot.bottom() + 14 * k),
                        letters(Ink.MUTED, 11.5, Lettering.Align.MIDDLE));
                if (i > 0) {
                    join(i);
                }
            }
            for (int i = 0; i < marks.size(); i++) {
                mark(i, marks.get(i).value());
            }
        }

        private void join(int i) {
            OptionalInt before = drawn.marks().get(i - 1).value();
            OptionalInt now = drawn.marks().get(i).value();
            if (before.isPresent() && now.isPresent()) {
                pen.line(
                        new Point(x(i - 1), y(before.getAsInt())),
                        new Point(x(i), y(now.getAsInt())),
                        stroke(Ink.PRESSURE, 1.2));
            }
        }

        private void mark(int i, OptionalInt value) {
            value.ifPresent(number -> {
                Point at = new Point(x(i), y(number));
                pen.circle(at, 3.6 * k, Look.filled(Ink.PRESSURE));
                pen.text(
                        ui.words().change(number).replace("+", ""),
                        new Point(at.x(), at.y() - 7 * k),
                        letters(Ink.LABEL, 11.5, Lettering.Align.MIDDLE));
            });
        }

        private double x(int i) {
            int steps = Math.max(1, drawn.marks().size() - 1);
            double inner = plot.width() - 24 * k;
            return plot.left() + 12 * k + (drawn.marks().size() == 1 ? inner / 2 : inner * i / steps);
        }

        /** A little air above the highest for its number. */
        private double y(int value) {
            double share = (value - drawn.low()) / (double) (drawn.high() - drawn.low());
            return plot.bottom() - 4 * k - share * Math.max(1, plot.height() - 22 * k);
        }

        private Stroke stroke(Ink ink, double width) {
            return new Stroke(ink, width * k, Stroke.Dash.SOLID);
        }

        private Lettering letters(Ink ink, double size, Lettering.Align align) {
            return new Lettering(ink, size * k, false, align);
        }
    }
}
