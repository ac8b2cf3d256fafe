package org.chairside.plot;

import org.chairside.model.Vital;

/** The names of the lanes of vitals, within them, where the column at their left has room for the scale alone. */
final class LaneNames {
    private final PlotSheet sheet;
    private final Pen pen;
    private final double k;

    LaneNames(PlotSheet sheet) {
        this.sheet = sheet;
        this.pen = sheet.pen();
        this.k = sheet.k();
    }

    /** The pressures' above the highest value of the scale, the saturation's below its lowest: no value stands there. */
    void draw() {
        Signs signs = new Signs(pen, k);
        Box pressure = sheet.layout().lanes().pressure();
        // No line of the ground runs through a name.
        pen.rect(new Box(pressure.left() + 1, pressure.top() + k, 130 * k, 16 * k), Look.filled(Ink.LANE));
        double y = pressure.top() + 9 * k;
        double x = pressure.left() + 9 * k;
        signs.systolic(new Point(x, y - k), false);
        signs.diastolic(new Point(x, y + k), false);
        double next = name(PlotWord.PRESSURE, Vital.BLOOD_PRESSURE, new Point(x + 8 * k, y), Ink.PRESSURE) + 14 * k;
        signs.pulse(new Point(next, y), false);
        name(PlotWord.HEART, Vital.HEART_RATE, new Point(next + 8 * k, y), Ink.HEART);
        Box saturation = sheet.layout().lanes().saturation();
        double foot = saturation.bottom() - 8 * k;
        pen.rect(new Box(saturation.left() + 1, foot - 7 * k, 66 * k, 14 * k), Look.filled(Ink.LANE));
        signs.saturation(new Point(x, foot), false);
        name(PlotWord.SATURATION, Vital.SPO2, new Point(x + 8 * k, foot), Ink.SATURATION);
    }

    /** Says where it ends. */
    private double name(PlotWord word, Vital vital, Point middle, Ink ink) {
        Lettering letters = sheet.letters(ink);
        String text = sheet.words().text(word);
        double width = pen.widthOf(text, letters);
        double unit = pen.widthOf(vital.unit(), sheet.letters(Ink.MUTED));
        double base = middle.y() + letters.size() * 0.35;
        pen.text(text, new Point(middle.x(), base), letters);
        pen.text(vital.unit(), new Point(middle.x() + width + 4 * k, base), sheet.letters(Ink.MUTED));
        double end = middle.x() + width + 4 * k + unit;
        sheet.labels()
                .keepFree(new Box(
                        middle.x() - 14 * k, base - letters.size(), end - middle.x() + 14 * k, letters.size() * 1.2));
        return end;
    }
}
