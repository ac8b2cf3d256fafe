package org.chairside.desk.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;

/** Rows of the catalogue in the order they are listed in. What comes in is in that order, and so is what comes out. */
final class SortedRows {
    private static final Comparator<SessionSummary> ORDER = Catalogue.NEWEST_FIRST;

    private SortedRows() {}

    /** Both together; of one session in both, at the same place, the fresh row. */
    static List<SessionSummary> merged(List<SessionSummary> there, List<SessionSummary> fresh) {
        List<SessionSummary> all = new ArrayList<>(there.size() + fresh.size());
        int next = 0;
        for (SessionSummary each : fresh) {
            while (next < there.size() && ORDER.compare(there.get(next), each) < 0) {
                all.add(there.get(next++));
            }
            all.add(each);
            if (next < there.size() && ORDER.compare(there.get(next), each) == 0) {
                next++;
            }
        }
        all.addAll(there.subList(next, there.size()));
        return Collections.unmodifiableList(all);
    }

    /** With this row in place of the one of its session before. */
    static List<SessionSummary> with(List<SessionSummary> there, SessionSummary row) {
        List<SessionSummary> rows = new ArrayList<>(there.size() + 1);
        rows.addAll(there);
        int before = Collections.binarySearch(rows, row, ORDER);
        if (before >= 0) {
            rows.remove(before);
        } else {
            rows.removeIf(each -> each.session().equals(row.session()));
        }
        int place = Collections.binarySearch(rows, row, ORDER);
        rows.add(place < 0 ? -place - 1 : place, row);
        return Collections.unmodifiableList(rows);
    }

    /** Without the rows of these sessions. */
    static List<SessionSummary> without(List<SessionSummary> there, Set<SessionId> sessions) {
        return there.stream().filter(row -> !sessions.contains(row.session())).toList();
    }
}
