package org.chairside.journal.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chairside.model.WorkstationId;

/**
 * The order in which entries were written. Within a workstation that is their number, whatever its clock did; entries
 * of several workstations are put together by time, where a clock that went back counts as standing still.
 */
final class WritingOrder {
    private WritingOrder() {}

    static List<Row> of(List<Row> byOriginAndNumber) {
        Map<WorkstationId, Long> latest = new HashMap<>();
        List<Timed> timed = new ArrayList<>();
        for (Row row : byOriginAndNumber) {
            long at = latest.merge(row.link().place().workstation(), row.link().recordedAt(), Math::max);
            timed.add(new Timed(row, at));
        }
        timed.sort(Comparator.comparingLong(Timed::at));
        return timed.stream().map(Timed::row).toList();
    }

    private record Timed(Row row, long at) {}
}
