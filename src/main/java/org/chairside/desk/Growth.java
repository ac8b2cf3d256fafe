package org.chairside.desk;

import java.util.Optional;
import java.util.function.Function;
import org.chairside.chart.Chart;
import org.chairside.chart.Summary;
import org.chairside.model.Recorded;
import org.chairside.model.SessionSummary;

/**
 * What one entry makes of a session. The chart is folded once, for the catalogue's row before the commit, and shown as it
 * is after the commit.
 */
final class Growth implements Function<Recorded, Optional<SessionSummary>> {
    private final LiveSession session;
    private volatile Optional<Folded> folded = Optional.empty();

    Growth(LiveSession session) {
        this.session = session;
    }

    /** The row to be; nothing is shown yet, because nothing is on disk yet. */
    @Override
    public Optional<SessionSummary> apply(Recorded recorded) {
        Chart before = session.chart();
        Folded next = new Folded(recorded, before, before.after(recorded));
        folded = Optional.of(next);
        return Optional.of(Summary.of(next.after()));
    }

    /** Shows the session with the entry, which is on disk now. */
    void publish(Recorded recorded) {
        synchronized (session) {
            Chart before = session.chart();
            // An entry that was written twice, or a second try, may have come back other than it was folded.
            session.becomes(folded.filter(each -> each.recorded().equals(recorded))
                    .filter(each -> each.before() == before)
                    .map(Folded::after)
                    .orElseGet(() -> before.after(recorded)));
        }
    }

    private record Folded(Recorded recorded, Chart before, Chart after) {}
}
