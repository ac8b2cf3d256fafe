package org.chairside.ui.submit;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.chart.Chart;
import org.chairside.desk.live.LiveSession;
import org.chairside.ui.kit.LatestValue;
import org.chairside.ui.kit.Tasks;

/** The chart of a live session as a property of the screen thread; the newest wins where several come at once. */
public final class ChartFeed {
    private final LiveSession session;
    private final LatestValue<Chart> latest;
    private final ReadOnlyObjectWrapper<Chart> chart;
    private Optional<LiveSession.Listening> listening = Optional.empty();

    public ChartFeed(LiveSession session, Tasks tasks) {
        this.session = session;
        this.chart = new ReadOnlyObjectWrapper<>(this, "chart", session.chart());
        // The session is asked again, because what was offered may be older by now than what it holds.
        this.latest = new LatestValue<>(tasks.screen(), _ -> chart.set(session.chart()));
    }

    public void start() {
        if (listening.isEmpty()) {
            listening = Optional.of(session.onChange(latest));
            chart.set(session.chart());
        }
    }

    public void stop() {
        listening.ifPresent(LiveSession.Listening::close);
        listening = Optional.empty();
    }

    public ReadOnlyObjectProperty<Chart> chartProperty() {
        return chart.getReadOnlyProperty();
    }
}
