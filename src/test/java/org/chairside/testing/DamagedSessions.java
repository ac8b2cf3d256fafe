package org.chairside.testing;

import java.util.ArrayList;
import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.model.Recorded;
import org.chairside.model.StreamContent;
import org.chairside.model.UnreadableEntry;
import org.chairside.model.UnreadableEntry.Why;

/** Charts of which an entry cannot be read any more. */
public final class DamagedSessions {
    private DamagedSessions() {}

    /** The same session, whose nth entry, counted from 0, cannot be opened. */
    public static Chart at(int nth, Chart whole) {
        List<Recorded> entries = new ArrayList<>(whole.entries());
        UnreadableEntry gone = entry(entries.remove(nth), Why.NOT_OPENED);
        return Chart.of(new StreamContent(entries, List.of(gone))).orElseThrow();
    }

    /** The same session, into whose stream somebody put a row. */
    public static Chart withAStranger(Chart whole) {
        return withAStranger(whole, whole.entries().size() - 1);
    }

    /** The same, put there when the nth entry, counted from 0, was written. */
    public static Chart withAStranger(Chart whole, int nth) {
        return Chart.of(new StreamContent(
                        whole.entries(), List.of(entry(whole.entries().get(nth), Why.UNKNOWN_WORKSTATION))))
                .orElseThrow();
    }

    private static UnreadableEntry entry(Recorded of, Why why) {
        return new UnreadableEntry(of.id(), of.workstation(), of.seq(), of.recordedAt(), why);
    }
}
