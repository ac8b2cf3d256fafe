package org.chairside.plot;

import java.util.Optional;
import org.chairside.chart.LatestValues;
import org.chairside.model.BloodPressure;
import org.chairside.model.Measurement;
import org.chairside.model.Vital;

/** The names of the lanes on the left; on the right the last value of each and the one before it, with their times. */
final class LatestColumn {
    private final PlotSheet sheet;
    private final Pen pen;
    private final double k;

    LatestColumn(PlotSheet sheet) {
        this.sheet = sheet;
        this.pen = sheet.pen();
        this.k = sheet.k();
    }

    void draw() {
        Box pressure = sheet.layout().lanes().pressure();
        double half = pressure.height() / 2;
        names(pressure);
        block(Vital.BLOOD_PRESSURE, new Box(left(), pressure.top(), 0, half), Ink.PRESSURE);
        block(Vital.HEART_RATE, new Box(left(), pressure.top() + half, 0, half), Ink.HEART);
        block(Vital.SPO2, sheet.layout().lanes().saturation(), Ink.SATURATION);
    }

    private void names(Box pressure) {
        Signs signs = new Signs(pen, k);
        double y = pressure.top() + 14 * k;
        pen.line(new Point(11 * k, y - 3 * k), new Point(11 * k, y + 5 * k), Stroke.solid(Ink.PRESSURE, 1.1 * k));
        signs.systolic(new Point(11 * k, y - 3 * k), false);
        signs.diastolic(new Point(11 * k, y + 5 * k), false);
        name(sheet.words().text(PlotWord.PRESSURE), Vital.BLOOD_PRESSURE, y, Ink.PRESSURE);
        double below = y + 23 * k;
        signs.pulse(new Point(11 * k, below), false);
        name(sheet.words().text(PlotWord.HEART), Vital.HEART_RATE, below, Ink.HEART);
        double middle = sheet.layout().lanes().saturation().middle();
        signs.saturation(new Point(11 * k, middle), false);
        name(sheet.words().text(PlotWord.SATURATION), Vital.SPO2, middle, Ink.SATURATION);
    }

    private void name(String text, Vital vital, double middle, Ink ink) {
        Lettering letters = sheet.letters(ink);
        Point at = new Point(20 * k, middle + letters.size() * 0.35);
        pen.text(text, at, letters);
        pen.text(
                vital.unit(),
                at.plus(pen.widthOf(text, letters) + 3 * k, 0),
                Lettering.of(Ink.MUTED, letters.size() * 0.85));
    }

    private double left() {
        return sheet.layout().columns().latest().left();
    }

    private void block(Vital vital, Box box, Ink ink) {
        LatestValues latest = sheet.chart().latest();
        Optional<LatestValues.Value> last = latest.of(vital);
        if (last.isEmpty()) {
            return;
        }
        double size = Math.clamp(box.height() * 0.42, 12 * k, 16.5 * k);
        Lettering large = sheet.letters(ink).sized(size).strong();
        Lettering small = sheet.small(Ink.MUTED);
        double y = box.top() + size;
        String text = text(last.get().measurement());
        pen.text(text, new Point(left(), y), large);
        time(last.get(), new Point(left() + pen.widthOf(text, large) + 4 * k, y), small);
        latest.previous(vital).ifPresent(before -> {
            Point at = new Point(left(), y + small.size() + 3 * k);
            String value = text(before.measurement());
            pen.text(value, at, small.sized(small.size() + k));
            time(before, new Point(left() + pen.widthOf(value, small.sized(small.size() + k)) + 4 * k, at.y()), small);
        });
    }

    private void time(LatestValues.Value value, Point at, Lettering letters) {
        pen.text(TimeAxis.wall(value.set().takenAt(), sheet.frame().zone()), at, letters);
    }

    private static String text(Measurement measurement) {
        return measurement instanceof BloodPressure(int systolic, int diastolic)
                ? systolic + "/" + diastolic
                : measurement.quantities().getFirst().text();
    }
}
