package org.chairside.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.chairside.model.Event;

/**
 * How early something may be said to have happened: the one place that decides it, for the line, for fields, for import and
 * for the desk. Vitals are often taken before a session is opened, and are its baseline then; everything else belongs into it.
 */
public final class EarliestTime {
    /** What was measured earlier than this before the opening is asked about. */
    private static final Duration USUAL = Duration.ofHours(2);

    /** What is earlier than this is another day's. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private EarliestTime() {}

    /** Whether an event may have happened then, in a session opened at another time; what is asked about, if it was answered. */
    public static boolean allows(Event event, Instant happenedAt, Instant opened) {
        return switch (event) {
            case Event.EntryAmended amended -> allows(amended.replacement(), happenedAt, opened);
            case Event.VitalsTaken taken ->
                !isTooEarly(happenedAt, opened)
                        && (!isAskedAbout(happenedAt, opened)
                                || taken.confirmed().contains(Doubt.BEFORE_OPENING.code()));
            case Event other -> !isBefore(happenedAt, opened);
        };
    }

    /** The minute in which a session was opened belongs to it, since nobody types seconds. */
    static boolean isBefore(Instant then, Instant opened) {
        return then.truncatedTo(ChronoUnit.MINUTES).isBefore(opened.truncatedTo(ChronoUnit.MINUTES));
    }

    static boolean isAskedAbout(Instant then, Instant opened) {
        return isBefore(then, opened.minus(USUAL));
    }

    static boolean isTooEarly(Instant then, Instant opened) {
        return isBefore(then, opened.minus(LONGEST));
    }
}
