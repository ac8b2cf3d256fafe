package org.chairside.plot;

import java.time.Instant;
import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.chart.TakenSet;

/** What every lane needs at hand while one picture is drawn. */
record PlotSheet(Chart chart, Frame frame, Layout layout, TimeAxis axis, Labels labels, Pen pen) {
    /** The usual size of letters at scale 1. */
    private static final double LETTERS = 10.5;

    static final int PRESSURE_LOW = 40;
    static final int PRESSURE_HIGH = 220;
    static final int SATURATION_LOW = 80;
    static final int SATURATION_HIGH = 100;

    static PlotSheet of(Chart chart, Frame frame, Pen pen) {
        Layout layout = Layout.of(frame, chart.protocol().effects().size());
        Box plot = layout.plot();
        TimeAxis axis = new TimeAxis(frame.window(), plot.left(), plot.width());
        return new PlotSheet(chart, frame, layout, axis, new Labels(), pen);
    }

    double k() {
        return frame.size().scale();
    }

    double x(Instant time) {
        return axis.x(time);
    }

    PlotWords words() {
        return frame.words();
    }

    boolean shows(Instant time) {
        return axis.window().holds(time);
    }

    List<TakenSet> sets() {
        return chart.sets().stream().filter(set -> shows(set.takenAt())).toList();
    }

    /** Where what has no end yet is drawn to: the end of the session, else the present, else the last entry. */
    Instant edge() {
        return chart.closedAt().or(frame::now).orElseGet(this::lastHappening);
    }

    private Instant lastHappening() {
        return chart.chartEntries().stream()
                .map(line -> line.happenedAt())
                .reduce(chart.openedAt(), (one, other) -> one.isAfter(other) ? one : other);
    }

    LinearScale pressure() {
        Box box = layout.lanes().pressure();
        return new LinearScale(PRESSURE_LOW, PRESSURE_HIGH, box.top() + 17 * k(), box.bottom() - 17 * k());
    }

    LinearScale saturation() {
        Box box = layout.lanes().saturation();
        return new LinearScale(SATURATION_LOW, SATURATION_HIGH, box.top() + 6 * k(), box.bottom() - 17 * k());
    }

    Lettering letters(Ink ink) {
        return Lettering.of(ink, LETTERS * k());
    }

    Lettering small(Ink ink) {
        return Lettering.of(ink, (LETTERS - 1) * k());
    }

    Stroke hair(Ink ink) {
        return Stroke.solid(ink, 0.8 * k());
    }

    Stroke firm(Ink ink) {
        return Stroke.solid(ink, 1.7 * k());
    }

    Stroke broken(Ink ink, Stroke.Dash dash) {
        return new Stroke(ink, 0.9 * k(), dash);
    }

    /** Text as large as the lettering says, or smaller until it fits, or cut with an ellipsis. */
    void fitted(String text, Point at, double width, Lettering lettering) {
        Lettering fit = lettering;
        while (pen.widthOf(text, fit) > width && fit.size() > 8 * k()) {
            fit = fit.sized(fit.size() - 0.5);
        }
        String cut = text;
        while (pen.widthOf(cut, fit) > width && cut.length() > 2) {
            int kept = cut.length() - (cut.endsWith("\u2026") ? 2 : 1);
            cut = cut.substring(0, kept) + "\u2026";
        }
        pen.text(cut, at, fit);
    }
}
