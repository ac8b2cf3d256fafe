package org.chairside.plot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chairside.chart.TakenSet;
import org.chairside.model.Component;
import org.chairside.model.Limit;
import org.chairside.model.Quantity;
import org.chairside.model.Stage;

/**
 * The protocol's limits that hold where the session stands now, and the baseline: thin broken lines, each with its
 * number beside it (UX 4). Of each value the limit that would be met first and the first urgent one with a fixed bound;
 * beside tiles the nearest to the last value, with the value's name. To draw them all would hide the values.
 */
final class LimitLines {
    /** How many of the limits of the pressures and the pulse are drawn beside tiles. */
    private static final int NAMED = 4;

    private final PlotSheet sheet;
    private final Pen pen;
    private final Stage stage;
    private final LimitBounds bounds;

    LimitLines(PlotSheet sheet) {
        this.sheet = sheet;
        this.pen = sheet.pen();
        this.stage = sheet.chart().doses().stageAt(sheet.edge());
        this.bounds = new LimitBounds(sheet.chart(), stage);
    }

    void draw() {
        if (sheet.besideTiles()) {
            List<Mark> pressures = new ArrayList<>(
                    nearest(List.of(Component.SYSTOLIC, Component.DIASTOLIC, Component.HEART_RATE), NAMED));
            baseline(sheet.pressure()).ifPresent(pressures::add);
            write(pressures, sheet.pressure());
            write(nearest(List.of(Component.SPO2), 1), sheet.saturation());
            return;
        }
        lane(sheet.pressure(), List.of(Component.SYSTOLIC, Component.DIASTOLIC, Component.HEART_RATE), true);
        lane(sheet.saturation(), List.of(Component.SPO2), false);
    }

    /** Of each value the next limit on either side of the last one measured; of all of them the nearest. */
    private List<Mark> nearest(List<Component> components, int count) {
        record Near(int distance, Mark mark) {}
        List<Near> all = new ArrayList<>();
        for (Component component : components) {
            LinearScale scale = component == Component.SPO2 ? sheet.saturation() : sheet.pressure();
            Optional<Integer> last = sheet.chart()
                    .latest()
                    .of(component.vital())
                    .flatMap(value -> value.set().vitals().quantity(component))
                    .map(Quantity::scaled);
            for (Limit.Side side : Limit.Side.values()) {
                last.map(value -> bounds.next(component, side, value))
                        .orElseGet(() -> bounds.first(component, side, _ -> true))
                        .filter(scale::holds)
                        .ifPresent(bound -> all.add(new Near(
                                Math.abs(bound - last.orElse(bound)),
                                new Mark(scale.y(bound), bound + " " + word(component), Ink.LIMIT))));
            }
        }
        return all.stream()
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(count)
                .map(Near::mark)
                .toList();
    }

    private String word(Component component) {
        return switch (component) {
            case SYSTOLIC -> sheet.words().text(PlotWord.SYSTOLIC);
            case DIASTOLIC -> sheet.words().text(PlotWord.DIASTOLIC);
            case HEART_RATE -> sheet.words().text(PlotWord.HEART);
            case SPO2 -> sheet.words().text(PlotWord.SATURATION);
            case RESPIRATORY_RATE, TEMPERATURE, PAIN, SEDATION, OXYGEN -> "";
        };
    }

    private void lane(LinearScale scale, List<Component> components, boolean withBaseline) {
        Map<Integer, String> lines = new TreeMap<>(Comparator.reverseOrder());
        for (Component component : components) {
            for (Limit.Side side : Limit.Side.values()) {
                bounds.first(component, side, _ -> true)
                        .filter(scale::holds)
                        .ifPresent(value -> lines.merge(value, sign(component), LimitLines::joined));
                bounds.first(component, side, LimitBounds::isUrgentAbsolute)
                        .filter(scale::holds)
                        .ifPresent(value -> lines.merge(value, sign(component), LimitLines::joined));
            }
        }
        List<Mark> marks = new ArrayList<>();
        lines.forEach((value, sign) -> marks.add(new Mark(scale.y(value), sign + " " + value, Ink.LIMIT)));
        if (withBaseline) {
            baseline(scale).ifPresent(marks::add);
        }
        write(marks, scale);
    }

