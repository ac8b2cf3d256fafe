package org.chairside.cli.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chairside.desk.Incident;

/** What happened around the log, in a line each. */
public final class IncidentWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private IncidentWords() {}

    /** @param zone in which times are said */
    public static String of(Incident incident, ZoneId zone) {
        return switch (incident) {
            case Incident.FailedSignIns(String person, int count, Instant since) ->
                count + (count == 1 ? " wrong password for " : " wrong passwords for ") + person + " since "
                        + time(since, zone) + ".";
            case Incident.ClockMoved(Duration by, Instant at, boolean written) ->
                "warning: the computer's clock was changed by " + signed(by) + " at " + time(at, zone) + "."
                        + kept(written);
            case Incident.ClockBehindLog(Duration by, boolean written) ->
                "warning: the last entry was written " + span(by) + " after the time it is now; the computer's clock"
                        + " was ahead then or was set back since." + kept(written) + " Check the clock.";
        };
    }

    /** As {@code -2 hr 0 min}; positive for ahead. */
    public static String signed(Duration by) {
        return (by.isNegative() ? "-" : "+") + span(by);
    }

    private static String kept(boolean written) {
        return written ? " This is an entry of the log (chairside audit)." : " This could not be written into the log.";
    }

    private static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    /** As {@code 2 hr 0 min}; with days where it is more than two. The sign is dropped. */
    private static String span(Duration by) {
        Duration size = by.abs();
        return size.toHours() >= 48
                ? size.toDays() + " days " + size.toHoursPart() + " hr"
                : size.toHours() + " hr " + size.toMinutesPart() + " min";
    }
}
