package org.chairside.ui.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Alert;
import org.chairside.chart.Chart;
import org.chairside.chart.course.Course;
import org.chairside.chart.course.CourseRow;
import org.chairside.model.Component;
import org.chairside.model.Dose;
import org.chairside.model.Vitals;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** The key figures of two sessions, and by how much they differ. Safe for any thread. */
final class Figures {
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

    /** A way to read a figure off a chart. */
    @FunctionalInterface
    private interface Look {
        FigureValue at(Chart chart);
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
                figure("sets", chart -> FigureValue.of(Integer.toString(chart.countedSets()), chart.countedSets())),
                figure("late", this::late),
                figure("notices", this::notices),
                spanned("length", this::length));
    }

    private Figure figure(String key, Look look) {
        FigureValue one = look.at(first);
        FigureValue other = look.at(second);
        return new Figure(ui.text("compare.figure." + key), one.words(), other.words(), one.difference(other));
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
        return span.map(ui.words()::duration).orElse(FigureValue.NONE);
    }

    private String signed(Duration change) {
        if (change.toMinutes() == 0) {
            return "0";
        }
        return (change.isNegative() ? "\u2212" : "+") + ui.words().duration(change);
    }

    private FigureValue dose(Chart chart) {
        return chart.doses()
                .total()
                .map(dose -> new FigureValue(ui.words().dose(dose), Optional.of(dose.milligrams())))
                .orElse(FigureValue.UNKNOWN);
    }

    private FigureValue perKilogram(Chart chart) {
        Optional<Dose> total = chart.doses().total();
        return total.flatMap(dose -> chart.opened().weight().map(weight -> dose.milligrams()
                        .divide(weight.kilograms(), 2, RoundingMode.HALF_UP)))
                .map(each -> new FigureValue(ui.words().number(each), Optional.of(each)))
                .orElse(FigureValue.UNKNOWN);
    }

    private FigureValue pressure(Optional<Vitals> set) {
        return set.flatMap(each -> each.bloodPressure()
                        .map(pressure -> FigureValue.of(clinicalWords.value(pressure), pressure.systolic())))
                .orElse(FigureValue.UNKNOWN);
    }

    private FigureValue peak(Chart chart) {
        return ExtremeSet.highest(chart, Component.SYSTOLIC)
                .map(set -> {
                    FigureValue value = pressure(Optional.of(set.set().vitals()));
                    return new FigureValue(set.at(ui, value.words()), value.number());
                })
                .orElse(FigureValue.UNKNOWN);
    }

    private FigureValue lowest(Chart chart) {
        return ExtremeSet.lowest(chart, Component.SPO2)
                .map(set -> {
                    int value = set.number(Component.SPO2);
                    return FigureValue.of(set.at(ui, Integer.toString(value)), value);
                })
                .orElse(FigureValue.UNKNOWN);
    }

    private static CourseRow row(Chart chart) {
        return Course.of(List.of(chart)).rows().getFirst();
    }

    private FigureValue rise(Chart chart) {
        return row(chart)
                .rise()
                .systolic()
                .map(change -> FigureValue.of(ui.words().change(change), change))
                .orElse(FigureValue.UNKNOWN);
    }

    private FigureValue worst(Chart chart) {
        return row(chart).unwanted().worst().stream()
                .findFirst()
                .map(course -> new FigureValue(
                        ui.text("compare.effect", course.term().name(), clinicalWords.severity(course.peak())),
                        Optional.of(BigDecimal.valueOf(course.peak().grade()))))
                .orElseGet(() -> chart.effects().isEmpty()
                        ? FigureValue.of(ui.text("compare.effect.not-asked"))
                        : FigureValue.of(ui.text("compare.effect.none"), 0));
    }

    private Optional<Duration> gone(Chart chart) {
        return row(chart).unwanted().resolvedAfter();
    }

    private FigureValue late(Chart chart) {
        long late = chart.sets().stream().filter(set -> set.late().isPresent()).count();
        return FigureValue.of(Long.toString(late), late);
    }

    private FigureValue notices(Chart chart) {
        int all = chart.alerts().size();
        long unseen = chart.alerts().stream().filter(Alert::wantsAnswer).count();
        return FigureValue.of(unseen == 0 ? Integer.toString(all) : ui.text("compare.notices", all, unseen), all);
    }

    private Optional<Duration> length(Chart chart) {
        return chart.closedAt().map(end -> Duration.between(chart.openedAt(), end));
    }
}
