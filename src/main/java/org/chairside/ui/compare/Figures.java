package org.chairside.ui.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.chairside.chart.Chart;
import org.chairside.chart.Notice;
import org.chairside.chart.TakenSet;
import org.chairside.chart.course.CourseRow;
import org.chairside.chart.course.Series;
import org.chairside.model.Component;
import org.chairside.model.Dose;
import org.chairside.model.Vitals;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** The key figures of two sessions, and by how much they differ. Safe for any thread. */
final class Figures {
    private static final String NONE = "\u2013";

    private final UiContext ui;
    private final ClinicalWords clinicalWords;
    private final Chart first;
    private final Chart second;

    Figures(UiContext ui, Chart first, Chart second) {
        this.ui = ui;
        this.clinicalWords = new ClinicalWords(ui.messages(), ui.words());
        this.first = first;
        this.second = second;
    }

    /** A figure of one session: its words, and the number that is taken from the other's; empty where there is none. */
    private record Value(String words, Optional<BigDecimal> number) {
        static final Value UNKNOWN = new Value(NONE, Optional.empty());

        static Value of(String words, long number) {
            return new Value(words, Optional.of(BigDecimal.valueOf(number)));
        }

        static Value of(String words) {
            return new Value(words, Optional.empty());
        }
    }

    /** A way to read a figure off a chart. */
    @FunctionalInterface
    private interface Look {
        Value at(Chart chart);
    }

    List<Figure> all() {
        return List.of(
                figure("dose", this::dose),
                figure("per-kilogram", this::perKilogram),
                figure("baseline", chart -> pressure(chart.baselineVitals())),
                figure("peak", this::peak),
                figure("rise", this::rise),
                figure("lowest", this::lowest),
                figure("worst", this::worst),
                spanned("gone", this::gone),
                figure(
                        "sets",
                        chart -> Value.of(
                                Integer.toString(chart.sets().size()),
                                chart.sets().size())),
                figure("late", this::late),
                figure("notices", this::notices),
                spanned("length", this::length));
    }

    private Figure figure(String key, Look look) {
        Value one = look.at(first);
        Value other = look.at(second);
        return new Figure(ui.text("compare.figure." + key), one.words(), other.words(), difference(one, other));
    }

    private static String difference(Value one, Value other) {
        return one.number()
                .flatMap(from -> other.number().map(to -> signed(to.subtract(from))))
                .orElse("");
    }

    private static String signed(BigDecimal change) {
        BigDecimal plain = change.stripTrailingZeros();
        return switch (plain.signum()) {
            case 1 -> "+" + plain.toPlainString();
            case -1 -> "\u2212" + plain.negate().toPlainString();
            default -> "0";
        };
    }

    /** A figure that is a span of time. */
    private Figure spanned(String key, java.util.function.Function<Chart, Optional<Duration>> look) {
        Optional<Duration> one = look.apply(first);
        Optional<Duration> other = look.apply(second);
        String difference = one.flatMap(from -> other.map(to -> to.minus(from)))
                .map(this::signed)
                .orElse("");
        return new Figure(ui.text("compare.figure." + key), words(one), words(other), difference);
    }

    private String words(Optional<Duration> span) {
        return span.map(ui.words()::duration).orElse(NONE);
    }

    private String signed(Duration change) {
        if (change.toMinutes() == 0) {
            return "0";
        }
        return (change.isNegative() ? "\u2212" : "+") + ui.words().duration(change);
    }

    private Value dose(Chart chart) {
        return chart.doses()
                .total()
                .map(dose -> new Value(ui.words().dose(dose), Optional.of(dose.milligrams())))
                .orElse(Value.UNKNOWN);
    }

    private Value perKilogram(Chart chart) {
        Optional<Dose> total = chart.doses().total();
        return total.flatMap(dose -> chart.opened().weight().map(weight -> dose.milligrams()
                        .divide(weight.kilograms(), 2, RoundingMode.HALF_UP)))
                .map(each -> new Value(ui.words().number(each), Optional.of(each)))
                .orElse(Value.UNKNOWN);
    }

    private Value pressure(Optional<Vitals> set) {
        return set.flatMap(each -> each.bloodPressure()
                        .map(pressure -> Value.of(clinicalWords.value(pressure), pressure.systolic())))
                .orElse(Value.UNKNOWN);
    }

    private Value peak(Chart chart) {
        return extreme(chart, Component.SYSTOLIC, BinaryOperator.maxBy(by(Component.SYSTOLIC)))
                .map(set -> {
                    Value value = pressure(Optional.of(set.vitals()));
                    return new Value(at(chart, set, value.words()), value.number());
                })
                .orElse(Value.UNKNOWN);
    }

    private Value lowest(Chart chart) {
        return extreme(chart, Component.SPO2, BinaryOperator.minBy(by(Component.SPO2)))
                .map(set -> {
                    int value = number(set, Component.SPO2);
                    return Value.of(at(chart, set, Integer.toString(value)), value);
                })
                .orElse(Value.UNKNOWN);
    }

    private String at(Chart chart, TakenSet set, String value) {
        Instant zero = chart.doses().first().orElse(chart.openedAt());
        return set.takenAt().isBefore(zero)
                ? ui.text("compare.before", value)
                : ui.text("compare.at", value, ui.words().since(zero, set.takenAt()));
    }

    private static Optional<TakenSet> extreme(Chart chart, Component component, BinaryOperator<TakenSet> choice) {
        return chart.sets().stream()
                .filter(set -> set.vitals().quantity(component).isPresent())
                .reduce(choice);
    }

    private static Comparator<TakenSet> by(Component component) {
        return Comparator.comparingInt(set -> number(set, component));
    }

    private static int number(TakenSet set, Component component) {
        return set.vitals().quantity(component).orElseThrow().scaled();
    }

    private static CourseRow row(Chart chart) {
        return Series.of(List.of(chart)).rows().getFirst();
    }

    private Value rise(Chart chart) {
        return row(chart)
                .rise()
                .systolic()
                .map(change -> Value.of(ui.words().change(change), change))
                .orElse(Value.UNKNOWN);
    }

    private Value worst(Chart chart) {
        return row(chart).unwanted().worst().stream()
                .findFirst()
                .map(course -> new Value(
                        ui.text("compare.effect", course.term().name(), clinicalWords.severity(course.peak())),
                        Optional.of(BigDecimal.valueOf(course.peak().grade()))))
                .orElseGet(() -> chart.effects().isEmpty()
                        ? Value.of(ui.text("compare.effect.not-asked"))
                        : Value.of(ui.text("compare.effect.none"), 0));
    }

    private Optional<Duration> gone(Chart chart) {
        return row(chart).unwanted().resolvedAfter();
    }

    private Value late(Chart chart) {
        long late = chart.sets().stream().filter(set -> set.late().isPresent()).count();
        return Value.of(Long.toString(late), late);
    }

    private Value notices(Chart chart) {
        int all = chart.notices().size();
        long unseen = chart.notices().stream().filter(Notice::wantsAnswer).count();
        return Value.of(unseen == 0 ? Integer.toString(all) : ui.text("compare.notices", all, unseen), all);
    }

    private Optional<Duration> length(Chart chart) {
        return chart.closedAt().map(end -> Duration.between(chart.openedAt(), end));
    }
}
