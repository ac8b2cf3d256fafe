package org.chairside.ui.session.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Event;
import org.chairside.model.SessionState;
import org.chairside.ui.submit.SessionContext;

/** Says what comes after the set that is wanted now, and what was noted last. */
public final class UpcomingStates {
    private static final int AFTER = 2;

    private final SessionContext context;

    public UpcomingStates(SessionContext context) {
        this.context = context;
    }

    public UpcomingState of(Chart chart, Instant now) {
        List<String> times = chart.state() == SessionState.OPEN
                ? chart.timetable().following(now, AFTER).stream()
                        .map(context.ui().words()::time)
                        .toList()
                : List.of();
        Optional<ChartEntry> note = chart.chartEntries().stream()
                .filter(line -> line.stands() && line.event() instanceof Event.NoteWritten)
                .reduce((_, later) -> later);
        return new UpcomingState(
                times,
                note.map(line -> ((Event.NoteWritten) line.event()).text()).orElse(""),
                note.map(line -> context.ui().words().time(line.happenedAt())).orElse(""));
    }
}
