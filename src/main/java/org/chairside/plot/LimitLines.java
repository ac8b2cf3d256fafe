package org.chairside.plot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chairside.chart.TakenSet;
import org.chairside.model.Component;
import org.chairside.model.Limit;
import org.chairside.model.Quantity;
import org.chairside.model.Stage;

/**
 * The protocol's limits that hold where the session stands now, and the baseline: thin broken lines, each with its
 * number beside it (UX 4). Of each value the limit that would be met first and the first urgent one with a fixed bound;
 * to draw them all would hide the values.
 */
final class LimitLines {
    private final PlotSheet sheet;
    private final Pen pen;
    private final Stage stage;

    LimitLines(PlotSheet sheet) {
        this.sheet = sheet;
        this.pen = sheet.pen();
        this.stage = sheet.chart().doses().stageAt(sheet.edge());
    }

    void draw() {
        lane(sheet.pressure(), List.of(Component.SYSTOLIC, Component.DIASTOLIC, Component.HEART_RATE), true);
        lane(sheet.saturation(), List.of(Component.SPO2), false);
    }

    private void lane(LinearScale scale, List<Component> components, boolean withBaseline) {
        Map<Integer, String> lines = new TreeMap<>(Comparator.reverseOrder());
        for (Component component : components) {
            for (Limit.Side side : Limit.Side.values()) {
                first(component, side, _ -> true)
                        .filter(scale::holds)
                        .ifPresent(value -> lines.merge(value, sign(component), LimitLines::joined));
                first(component, side, LimitLines::isUrgentAbsolute)
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

    /** The limit that would be met first of those that hold now. */
    private Optional<Integer> first(Component component, Limit.Side side, Predicate<Limit> which) {
        Comparator<Integer> order = side == Limit.Side.AT_LEAST ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return sheet.chart().protocol().limits().stream()
                .filter(limit -> limit.stages().contains(stage)
                        && limit.component().equals(Optional.of(component))
                        && sideOf(limit.rule()).equals(Optional.of(side))
                        && which.test(limit))
                .flatMap(limit -> bound(limit.rule()).stream())
                .min(order);
    }

    private static boolean isUrgentAbsolute(Limit limit) {
        return limit.level() == Limit.Level.URGENT && limit.rule() instanceof Limit.Rule.Absolute;
    }

    private static Optional<Limit.Side> sideOf(Limit.Rule rule) {
        return switch (rule) {
            case Limit.Rule.OfSet ofSet -> Optional.of(ofSet.side());
            case Limit.Rule.Twice(var each, var _) -> Optional.of(each.side());
            case Limit.Rule.Symptom _ -> Optional.empty();
        };
    }

    private static String joined(String one, String other) {
        return one.contains(other) ? one : one + other;
    }

    private Optional<Integer> bound(Limit.Rule rule) {
        return switch (rule) {
            case Limit.Rule.Absolute(Component _, Limit.Side _, int bound) -> Optional.of(bound);
            case Limit.Rule.FromBaseline(Component component, Limit.Side _, int change) ->
                baselineOf(component).map(before -> before + change);
            case Limit.Rule.PercentFromBaseline(Component component, Limit.Side _, int percent) ->
                baselineOf(component).map(before -> before + before * percent / 100);
            case Limit.Rule.Twice(var each, var _) -> bound(each);
            case Limit.Rule.Symptom _ -> Optional.empty();
        };
    }

    private Optional<Integer> baselineOf(Component component) {
        return sheet.chart()
                .baselineVitals()
                .flatMap(vitals -> vitals.quantity(component))
                .map(Quantity::scaled);
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
        Lettering letters = sheet.small(Ink.LIMIT);
        double above = scale.top() - letters.size();
        for (Mark mark :
                marks.stream().sorted(Comparator.comparingDouble(Mark::y)).toList()) {
            if (mark.ink() == Ink.LIMIT && from < right) {
                pen.line(
                        new Point(from, mark.y()),
                        new Point(right, mark.y()),
                        new Stroke(Ink.LIMIT, 0.6 * sheet.k(), Stroke.Dash.DASHED));
            }
            double y = Math.max(mark.y(), above + letters.size() * 1.05);
            if (y > scale.bottom() + letters.size()) {
                continue; // A lane too low for all of the numbers keeps those above; the next lane has its own.
            }
            above = y;
            pen.line(new Point(right, mark.y()), new Point(right + 5 * sheet.k(), y), sheet.hair(mark.ink()));
            pen.text(mark.text(), new Point(right + 7 * sheet.k(), y + letters.size() * 0.35), sheet.small(mark.ink()));
        }
    }

    private record Mark(double y, String text, Ink ink) {}
}
