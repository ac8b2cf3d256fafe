package org.chairside.export.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chairside.chart.Chart;
import org.chairside.words.Notation;

/**
 * Dates, times and spans as a record prints them (UX 2): {@code 05-Apr-2026}, {@code 14:05}, {@code 1hr 25min}, as on the
 * screen; and what paper needs besides, the distance from UTC and the session's own clock: {@code T+30}.
 *
 * @param zero of the session's own clock: the first dose, else the opening
 */
public record PageTimes(Instant zero, ZoneId zone) {
    /** Days, times and spans are written the same in every English. */
    private static final PageLanguage COMMON = PageLanguage.common();

    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

    /** As the wall clock stood where the session was opened. */
    public static PageTimes of(Chart chart) {
        return new PageTimes(
                chart.doses().first().orElse(chart.openedAt()),
                chart.openingEntry().entry().zone());
    }

    /** The day on the wall calendar. */
    public LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** As {@code 05-Apr-2026}. */
    public String date(Instant moment) {
        return notation().date(moment);
    }

    /** As {@code 05-Apr-2026}. */
    public static String date(LocalDate date) {
        return COMMON.notation().date(date);
    }

    /** As {@code 14:05}. */
    public String time(Instant moment) {
        return notation().time(moment);
    }

    /** The time, with the date where it is not the day of the session's zero. */
    public String timeOnDay(Instant moment) {
        return day(moment).equals(day(zero)) ? time(moment) : date(moment) + " " + time(moment);
    }

    /** Date, time and distance from UTC, so that it can be read anywhere: {@code 05-Apr-2026 14:05 -04:00}. */
    public String stamp(Instant moment) {
        return date(moment) + " " + time(moment) + " " + offset(moment);
    }

    /** How far the wall clock stood from UTC: {@code -04:00}. */
    public String offset(Instant moment) {
        return OFFSET.format(moment.atZone(zone));
    }

    /** Whole minutes from zero, rounded down. */
    public String elapsed(Instant moment) {
        long minute = Math.floorDiv(Duration.between(zero, moment).toSeconds(), 60L);
        return minute < 0 ? "T\u2212" + -minute : "T+" + minute;
    }

    /** Whole minutes, biggest unit first, zeros dropped. */
    public static String span(Duration span) {
        return COMMON.notation().duration(span);
    }

    private Notation notation() {
        return COMMON.notation(zone);
    }
}
