package org.chairside.plot;

import java.time.Instant;
import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.chart.TakenSet;

/** What every lane needs at hand while one picture is drawn. */
record PlotSheet(Chart chart, Frame frame, Layout layout, TimeAxis axis, Labels labels, Pen pen) {
    /** The usual size of letters at scale 1. */
    private static final double LETTERS = 10.5;

    /** The least size of letters beside tiles, at whatever scale. */
    private static final double LEAST = 12;

    private static final int SATURATION_LOW_BESIDE_TILES = 85;

    static final int PRESSURE_LOW = 40;
    static final int PRESSURE_HIGH = 220;
    static final int SATURATION_LOW = 80;
    static final int SATURATION_HIGH = 100;

    static PlotSheet of(Chart chart, Frame frame, Pen pen) {
        Layout layout = Layout.of(frame, chart);
        Box plot = layout.plot();
        TimeAxis axis = new TimeAxis(frame.window(), plot.left(), plot.width());
        return new PlotSheet(chart, frame, layout, axis, new Labels(), pen);
    }

    /** Whether the last values stand beside the picture already. */
    boolean besideTiles() {
        return frame.size().besideTiles();
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
        double foot = besideTiles() ? 10 : 17;
        return new LinearScale(PRESSURE_LOW, PRESSURE_HIGH, box.top() + 17 * k(), box.bottom() - foot * k());
    }

    LinearScale saturation() {
        Box box = layout.lanes().saturation();
        int low = besideTiles() ? SATURATION_LOW_BESIDE_TILES : SATURATION_LOW;
        return new LinearScale(low, SATURATION_HIGH, box.top() + 6 * k(), box.bottom() - 17 * k());
    }

    Lettering letters(Ink ink) {
        return Lettering.of(ink, besideTiles() ? least() : LETTERS * k());
    }

    Lettering small(Ink ink) {
        return Lettering.of(ink, besideTiles() ? least() : (LETTERS - 1) * k());
    }

    private double least() {
        return Math.max(LEAST, LEAST * k());
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
        double least = besideTiles() ? least() : 8 * k();
        while (pen.widthOf(text, fit) > width && fit.size() > least) {
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
