package org.chairside.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.chairside.model.Event;
import org.chairside.model.SessionSummary;

/** What is still wanted after a treatment, by the protocol's aftercare. */
final class AftercareDuties {
    private AftercareDuties() {}

    static SessionSummary.Owed of(Chart chart) {
        return new SessionSummary.Owed(remsDue(chart), followUpDue(chart));
    }

    /** So many days after the day of the first dose, by the wall clock of the place: 3 March and 7 days are 10 March. */
    private static Optional<LocalDate> remsDue(Chart chart) {
        if (chart.facts().last(Event.RemsSubmitted.class).isPresent()) {
            return Optional.empty();
        }
        Optional<LocalDate> treated = chart.doses()
                .first()
                .map(dose -> dose.atZone(chart.openingEntry().entry().zone()).toLocalDate());
        return treated.flatMap(day -> chart.protocol().aftercare().remsDays().map(day::plusDays));
    }

    /** Somebody who was not reached is still to be asked. */
    private static Optional<Instant> followUpDue(Chart chart) {
        boolean asked = chart.facts().all(Event.FollowUpLogged.class).stream().anyMatch(Event.FollowUpLogged::reached);
        if (asked || !chart.state().hasLeft() || chart.doses().first().isEmpty()) {
            return Optional.empty();
        }
        return chart.protocol().aftercare().followUpAfter().flatMap(after -> chart.closedAt()
                .map(left -> left.plus(after)));
    }
}
