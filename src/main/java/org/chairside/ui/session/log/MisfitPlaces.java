package org.chairside.ui.session.log;

import java.util.function.Predicate;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Recorded;
import org.chairside.model.UnreadableEntry;

/** The place among the lines of a chart of what is no line of it: the line that it stands before, counted from 0. */
final class MisfitPlaces {
    private MisfitPlaces() {}

    /** Where it would stand if it could be read; what is of no order here, by the time at which it was written. */
    static int of(Chart chart, UnreadableEntry entry) {
        return entry.isOurs()
                ? before(chart, line -> isAfter(line, entry.seq()))
                : before(chart, line -> line.enteredAt().isAfter(entry.recordedAt()));
    }

    /** Before the line that was written after it; what is held by the time at which it was entered. */
    static int of(Chart chart, Recorded entry) {
        return entry.isHeld()
                ? before(chart, line -> line.enteredAt().isAfter(entry.entry().enteredAt()))
                : before(chart, line -> isAfter(line, entry.seq()));
    }

    /** What is held has no number yet and comes after what has one. */
    private static boolean isAfter(ChartEntry line, long seq) {
        return line.original().isHeld() || line.original().seq() > seq;
    }

    private static int before(Chart chart, Predicate<ChartEntry> after) {
        int at = 0;
        while (at < chart.chartEntries().size()
                && !after.test(chart.chartEntries().get(at))) {
            at++;
        }
        return at;
    }
}
