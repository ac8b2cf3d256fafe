package org.chairside.plot;

import java.time.Instant;
import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;

/**
 * A chart as a picture: lanes on one time axis. Pressures and pulse share a scale of 40 to 220, saturation has its own
 * of 80, beside tiles 85, to 100; what lies beyond is drawn at the edge with an arrow and its number. The same chart in the same frame
 * always gives the same strokes.
 */
public final class ChartPlot {
    private ChartPlot() {}

    /** Draws the whole picture, background included. */
    public static void draw(Chart chart, Frame frame, Pen pen) {
        PlotSheet sheet = PlotSheet.of(chart, frame, pen);
        new PlotGrid(sheet).draw();
        if (sheet.besideTiles()) {
            new LaneNames(sheet).draw();
        }
        new LimitLines(sheet).draw();
        frame.now().filter(sheet::shows).ifPresent(now -> upright(sheet, now, sheet.hair(Ink.NOW)));
        new VitalsLane(sheet).draw();
        new Numbers(sheet).draw();
        new MarksLane(sheet).draw();
        new DoseLane(sheet).draw();
        new EffectLanes(sheet).draw();
        new NoteLane(sheet).draw();
        if (!sheet.besideTiles()) {
            new LatestColumn(sheet).draw();
        }
        nothingYet(sheet);
        frame.focus().ifPresent(at -> focus(sheet, at));
    }

    /** The entries that the notes lane numbers, first number first, for the list beside the picture. */
    public static List<ChartEntry> numbered(Chart chart) {
        return NoteLane.numbered(chart);
    }

    /** The time axis of a frame, to find the time under a pointer. */
    public static TimeAxis axis(Chart chart, Frame frame) {
        Box plot = Layout.of(frame, chart).plot();
        return new TimeAxis(frame.window(), plot.left(), plot.width());
    }

    private static void upright(PlotSheet sheet, Instant at, Stroke stroke) {
        Box plot = sheet.layout().plot();
        double x = sheet.x(at);
        sheet.pen().line(new Point(x, plot.top()), new Point(x, plot.bottom()), stroke);
    }

    private static void nothingYet(PlotSheet sheet) {
        if (sheet.chart().sets().isEmpty()) {
            Box box = sheet.layout().lanes().pressure();
            sheet.pen()
                    .text(
                            sheet.words().text(PlotWord.NOTHING),
                            new Point(box.left() + box.width() / 2, box.middle()),
                            sheet.letters(Ink.MUTED).middle());
        }
    }

    private static void focus(PlotSheet sheet, Instant at) {
        if (!sheet.shows(at)) {
            return;
        }
        upright(sheet, at, sheet.firm(Ink.FOCUS));
        String text = PlotPoints.of(sheet.chart())
                .at(at)
                .map(stop -> stop.text(sheet.frame().zone()))
                .orElse(TimeAxis.wall(at, sheet.frame().zone()));
        Lettering letters = sheet.letters(Ink.LABEL).strong();
        Box strip = sheet.layout().elapsed();
        double width = sheet.pen().widthOf(text, letters) + 10 * sheet.k();
        double left = Math.clamp(
                sheet.x(at) - width / 2, 0, Math.max(0, sheet.frame().size().width() - width));
        Box plate = new Box(left, strip.top(), width, strip.height());
        sheet.pen().rect(plate, Look.hollow(sheet.hair(Ink.FOCUS)));
        sheet.pen().text(text, new Point(left + width / 2, strip.middle() + letters.size() * 0.35), letters.middle());
    }
}
