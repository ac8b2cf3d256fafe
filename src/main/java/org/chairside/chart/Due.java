package org.chairside.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chairside.model.SessionState;

/**
 * When the next set is wanted and how urgent that is, at one moment. Made anew each second from wall-clock instants, so
 * sleep and clock steps cannot freeze it (CLINICAL 7, hazards 4 and 10).
 */
public sealed interface Due {
    /** How soon a set is said to be "due soon": a choice of the screen, not of medicine (UX 5). */
    Duration SOON = Duration.ofMinutes(2);

    /** The session is over, or its protocol wants no more sets. */
    record Nothing() implements Due {}

    /**
     * A set is wanted.
     *
     * @param until time left; negative once it has passed
     */
    record Wanted(Timetable.Slot slot, Urgency urgency, Duration until) implements Due {}

    /** The steps of UX 5, each with its own words and shape on screen. */
    enum Urgency {
        PLANNED,
        SOON,
        NOW,
        OVERDUE,
        /** Overdue by a further interval: tell the lead. */
        OVERDUE_FURTHER
    }

    static Due of(Chart chart, Instant now) {
        if (chart.state() != SessionState.OPEN) {
            return new Nothing();
        }
        Optional<Timetable.Slot> next = chart.timetable().next(now);
        return next.<Due>map(slot -> new Wanted(slot, urgency(slot, now), Duration.between(now, slot.at())))
                .orElse(new Nothing());
    }

    private static Urgency urgency(Timetable.Slot slot, Instant now) {
        if (now.isBefore(slot.at().minus(SOON))) {
            return Urgency.PLANNED;
        }
        if (now.isBefore(slot.at())) {
            return Urgency.SOON;
        }
        if (!now.isAfter(slot.lateAfter())) {
            return Urgency.NOW;
        }
        return now.isAfter(slot.lateAfter().plus(slot.interval())) ? Urgency.OVERDUE_FURTHER : Urgency.OVERDUE;
    }
}
