package org.chairside.desk.live;

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
public final class ChartUpdate implements Function<Recorded, Optional<SessionSummary>> {
    private final LiveSession session;
    private volatile Optional<Folded> folded = Optional.empty();

    public ChartUpdate(LiveSession session) {
        this.session = session;
    }

    /** The row to be; nothing is shown yet, because nothing is on disk yet. */
    @Override
    public Optional<SessionSummary> apply(Recorded recorded) {
        Chart before = session.chart();
        Folded next = Folded.of(recorded, before);
        folded = Optional.of(next);
        return Optional.of(next.row());
    }

    /** Shows the session with the entry, which is on disk now, and gives back its row. */
    public SessionSummary publish(Recorded recorded) {
        synchronized (session) {
            Chart before = session.chart();
            // An entry that was written twice, or a second try, may have come back other than it was folded.
            Folded saved = folded.filter(each -> each.recorded().equals(recorded))
                    .filter(each -> each.before() == before)
                    .orElseGet(() -> Folded.of(recorded, before));
            session.becomes(saved.after());
            return saved.row();
        }
    }

    private record Folded(Recorded recorded, Chart before, Chart after, SessionSummary row) {
        static Folded of(Recorded recorded, Chart before) {
            Chart after = before.after(recorded);
            return new Folded(recorded, before, after, Summary.of(after));
        }
    }
}
