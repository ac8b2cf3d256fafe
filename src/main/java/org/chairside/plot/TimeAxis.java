package org.chairside.plot;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a time stands on the picture and back. Proportional to elapsed time, so a night on which the clocks change has
 * an hour more or less on the wall but not on the axis (CLINICAL 7, hazard 4).
 */
public final class TimeAxis {
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final long QUARTER = 15;

    private final TimeWindow window;
    private final double left;
    private final double width;

    TimeAxis(TimeWindow window, double left, double width) {
        this.window = window;
        this.left = left;
        this.width = width;
    }

    /** The place of a time, within the window or beyond it. */
    public double x(Instant time) {
        return left
                + width
                        * Duration.between(window.from(), time).toMillis()
                        / window.span().toMillis();
    }

    /** The time at a place. */
    public Instant at(double x) {
        return window.from()
                .plusMillis(Math.round((x - left) / width * window.span().toMillis()));
    }

    public TimeWindow window() {
        return window;
    }

    double perMinute() {
        return width / (window.span().toMillis() / 60_000.0);
    }

    /** The quarters of an hour in the window, each with its time on the wall. */
    List<Tick> wall(ZoneId zone, double labelWidth) {
        long step = step(labelWidth);
        List<Tick> ticks = new ArrayList<>();
        Optional<Instant> at = window.firstQuarter();
        while (at.filter(window::holds).isPresent()) {
            Instant time = at.get();
            int minute = time.atZone(zone).getMinute();
            boolean labelled = step < 60 ? minute % step == 0 : minute == 0;
            ticks.add(new Tick(time, labelled ? WALL.format(time.atZone(zone)) : "", minute == 0));
            at = Optional.of(time.plus(Duration.ofMinutes(QUARTER)));
        }
        return ticks;
    }

    /** Every quarter of an hour from the session's zero, as minutes. */
    List<Tick> elapsed(Instant zero, double labelWidth) {
        long step = step(labelWidth);
        long first = Math.ceilDiv(Duration.between(zero, window.from()).toSeconds(), step * 60) * step;
        List<Tick> ticks = new ArrayList<>();
        for (long minute = first; window.holds(zero.plus(Duration.ofMinutes(minute))); minute += step) {
            String sign = minute < 0 ? "\u2212" : "+";
            ticks.add(new Tick(zero.plus(Duration.ofMinutes(minute)), "T" + sign + Math.abs(minute), minute == 0));
        }
        return ticks;
    }

    private long step(double labelWidth) {
        long step = QUARTER;
        while (step * perMinute() < labelWidth * 1.25 && step < 240) {
            step *= 2;
        }
        return step;
    }

    /** The change of the clocks within the window. */
    Optional<ZoneOffsetTransition> clockChange(ZoneId zone) {
        return Optional.ofNullable(zone.getRules().nextTransition(window.from()))
                .filter(change -> window.holds(change.getInstant()));
    }

    static String wall(Instant time, ZoneId zone) {
        return WALL.format(time.atZone(zone));
    }

    /** A mark on the axis; its label is empty where there is no room for one. */
    record Tick(Instant at, String label, boolean strong) {}
}
