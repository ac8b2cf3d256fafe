package org.chairside.plot;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chairside.chart.Chart;
import org.chairside.chart.TakenSet;
import org.chairside.model.BloodPressure;
import org.chairside.model.Measurement;

/** Where a focus line can stand: at each set that was taken. For pointer and arrow keys. */
public record PlotPoints(Instant zero, List<TakenSet> sets) {
    public static PlotPoints of(Chart chart) {
        return new PlotPoints(TimeWindow.zero(chart), chart.sets());
    }

    /** One stop of the focus line. */
    public record Stop(Instant zero, TakenSet set) {
        public Instant at() {
            return set.takenAt();
        }

        /** Minutes since the session's zero; negative before it. */
        public long minute() {
            return Math.floorDiv(Duration.between(zero, at()).toSeconds(), 60);
        }

        /** Time, elapsed minutes and every value with its unit, in one line. */
        public String text(ZoneId zone) {
            String elapsed = minute() < 0 ? "T\u2212" + -minute() : "T+" + minute();
            String values = set.vitals().measured().stream().map(Stop::value).collect(Collectors.joining(" \u00b7 "));
            return TimeAxis.wall(at(), zone) + " \u00b7 " + elapsed + (values.isEmpty() ? "" : " \u00b7 " + values);
        }

        private static String value(Measurement measurement) {
            String number = measurement instanceof BloodPressure(int systolic, int diastolic)
                    ? systolic + "/" + diastolic
                    : measurement.quantities().getFirst().text();
            return number + " " + measurement.vital().unit();
        }
    }

    /** The set nearest to a time; of two equally near the earlier. */
    public Optional<Stop> nearest(Instant time) {
        return sets.stream()
                .min(Comparator.comparing(
                        set -> Duration.between(set.takenAt(), time).abs()))
                .map(this::stop);
    }

    /** The set taken exactly then. */
    public Optional<Stop> at(Instant time) {
        return sets.stream()
                .filter(set -> set.takenAt().equals(time))
                .findFirst()
                .map(this::stop);
    }

    /** The set nearest to a place on the picture, if it is within reach of it. */
    public Optional<Stop> at(double x, TimeAxis axis, double reach) {
        return nearest(axis.at(x)).filter(stop -> Math.abs(axis.x(stop.at()) - x) <= reach);
    }

    /** The first set after a time. */
    public Optional<Stop> next(Instant time) {
        return sets.stream()
                .filter(set -> set.takenAt().isAfter(time))
                .findFirst()
                .map(this::stop);
    }

    /** The last set before a time. */
    public Optional<Stop> previous(Instant time) {
        return sets.reversed().stream()
                .filter(set -> set.takenAt().isBefore(time))
                .findFirst()
                .map(this::stop);
    }

    private Stop stop(TakenSet set) {
        return new Stop(zero, set);
    }
}
