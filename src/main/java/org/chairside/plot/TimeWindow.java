package org.chairside.plot;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;

/**
 * The stretch of time a picture shows. It begins on a quarter of an hour. A live window keeps its length: a new point
 * never changes the scale, the window moves on in whole steps instead (UX 4).
 */
public record TimeWindow(Instant from, Duration span) {
    /** What is shown of a running session (UX 4). */
    public static final Duration LIVE_SPAN = Duration.ofMinutes(150);

    /** By how much a live window moves on when its end is near. */
    public static final Duration STEP = Duration.ofMinutes(30);

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration LEAD = Duration.ofMinutes(45);
    private static final Duration ROOM_AHEAD = Duration.ofMinutes(5);

    /**
     * @throws IllegalArgumentException unless the span is above zero
     */
    public TimeWindow {
        if (!span.isPositive()) {
            throw new IllegalArgumentException("a window has a length");
        }
    }

    /** The window of a running session: from shortly before its zero, moved on until the present is within. */
    public static TimeWindow live(Chart chart, Instant now) {
        TimeWindow window = new TimeWindow(beginning(chart), LIVE_SPAN);
        Instant reach = now.plus(ROOM_AHEAD);
        while (window.to().isBefore(reach)) {
            window = window.moved(STEP);
        }
        return window;
    }

    /**
     * The window of a whole session, for review and print: at least the live span, longer where the session was. What was
     * written after the patient had left is not waited for.
     */
    public static TimeWindow whole(Chart chart) {
        Instant from = beginningOfAll(chart);
        Instant end = happenings(chart)
                .filter(at -> chart.closedAt().map(over -> !at.isAfter(over)).orElse(true))
                .reduce(from, (one, other) -> one.isAfter(other) ? one : other);
        Instant to = quarterAtOrBefore(end.plus(ROOM_AHEAD).plus(QUARTER));
        Duration span = Duration.between(from, to);
        return new TimeWindow(from, span.compareTo(LIVE_SPAN) < 0 ? LIVE_SPAN : span);
    }

    /** The same length, later, or earlier for a negative step: what the page keys do. */
    public TimeWindow moved(Duration step) {
        return new TimeWindow(from.plus(step), span);
    }

    public Instant to() {
        return from.plus(span);
    }

    /** Whether a time is within, both ends included. */
    public boolean holds(Instant time) {
        return !time.isBefore(from) && !time.isAfter(to());
    }

    /** Zero of the session's own clock: the first dose; before it, the opening. */
    static Instant zero(Chart chart) {
        return chart.doses().first().orElse(chart.openedAt());
    }

    private static Instant beginning(Chart chart) {
        Instant zero = zero(chart);
        Instant earliest = beginningOfAll(chart);
        Instant limit = quarterAtOrBefore(zero.minus(LEAD));
        return earliest.isBefore(limit) ? limit : earliest;
    }

    private static Instant beginningOfAll(Chart chart) {
        return quarterAtOrBefore(
                happenings(chart).reduce(zero(chart), (one, other) -> one.isBefore(other) ? one : other));
    }

    private static Stream<Instant> happenings(Chart chart) {
        return Stream.concat(
                Stream.of(chart.openedAt(), zero(chart)),
                chart.chartEntries().stream().filter(ChartEntry::stands).map(ChartEntry::happenedAt));
    }

    /** Every zone in use today is a multiple of a quarter hour from UTC, so a quarter there is one on every wall. */
    static Instant quarterAtOrBefore(Instant time) {
        return Instant.ofEpochSecond(Math.floorDiv(time.getEpochSecond(), QUARTER.toSeconds()) * QUARTER.toSeconds());
    }

    /** The first quarter of an hour at or after the beginning. */
    Optional<Instant> firstQuarter() {
        Instant quarter = quarterAtOrBefore(from);
        Instant first = quarter.isBefore(from) ? quarter.plus(QUARTER) : quarter;
        return Optional.of(first).filter(this::holds);
    }
}