    private static String joined(String one, String other) {
        return one.contains(other) ? one : one + other;
    }

    private static String sign(Component component) {
        return switch (component) {
            case SYSTOLIC -> "v";
            case DIASTOLIC -> "^";
            case HEART_RATE -> "\u2022";
            case SPO2, RESPIRATORY_RATE, TEMPERATURE, PAIN, SEDATION, OXYGEN -> "\u2264";
        };
    }

    private Optional<Mark> baseline(LinearScale scale) {
        Optional<TakenSet> set = sheet.chart().baseline();
        Optional<Quantity> systolic = set.flatMap(each -> each.vitals().quantity(Component.SYSTOLIC));
        if (systolic.filter(value -> scale.holds(value.scaled())).isEmpty()) {
            return Optional.empty();
        }
        double y = scale.y(systolic.get().scaled());
        double from = Math.max(
                sheet.x(set.orElseThrow().takenAt()), sheet.layout().plot().left());
        double to = sheet.layout().plot().right();
        if (from < to) {
            pen.line(new Point(from, y), new Point(to, y), sheet.broken(Ink.BASELINE, Stroke.Dash.DOTTED));
        }
        return Optional.of(new Mark(y, "B " + systolic.get().text(), Ink.BASELINE));
    }

    private void write(List<Mark> marks, LinearScale scale) {
        double left = sheet.layout().plot().left();
        double right = sheet.layout().plot().right();
        Instant start = sheet.chart()
                .doses()
                .first()
                .filter(_ -> stage != Stage.BEFORE)
                .orElse(sheet.axis().window().from());
        double from = Math.max(left, sheet.x(start));
        List<Mark> sorted =
                marks.stream().sorted(Comparator.comparingDouble(Mark::y)).toList();
        List<Double> places = sheet.besideTiles() ? spread(sorted, scale) : downward(sorted, scale);
        for (int i = 0; i < sorted.size(); i++) {
            Mark mark = sorted.get(i);
            if (mark.ink() == Ink.LIMIT && from < right) {
                pen.line(
                        new Point(from, mark.y()),
                        new Point(right, mark.y()),
                        new Stroke(Ink.LIMIT, 0.6 * sheet.k(), Stroke.Dash.DASHED));
            }
            // A lane too low for all of the numbers keeps those above; the next lane has its own.
            if (i < places.size()) {
                number(mark, places.get(i), right);
            }
        }
    }

    private void number(Mark mark, double y, double right) {
        Lettering letters = sheet.small(mark.ink());
        pen.line(new Point(right, mark.y()), new Point(right + 5 * sheet.k(), y), sheet.hair(mark.ink()));
        pen.text(mark.text(), new Point(right + 7 * sheet.k(), y + letters.size() * 0.35), letters);
    }

    private List<Double> downward(List<Mark> sorted, LinearScale scale) {
        double size = sheet.small(Ink.LIMIT).size();
        List<Double> places = new ArrayList<>();
        double above = scale.top() - size;
        for (Mark mark : sorted) {
            above = Math.max(mark.y(), above + size * 1.05);
            if (above <= scale.bottom() + size) {
                places.add(above);
            }
        }
        return places;
    }

    /** Each as near to its line as the others let it, none over another and none outside of the lane. */
    private List<Double> spread(List<Mark> sorted, LinearScale scale) {
        double step = sheet.small(Ink.LIMIT).size() * 1.17;
        List<Double> places = new ArrayList<>();
        double above = scale.top() - step;
        for (Mark mark : sorted) {
            above = Math.max(mark.y(), above + step);
            places.add(above);
        }
        double below = scale.bottom() + step;
        for (int i = places.size() - 1; i >= 0; i--) {
            below = Math.min(places.get(i), below - step);
            places.set(i, below);
        }
        return places;
    }

    private record Mark(double y, String text, Ink ink) {}
}
