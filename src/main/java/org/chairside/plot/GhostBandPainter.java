package org.chairside.plot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws what stands behind a chart so that it cannot be taken for today's: pale blocks without a join, a short line for
 * the median, dots for a published course. It does without colour. What it is and where it comes from is written at its
 * head, or beside tiles in the legend of the screen, so that no sentence covers a value.
 */
final class GhostBandPainter {
    private final PlotSheet sheet;
    private final Band band;
    private final Instant zero;
    private final Box plot;

    GhostBandPainter(PlotSheet sheet, Band band) {
        this.sheet = sheet;
        this.band = band;
        this.zero = TimeWindow.zero(sheet.chart());
        this.plot = sheet.layout().plot();
    }

    void draw() {
        band.blocks().forEach(this::block);
        band.courses().forEach(this::course);
        if (!sheet.besideTiles()) {
            label();
        }
    }

    private void block(Band.Block block) {
        double left = Math.max(plot.left(), sheet.x(zero.plus(block.from())));
        double right = Math.min(plot.right(), sheet.x(zero.plus(block.to())));
        if (left >= right) {
            return;
        }
        LinearScale scale = sheet.pressure();
        double top = scale.y(block.high()) - sheet.k();
        double bottom = scale.y(block.low()) + sheet.k();
        sheet.pen().rect(new Box(left, top, right - left, bottom - top), Look.filled(Ink.BAND));
        Stroke edge = new Stroke(Ink.AXIS, 0.5 * sheet.k(), Stroke.Dash.SOLID);
        sheet.pen().line(new Point(left, top), new Point(right, top), edge);
        sheet.pen().line(new Point(left, bottom), new Point(right, bottom), edge);
        double median = scale.y(block.median());
        double inset = (right - left) * 0.2;
        Stroke middle = new Stroke(Ink.MUTED, 1.2 * sheet.k(), Stroke.Dash.SOLID);
        sheet.pen().line(new Point(left + inset, median), new Point(right - inset, median), middle);
    }

    private void course(List<Band.Mark> marks) {
        List<Point> points = marks.stream()
                .map(mark -> new Point(
                        sheet.x(zero.plus(mark.after())), sheet.pressure().y(mark.value())))
                .filter(point -> point.x() >= plot.left() && point.x() <= plot.right())
                .toList();
        if (points.size() > 1) {
            sheet.pen().poly(points, false, Look.outlined(sheet.broken(Ink.MUTED, Stroke.Dash.DOTTED)));
        }
    }

    /** At the head of the pressure lane, above the highest limits. */
    private void label() {
        Lettering letters = sheet.small(Ink.MUTED);
        double height = letters.size() * 1.15;
        List<String> lines = lines(letters, plot.width() - 8 * sheet.k());
        double y = sheet.layout().lanes().pressure().top() + height;
        for (String line : lines) {
            Point at = new Point(plot.left() + 4 * sheet.k(), y);
            sheet.labels()
                    .keepFree(new Box(at.x(), y - letters.size(), sheet.pen().widthOf(line, letters), height));
            sheet.pen().text(line, at, letters);
            y += height;
        }
    }

    private List<String> lines(Lettering letters, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : band.label().split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean fits = line.isEmpty() || sheet.pen().widthOf(longer, letters) <= width;
            if (!fits) {
                lines.add(line);
            }
            line = fits ? longer : word;
        }
        lines.add(line);
        return lines;
    }
}
