package org.chairside.chart;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.SessionState;
import org.chairside.model.StreamContent;
import org.chairside.model.UnreadableEntry;

/**
 * What was folded, and into what: all that a chart is made from.
 *
 * @param opening the entry that opened the session, as it was first written
 * @param entries every entry of it, those without a place included, in the order they came
 * @param last the entry with the highest number of those that can be read
 */
record Ledger(
        Recorded opening,
        List<Recorded> entries,
        ChartEntries lines,
        List<Unplaced> unplaced,
        List<UnreadableEntry> unreadable,
        Recorded last) {
    /** How the session was opened, with what was later done to it. */
    ChartEntry openingLine() {
        return lines.find(opening.id()).orElseThrow();
    }

    /** That the patient left or that the session was cancelled, whichever came first. */
    Optional<ChartEntry> closing() {
        return lines.standing().stream()
                .filter(line -> state(line.event()) != SessionState.OPEN)
                .findFirst();
    }

    /** The state of a session that ended with this; open for all that ends none. */
    static SessionState state(Event event) {
        if (event instanceof Event.PatientDeparted departed) {
            return departed.how().state();
        }
        if (event instanceof Event.Released) {
            return SessionState.RELEASED;
        }
        return event instanceof Event.SessionCancelled ? SessionState.CANCELLED : SessionState.OPEN;
    }

    /** The number of the last entry of this workstation, whether it can be read or not. */
    long lastSeq() {
        return unreadable.stream()
                .filter(UnreadableEntry::isOurs)
                .mapToLong(UnreadableEntry::seq)
                .reduce(last.seq(), Math::max);
    }

    /** What had been recorded until a moment. */
    StreamContent asKnownAt(Instant moment) {
        return new StreamContent(
                entries.stream()
                        .filter(entry -> !entry.recordedAt().isAfter(moment))
                        .toList(),
                unreadable.stream()
                        .filter(entry -> !entry.recordedAt().isAfter(moment))
                        .toList());
    }
}
