package org.chairside.ui.review.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.model.Recorded;
import org.chairside.staff.SignatureCheck.Checked;

/**
 * What was read from the log for one page.
 *
 * @param others the charts of the course, this one may be among them
 * @param access who read or exported the session, in the order of writing
 * @param signatures what was found about each signature
 */
public record LoadedSession(Chart chart, List<Chart> others, List<Recorded> access, List<Checked> signatures) {
    public LoadedSession {
        others = List.copyOf(others);
        access = List.copyOf(access);
        signatures = List.copyOf(signatures);
    }

    /** What of it was written until a moment; empty before the session was opened. */
    public Optional<LoadedSession> knownAt(Instant moment) {
        return chart.asKnownAt(moment)
                .map(known -> new LoadedSession(
                        known,
                        others,
                        access.stream()
                                .filter(each -> !each.recordedAt().isAfter(moment))
                                .toList(),
                        signatures.stream()
                                .filter(each -> !each.entry().recordedAt().isAfter(moment))
                                .toList()));
    }
}
