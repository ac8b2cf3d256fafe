package org.chairside.plot;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.model.Component;
import org.chairside.model.Limit;
import org.chairside.model.Quantity;
import org.chairside.model.Stage;

/** The bounds of a protocol's limits as numbers, of those that hold in a stage of a session. */
record LimitBounds(Chart chart, Stage stage) {
    /** All of one value and side. */
    Stream<Integer> all(Component component, Limit.Side side, Predicate<Limit> which) {
        return chart.protocol().limits().stream()
                .filter(limit -> limit.stages().contains(stage)
                        && limit.component().equals(Optional.of(component))
                        && sideOf(limit.rule()).equals(Optional.of(side))
                        && which.test(limit))
                .flatMap(limit -> bound(limit.rule()).stream());
    }

    /** The one that would be met first. */
    Optional<Integer> first(Component component, Limit.Side side, Predicate<Limit> which) {
        return all(component, side, which).min(order(side));
    }

    /** The one that a value meets next; where it has met all of them, the last it met. */
    Optional<Integer> next(Component component, Limit.Side side, int value) {
        Comparator<Integer> order = order(side);
        return all(component, side, _ -> true)
                .filter(bound -> order.compare(bound, value) > 0)
                .min(order)
                .or(() -> all(component, side, _ -> true).max(order));
    }

    private static Comparator<Integer> order(Limit.Side side) {
        return side == Limit.Side.AT_LEAST ? Comparator.naturalOrder() : Comparator.reverseOrder();
    }

    static boolean isUrgentAbsolute(Limit limit) {
        return limit.level() == Limit.Level.URGENT && limit.rule() instanceof Limit.Rule.Absolute;
    }

    private static Optional<Limit.Side> sideOf(Limit.Rule rule) {
        return switch (rule) {
            case Limit.Rule.OfSet ofSet -> Optional.of(ofSet.side());
            case Limit.Rule.Twice(var each, var _) -> Optional.of(each.side());
            case Limit.Rule.Symptom _ -> Optional.empty();
        };
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
        return chart.baselineVitals()
                .flatMap(vitals -> vitals.quantity(component))
                .map(Quantity::scaled);
    }
}
