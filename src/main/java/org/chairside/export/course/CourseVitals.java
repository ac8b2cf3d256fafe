package org.chairside.export.course;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.course.CourseRow;
import org.chairside.model.BloodPressure;
import org.chairside.model.Component;
import org.chairside.model.Measurement;
import org.chairside.model.Quantity;
import org.chairside.model.Vital;

/** The vitals of one session of a course in words: what they were before, and how far they went. */
record CourseVitals(CoursePage page, Chart chart) {
    /** Before the dose, and the highest. */
    String pressure() {
        String before = chart.baselineVitals()
                .flatMap(vitals -> vitals.measurement(Vital.BLOOD_PRESSURE))
                .map(CourseVitals::value)
                .orElse(page.text("none"));
        String peak = peak().orElse(page.text("none"));
        return page.text("pressure", before, peak);
    }

    /** By how much it rose; empty where that cannot be told. */
    String rise(CourseRow row) {
        return row.rise()
                .systolic()
                .map(systolic -> page.text(
                        "rise",
                        signed(systolic),
                        row.rise().diastolic().map(CourseVitals::signed).orElse("\u2013")))
                .orElse("");
    }

    private Optional<String> peak() {
        return chart.sets().stream()
                .flatMap(set -> set.vitals().measurement(Vital.BLOOD_PRESSURE).stream())
                .filter(BloodPressure.class::isInstance)
                .max(Comparator.comparingInt(
                        each -> each.quantities().getFirst().scaled()))
                .map(CourseVitals::value);
    }

    private static String value(Measurement measurement) {
        return measurement.quantities().stream().map(Quantity::text).collect(joining("/"));
    }

    static String signed(int change) {
        return (change < 0 ? "\u2212" : "+") + Math.abs(change);
    }

    /** The lowest saturation. */
    String lowest() {
        return chart.sets().stream()
                .flatMap(set -> set.vitals().quantity(Component.SPO2).stream())
                .min(Comparator.comparingInt(Quantity::scaled))
                .map(value -> value.text() + " %")
                .orElse(page.text("none"));
    }
}
