package org.chairside.ui.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.model.ReleaseRule;

/** What is being given and by which rules, for the line below the banner. Drug names and routes are spelled out. */
final class TreatmentWords {
    private final Seat seat;

    TreatmentWords(Seat seat) {
        this.seat = seat;
    }

    String drug(Chart chart) {
        return seat.text(
                "session.drug",
                seat.vitals().drug(chart.protocol().drug()),
                seat.vitals().route(chart.protocol().route()).toUpperCase(Locale.ROOT));
    }

    String protocol(Chart chart) {
        return chart.protocol().key().toString();
    }

    /** Until when the protocol wants the patient watched: a reminder, not a release. */
    String watch(Chart chart, Instant now) {
        ReleaseRule rule = chart.protocol().release();
        Optional<Instant> from =
                switch (rule.from()) {
                    case FIRST_DOSE -> chart.doses().first();
                    case LAST_DOSE -> chart.doses().latest();
                    case END_OF_INFUSION -> chart.doses().infusionEnded();
                };
        return from.filter(_ -> rule.observe().isPositive())
                .map(start -> start.plus(rule.observe()))
                .map(until -> now.isBefore(until)
                        ? seat.text(
                                "session.watch",
                                seat.kit().words().time(until),
                                seat.kit()
                                        .words()
                                        .duration(Duration.between(now, until).plusSeconds(59)))
                        : seat.text("session.watch.over", seat.kit().words().time(until)))
                .orElse("");
    }
}
