package org.chairside.plot;

import java.util.List;
import org.chairside.chart.Chart;

/**
 * Where each lane stands. Where the picture stands alone it depends on the frame and the protocol, not on what has been recorded,
 * so that a new entry moves nothing. Beside tiles the pressures come first: there each effect that was asked about has a row, up
 * to four, so that one asked about for the first time takes its row from the pressures.
 *
 * @param elapsed the strip above the lanes
 * @param wall the strip below them
 */
record Layout(Box elapsed, Lanes lanes, Box wall, Columns columns) {
    private static final double GAP = 3;

    /** The least that the pressures keep before the effects get a second row. */
    private static final double PRESSURES = 120;

    private static final int EFFECT_ROWS = 4;

    static Layout of(Frame frame, Chart chart) {
        return frame.size().besideTiles()
                ? besideTiles(frame, chart.effects().size())
                : alone(frame, chart.protocol().effects().size());
    }

    private static Layout besideTiles(Frame frame, int effectsAsked) {
        double k = frame.size().scale();
        // The letters beside the lanes do not become smaller than usual, and neither do the columns.
        double names = 52 * Math.max(1, k);
        double limits = 58 * Math.max(1, k);
        double width = Math.max(frame.size().width() - names - limits, 40);
        double top = 16 * k;
        double bottom = 18 * k;
        double row = 16 * k;
        double dose = 24 * k;
        double saturation = 48 * k;
        double height = Math.max(frame.size().height() - top - bottom - 4 * GAP, 60);
        double spare = height - row - dose - saturation - PRESSURES * k;
        double effects = row * Math.clamp(Math.min(effectsAsked, (long) (spare / row)), 1, EFFECT_ROWS);
        double pressure = Math.max(height - row - dose - saturation - effects, 30);

        Stack stack = new Stack(names, width, top);
        Box pressures = stack.next(pressure);
        Box saturations = stack.next(saturation);
        Box doses = stack.next(dose);
        Box found = stack.next(effects);
        Box written = stack.next(row);
        double end = written.bottom();
        return new Layout(
                new Box(names, 0, width, top),
                new Lanes(pressures, written, saturations, doses, found, written),
                new Box(names, end, width, bottom),
                new Columns(
                        new Box(0, top, names, end - top),
                        new Box(names + width, top, limits, end - top),
                        new Box(names + width + limits, top, 0, end - top)));
    }

    private static Layout alone(Frame frame, int effectTerms) {
        double k = frame.size().scale();
        double names = 98 * k;
        double limits = 40 * k;
        double latest = 108 * k;
        double width = Math.max(frame.size().width() - names - limits - latest, 40);
        double top = 17 * k;
        double bottom = 18 * k;
        double height = Math.max(frame.size().height() - top - bottom - 5 * GAP, 60);
        double marks = 12 * k;
        double notes = 15 * k;
        double dose = 25 * k;
        double saturation = Math.clamp(0.16 * height, 34 * k, 76 * k);
        double effects = Math.min(Math.clamp(effectTerms, 3, 8) * 13 * k, 0.28 * height);
        double pressure = Math.max(height - marks - notes - dose - saturation - effects, 30);

        Stack stack = new Stack(names, width, top);
        Lanes lanes = new Lanes(
                stack.next(pressure),
                stack.next(marks),
                stack.next(saturation),
                stack.next(dose),
                stack.next(effects),
                stack.next(notes));
        double end = lanes.notes().bottom();
        return new Layout(
                new Box(names, 0, width, top),
                lanes,
                new Box(names, end, width, bottom),
                new Columns(
                        new Box(0, top, names, end - top),
                        new Box(names + width, top, limits, end - top),
                        new Box(names + width + limits, top, latest, end - top)));
    }

    /** All lanes together, without the columns beside them. */
    Box plot() {
        Box first = lanes.pressure();
        return new Box(first.left(), first.top(), first.width(), lanes.notes().bottom() - first.top());
    }

    /** The lanes on the one time axis, from the uppermost down; beside tiles marks and notes share one. */
    record Lanes(Box pressure, Box marks, Box saturation, Box dose, Box effects, Box notes) {
        List<Box> all() {
            return List.of(pressure, marks, saturation, dose, effects, notes);
        }
    }

    /**
     * What stands beside the lanes.
     *
     * @param names left of them
     * @param limits right of them, for the numbers of lines
     * @param latest the last one, for the values printed as numbers
     */
    record Columns(Box names, Box limits, Box latest) {}

    /** Hands out boxes one below the other. */
    private static final class Stack {
        private final double left;
        private final double width;
        private double y;

        Stack(double left, double width, double top) {
            this.left = left;
            this.width = width;
            this.y = top;
        }

        Box next(double height) {
            Box box = new Box(left, y, width, height);
            y += height + GAP;
            return box;
        }
    }
}
