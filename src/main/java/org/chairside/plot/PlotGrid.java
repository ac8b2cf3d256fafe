package org.chairside.plot;

import java.time.Instant;
import java.time.ZoneId;

/** The ground of the picture: lanes, hours and quarters, scales and their names. */
final class PlotGrid {
    private final PlotSheet sheet;
    private final Pen pen;
    private final Layout layout;

    PlotGrid(PlotSheet sheet) {
        this.sheet = sheet;
        this.pen = sheet.pen();
        this.layout = sheet.layout();
    }

    void draw() {
        pen.rect(
                new Box(0, 0, sheet.frame().size().width(), sheet.frame().size().height()),
                Look.filled(Ink.BACKGROUND));
        layout.lanes().all().forEach(lane -> pen.rect(lane, Look.filled(Ink.LANE)));
        sheet.frame().band().ifPresent(band -> new GhostBandPainter(sheet, band).draw());
        wall();
        elapsed();
        values(sheet.pressure(), 40);
        values(sheet.saturation(), sheet.besideTiles() ? 5 : 10);
        clockChange();
    }

    private void wall() {
        Box box = layout.wall();
        Lettering letters = sheet.letters(Ink.MUTED).middle();
        double widest = pen.widthOf("00:00", letters);
        for (TimeAxis.Tick tick : sheet.axis().wall(sheet.frame().zone(), widest)) {
            double x = sheet.x(tick.at());
            vertical(x, tick.strong() ? sheet.hair(Ink.AXIS) : sheet.hair(Ink.GRID));
            if (x - widest / 2 >= layout.columns().names().right() - 20 * sheet.k()) {
                Lettering inked = tick.strong() ? sheet.letters(Ink.LABEL).middle() : letters;
                pen.text(tick.label(), new Point(x, box.top() + 13 * sheet.k()), inked);
            }
        }
    }

    private void vertical(double x, Stroke stroke) {
        layout.lanes().all().forEach(lane -> pen.line(new Point(x, lane.top()), new Point(x, lane.bottom()), stroke));
    }

    private void elapsed() {
        Lettering letters = sheet.small(Ink.MUTED).middle();
        double widest = pen.widthOf("T+000", letters);
        Instant zero = TimeWindow.zero(sheet.chart());
        double bottom = layout.elapsed().bottom();
        for (TimeAxis.Tick tick : sheet.axis().elapsed(zero, widest)) {
            double x = sheet.x(tick.at());
            Ink ink = tick.strong() ? Ink.LABEL : Ink.MUTED;
            pen.line(new Point(x, bottom - 3 * sheet.k()), new Point(x, bottom), sheet.hair(ink));
            pen.text(
                    tick.label(),
                    new Point(x, bottom - 5 * sheet.k()),
                    sheet.small(ink).middle());
        }
    }

    private void values(LinearScale scale, int step) {
        Lettering letters = sheet.letters(Ink.MUTED).end();
        double left = layout.plot().left();
        double gap = scale.y(scale.low()) - scale.y(scale.low() + step);
        int labelStep = gap < letters.size() * 1.1 ? 2 * step : step;
        while (sheet.besideTiles() && gap / step * labelStep < letters.size() * 1.1) {
            labelStep += step;
        }
        for (int value = scale.low(); value <= scale.high(); value += step) {
            double y = scale.y(value);
            pen.line(new Point(left, y), new Point(layout.plot().right(), y), sheet.hair(Ink.GRID));
            if ((value - scale.low()) % labelStep == 0) {
                pen.text(String.valueOf(value), new Point(left - 5 * sheet.k(), y + letters.size() * 0.35), letters);
            }
        }
    }

    private void clockChange() {
        ZoneId zone = sheet.frame().zone();
        sheet.axis().clockChange(zone).ifPresent(change -> {
            double x = sheet.x(change.getInstant());
            vertical(x, sheet.broken(Ink.LABEL, Stroke.Dash.DOTTED));
            String text = change.isGap()
                    ? sheet.words().text(PlotWord.CLOCKS_FORWARD)
                    : sheet.words().text(PlotWord.CLOCKS_BACK);
            Lettering letters = sheet.small(Ink.LABEL);
            double width = pen.widthOf(text, letters);
            double left = Math.min(x + 3 * sheet.k(), layout.plot().right() - width);
            Point at = new Point(left, layout.lanes().pressure().bottom() - 3 * sheet.k());
            sheet.labels().keepFree(new Box(left, at.y() - letters.size(), width, letters.size()));
            pen.text(text, at, letters);
        });
    }
}
