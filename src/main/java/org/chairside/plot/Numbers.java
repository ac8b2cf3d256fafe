package org.chairside.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chairside.chart.TakenSet;
import org.chairside.model.Component;
import org.chairside.model.Quantity;

/**
 * The numbers beside the signs: of what lies beyond the scale, of the last set, the extremes, the baseline, and of what
 * meets a limit. In this order they find a place; a number that would touch another is left out, for it can be read off
 * the scale, but one beyond the scale is moved until it fits.
 */
final class Numbers {
    private final PlotSheet sheet;
    private final Pen pen;

    Numbers(PlotSheet sheet) {
        this.sheet = sheet;
        this.pen = sheet.pen();
    }

    void draw() {
        for (Component component :
                List.of(Component.SYSTOLIC, Component.DIASTOLIC, Component.HEART_RATE, Component.SPO2)) {
            sheet.sets().forEach(set -> beyond(set, component));
        }
        notable(Component.SYSTOLIC).forEach(set -> write(set, Component.SYSTOLIC));
        notable(Component.SPO2).forEach(set -> write(set, Component.SPO2));
        notable(Component.SYSTOLIC).forEach(set -> write(set, Component.DIASTOLIC));
    }

    private Set<TakenSet> notable(Component component) {
        List<TakenSet> having = sheet.sets().stream()
                .filter(set -> set.vitals().quantity(component).isPresent())
                .toList();
        Comparator<TakenSet> byValue = Comparator.comparingInt(
                set -> set.vitals().quantity(component).orElseThrow().scaled());
        Set<TakenSet> notable = new LinkedHashSet<>();
        if (!having.isEmpty()) {
            notable.add(having.getLast());
            having.stream()
                    .max(component == Component.SPO2 ? byValue.reversed() : byValue)
                    .ifPresent(notable::add);
        }
        sheet.chart().baseline().filter(having::contains).ifPresent(notable::add);
        having.stream().filter(this::meetsALimit).forEach(notable::add);
        if (sheet.besideTiles()) {
            // Every second one besides, from the newest back, where there is room.
            for (int i = having.size() - 1; i >= 0; i -= 2) {
                notable.add(having.get(i));
            }
        }
        return notable;
    }

    private boolean meetsALimit(TakenSet set) {
        return !set.limitsMet(sheet.chart().protocol().limits(), sheet.chart().baselineVitals())
                .isEmpty();
    }

    private void beyond(TakenSet set, Component component) {
        Optional<Quantity> quantity = set.vitals().quantity(component);
        if (quantity.isEmpty() || scale(component).holds(quantity.get().scaled())) {
            return;
        }
        Lettering letters = sheet.small(Ink.LABEL).strong();
        String text = (component == Component.HEART_RATE ? "\u2022" : "")
                + quantity.get().text();
        Point at = new Point(
                sheet.x(set.takenAt()), scale(component).y(quantity.get().scaled()));
        double width = pen.widthOf(text, letters) + 1;
        double height = letters.size();
        boolean upward = scale(component).isAbove(quantity.get().scaled());
        place(text, placesBeyond(at, width, height, upward), box(component), letters);
    }

    /** Outward of the arrow first, then beside it, each step further in. */
    private List<Box> placesBeyond(Point at, double width, double height, boolean upward) {
        double k = sheet.k();
        List<Box> places = new ArrayList<>();
        double outward = upward ? at.y() - 6.5 * k - height : at.y() + 6.5 * k;
        places.add(new Box(at.x() - width / 2, outward, width, height));
        places.add(new Box(at.x() + 5 * k, outward, width, height));
        places.add(new Box(at.x() - 5 * k - width, outward, width, height));
        for (int row = 0; row < 6; row++) {
            double top = at.y() - height / 2 + (upward ? row : -row) * height;
            places.add(new Box(at.x() + 5 * k, top, width, height));
            places.add(new Box(at.x() - 5 * k - width, top, width, height));
        }
        return places;
    }

    private void write(TakenSet set, Component component) {
        set.vitals()
                .quantity(component)
                .filter(quantity -> scale(component).holds(quantity.scaled()))
                .ifPresent(quantity -> {
                    Lettering letters = sheet.small(Ink.LABEL);
                    Point at =
                            new Point(sheet.x(set.takenAt()), scale(component).y(quantity.scaled()));
                    double width = pen.widthOf(quantity.text(), letters) + 1;
                    double height = letters.size();
                    Box above = new Box(at.x() - width / 2, at.y() - height - 7 * sheet.k(), width, height);
                    Box below = new Box(at.x() - width / 2, at.y() + 7 * sheet.k(), width, height);
                    boolean upward = component != Component.DIASTOLIC;
                    place(quantity.text(), upward ? List.of(above) : List.of(below), box(component), letters);
                });
    }

    private void place(String text, List<Box> places, Box bounds, Lettering letters) {
        sheet.labels().place(places, bounds).ifPresent(box -> {
            pen.rect(box, Look.filled(Ink.LANE));
            pen.text(text, new Point(box.left() + box.width() / 2, box.bottom() - 1.5 * sheet.k()), letters.middle());
        });
    }

    private LinearScale scale(Component component) {
        return component == Component.SPO2 ? sheet.saturation() : sheet.pressure();
    }

    private Box box(Component component) {
        return component == Component.SPO2
                ? sheet.layout().lanes().saturation()
                : sheet.layout().lanes().pressure();
    }
}
