package org.chairside.chart;

import java.util.Optional;
import org.chairside.model.Event;

/** What a correction may do to a line. */
public final class CorrectionRules {
    private CorrectionRules() {}

    /** Whether a correction finds its place in a chart: the entry is there, and may be corrected so. */
    public static boolean allow(Chart chart, Event.Correction correction) {
        return chart.chartEntry(correction.of())
                .filter(line -> obstacle(line, correction).isEmpty())
                .isPresent();
    }

    /** Why the correction cannot be done to the line; empty where it can. */
    static Optional<Unplaced.Why> obstacle(ChartEntry line, Event.Correction correction) {
        return switch (correction) {
            case Event.EntryAmended amended -> obstacle(line.original().event(), amended.replacement());
            case Event.EntryWithdrawn _ ->
                line.original().event() instanceof Event.SessionOpened
                        ? Optional.of(Unplaced.Why.FIXED_AT_OPENING)
                        : Optional.empty();
            case Event.EntryReinstated _ -> Optional.empty();
        };
    }

    private static Optional<Unplaced.Why> obstacle(Event original, Event replacement) {
        if (!original.getClass().equals(replacement.getClass())) {
            return Optional.of(Unplaced.Why.WRONG_KIND);
        }
        if (original instanceof Event.SessionOpened before && replacement instanceof Event.SessionOpened after) {
            return obstacle(before, after);
        }
        return Optional.empty();
    }

    /**
     * Whether a correction of the opening says anew who the patient is, and nothing else. It leaves untouched what was observed
     * and given, and so may follow a signature.
     */
    static boolean isOfPatientOnly(Event.SessionOpened before, Event.Correction correction) {
        return correction instanceof Event.EntryAmended(var _, Event.SessionOpened after, String _)
                && obstacle(before, after).isEmpty()
                && after.equals(before.of(after.patient()));
    }

    /** A misspelt name may be put right; another patient or other rules may not slip in (CLINICAL 7, hazards 1, 21). */
    private static Optional<Unplaced.Why> obstacle(Event.SessionOpened before, Event.SessionOpened after) {
        if (!before.patient().id().equals(after.patient().id())) {
            return Optional.of(Unplaced.Why.OTHER_SUBJECT);
        }
        return before.protocol().equals(after.protocol())
                ? Optional.empty()
                : Optional.of(Unplaced.Why.FIXED_AT_OPENING);
    }
}
