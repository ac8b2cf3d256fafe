package org.chairside.ui.compare;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.chairside.chart.Chart;
import org.chairside.chart.TakenSet;
import org.chairside.model.Component;
import org.chairside.ui.kit.UiContext;

/** The set of a session in which a vital was at its highest or lowest; of several the first. */
record ExtremeSet(Chart chart, TakenSet set) {
    static Optional<ExtremeSet> highest(Chart chart, Component component) {
        return extreme(chart, component, BinaryOperator.maxBy(by(component)));
    }

    static Optional<ExtremeSet> lowest(Chart chart, Component component) {
        return extreme(chart, component, BinaryOperator.minBy(by(component)));
    }

    private static Optional<ExtremeSet> extreme(Chart chart, Component component, BinaryOperator<TakenSet> choice) {
        return chart.sets().stream()
                .filter(set -> set.vitals().quantity(component).isPresent())
                .reduce(choice)
                .map(set -> new ExtremeSet(chart, set));
    }

    private static Comparator<TakenSet> by(Component component) {
        return Comparator.comparingInt(set -> number(set, component));
    }

    private static int number(TakenSet set, Component component) {
        return set.vitals().quantity(component).orElseThrow().scaled();
    }

    int number(Component component) {
        return number(set, component);
    }

    /** A value of it, with how long after the first dose it was taken. */
    String at(UiContext ui, String value) {
        Instant zero = chart.doses().first().orElse(chart.openedAt());
        return set.takenAt().isBefore(zero)
                ? ui.text("compare.before", value)
                : ui.text("compare.at", value, ui.words().since(zero, set.takenAt()));
    }
}
