package org.chairside.ui.amend;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.Event;

/**
 * What was typed in place of an entry, in the line or in its form.
 *
 * @param events what was read in it, at least one
 */
record AmendedLine(ChartEntry entry, List<Proposed> events) {
    /** The correction, its reason still to be given; empty where it says more than one thing, or another kind of thing. */
    Optional<Event.EntryAmended> correction() {
        Event said = events.getFirst().event();
        return events.size() > 1 || !said.getClass().equals(entry.event().getClass())
                ? Optional.empty()
                : Optional.of(new Event.EntryAmended(entry.id(), said, ""));
    }

    /** When it happened. A time left as it was keeps its seconds. */
    Instant happenedAt() {
        Instant said = events.getFirst().happenedAt();
        Instant was = entry.happenedAt();
        boolean sameMinute = said.truncatedTo(ChronoUnit.MINUTES).equals(was.truncatedTo(ChronoUnit.MINUTES));
        return sameMinute ? was : said;
    }
}
