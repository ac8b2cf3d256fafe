package org.chairside.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.TakenSet;
import org.chairside.model.Component;
import org.chairside.model.Event;
import org.chairside.model.Quantity;
import org.chairside.model.Vital;

/** Pressures, pulse and saturation. Only true points are drawn; a line never crosses a missed interval. */
final class VitalsLane {
    private final PlotSheet sheet;
    private final Pen pen;
    private final Signs signs;

    VitalsLane(PlotSheet sheet) {
        this.sheet = sheet;
        this.pen = sheet.pen();
        this.signs = new Signs(pen, sheet.k());
    }

    void draw() {
        joins(Component.HEART_RATE, sheet.pressure(), Ink.HEART);
        joins(Component.SPO2, sheet.saturation(), Ink.SATURATION);
        sheet.sets().forEach(set -> value(set, Component.HEART_RATE, sheet.pressure()));
        sheet.sets().forEach(this::pressure);
        sheet.sets().forEach(set -> value(set, Component.SPO2, sheet.saturation()));
    }

    private void pressure(TakenSet set) {
        Optional<Quantity> systolic = set.vitals().quantity(Component.SYSTOLIC);
        Optional<Quantity> diastolic = set.vitals().quantity(Component.DIASTOLIC);
        if (systolic.isEmpty() || diastolic.isEmpty()) {
            return;
        }
        LinearScale scale = sheet.pressure();
        double x = sheet.x(set.takenAt());
        Point top = new Point(x, scale.y(systolic.get().scaled()));
        Point bottom = new Point(x, scale.y(diastolic.get().scaled()));
        pen.line(top, bottom, Stroke.solid(Ink.PRESSURE, 1.1 * sheet.k()));
        sheet.labels().keepFree(new Box(x - 4, top.y() - 6 * sheet.k(), 8, bottom.y() - top.y() + 12 * sheet.k()));
        boolean late = set.late().isPresent();
        if (scale.holds(systolic.get().scaled())) {
            signs.systolic(top, late);
        } else {
            signs.beyond(top, scale.isAbove(systolic.get().scaled()), Ink.PRESSURE);
        }
        if (scale.holds(diastolic.get().scaled())) {
            signs.diastolic(bottom, late);
        } else {
            signs.beyond(bottom, scale.isAbove(diastolic.get().scaled()), Ink.PRESSURE);
        }
    }

    private void value(TakenSet set, Component component, LinearScale scale) {
        set.vitals().quantity(component).ifPresent(quantity -> {
            Point at = new Point(sheet.x(set.takenAt()), scale.y(quantity.scaled()));
            sheet.labels().keepFree(Box.around(at, Signs.radius(sheet.k())));
            boolean late = set.late().isPresent();
            boolean pulse = component == Component.HEART_RATE;
            if (!scale.holds(quantity.scaled())) {
                signs.beyond(at, scale.isAbove(quantity.scaled()), pulse ? Ink.HEART : Ink.SATURATION);
            } else if (pulse) {
                signs.pulse(at, late);
            } else {
                signs.saturation(at, late);
            }
        });
    }

    private void joins(Component component, LinearScale scale, Ink ink) {
        for (List<TakenSet> run : runs(component)) {
            List<Point> points = run.stream()
                    .map(set -> new Point(
                            sheet.x(set.takenAt()),
                            scale.y(set.vitals()
                                    .quantity(component)
                                    .orElseThrow()
                                    .scaled())))
                    .toList();
            if (points.size() > 1) {
                pen.poly(points, false, Look.outlined(Stroke.solid(ink, 1.2 * sheet.k())));
            }
        }
    }

    /** The sets that have a value, cut where one was wanted and is missing. */
    private List<List<TakenSet>> runs(Component component) {
        List<List<TakenSet>> runs = new ArrayList<>();
        List<TakenSet> run = new ArrayList<>();
        for (TakenSet set : sheet.sets()) {
            if (set.vitals().quantity(component).isEmpty()) {
                continue;
            }
            if (!run.isEmpty() && isGap(run.getLast(), set, component.vital())) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(set);
        }
        runs.add(run);
        return runs;
    }

    private boolean isGap(TakenSet from, TakenSet to, Vital vital) {
        return sheet.chart().timetable().isMissedBetween(from.takenAt(), to.takenAt())
                || sheet.chart().chartEntries().stream()
                        .filter(ChartEntry::stands)
                        .filter(line -> line.happenedAt().isAfter(from.takenAt())
                                && line.happenedAt().isBefore(to.takenAt()))
                        .anyMatch(line -> saysNotTaken(line, vital));
    }

    private static boolean saysNotTaken(ChartEntry line, Vital vital) {
        return line.event() instanceof Event.VitalsNotTaken
                || (line.event() instanceof Event.VitalsTaken taken
                        && taken.vitals().notTaken().containsKey(vital));
    }
}
