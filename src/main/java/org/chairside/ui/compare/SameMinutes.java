package org.chairside.ui.compare;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.plot.TimeWindow;

/**
 * The stretch of time that holds several sessions once their first doses lie above each other.
 *
 * @param lead from its beginning to the first dose, in whole quarters of an hour
 * @param span of all of it
 */
record SameMinutes(Duration lead, Duration span) {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration LEAST = Duration.ofHours(2);

    static SameMinutes of(List<Chart> charts) {
        Duration lead = Duration.ZERO;
        Duration tail = LEAST;
        for (Chart chart : charts) {
            Instant zero = zero(chart);
            lead = longer(lead, Duration.between(chart.openedAt(), zero));
            tail = longer(tail, Duration.between(zero, end(chart)));
        }
        Duration before = quarters(lead);
        return new SameMinutes(before, before.plus(quarters(tail)));
    }

    /** The first dose, else the opening. */
    private static Instant zero(Chart chart) {
        return chart.doses().first().orElse(chart.openedAt());
    }

    private static Instant end(Chart chart) {
        return chart.closedAt().orElseGet(() -> chart.chartEntries().stream()
                .filter(ChartEntry::stands)
                .map(ChartEntry::happenedAt)
                .max(Instant::compareTo)
                .orElse(chart.openedAt()));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration quarters(Duration span) {
        long many = (span.toSeconds() + QUARTER.toSeconds() - 1) / QUARTER.toSeconds();
        return QUARTER.multipliedBy(Math.max(1, many));
    }

    TimeWindow window(Chart chart) {
        return new TimeWindow(zero(chart).minus(lead), span);
    }
}
