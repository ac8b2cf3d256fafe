package org.chairside.export.downtime;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.TakenSet;
import org.chairside.chart.Timetable.Slot;
import org.chairside.export.page.PageTimes;
import org.chairside.model.Protocol;
import org.chairside.model.SessionState;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;
import org.chairside.model.VitalsOrder;

/**
 * What a sheet is made for.
 *
 * @param order of the columns
 * @param chart of the session; empty for a sheet for any
 */
record Downtime(Protocol protocol, VitalsOrder order, Optional<Chart> chart) {
    /** What is asked for, in the order in which it is typed from the sheet. */
    List<Vital> vitals() {
        List<Vital> wanted = protocol.vitals().wanted();
        return order.sorted(wanted, wanted);
    }

    Optional<Instant> firstDose() {
        return chart.flatMap(each -> each.doses().first());
    }

    Optional<Vitals> baseline() {
        return chart.flatMap(Chart::baselineVitals);
    }

    Optional<PageTimes> when() {
        return chart.map(PageTimes::of);
    }

    /** The sets that were taken before the sheet was printed. */
    List<TakenSet> taken() {
        return chart.map(Chart::sets).orElse(List.of());
    }

    /** What is still wanted: all that is due after the last set that was taken. */
    List<DueTimes.DueTime> due() {
        DueTimes times = chart.map(DueTimes::of).orElseGet(() -> DueTimes.of(protocol));
        Optional<Instant> last = taken().stream().map(TakenSet::takenAt).max(Instant::compareTo);
        return times.all().stream().filter(due -> isOpen(due, last)).toList();
    }

    /** What is to be looked at again, as the chart stands: by now nobody can tell what the next look will find. */
    List<Slot> rechecks() {
        return chart.filter(each -> each.state() == SessionState.OPEN)
                .map(each -> each.timetable().rechecks())
                .orElse(List.of());
    }

    private boolean isOpen(DueTimes.DueTime due, Optional<Instant> last) {
        Optional<Instant> at = firstDose().flatMap(first -> due.after().map(first::plus));
        return at.isPresent()
                ? last.isEmpty() || at.get().isAfter(last.get())
                : firstDose().isEmpty() && (due.after().isPresent() || taken().isEmpty());
    }
}
