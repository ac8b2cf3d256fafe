package org.chairside.ui.records;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** How many sessions each filter would list. */
final class Counts {
    private final Map<Filter, Integer> all = new EnumMap<>(Filter.class);
    private final Map<Filter, Integer> over = new EnumMap<>(Filter.class);
    private final int[] byMark = new int[1 << Filter.values().length];
    private final Instant now;

    /** @param now against which something is overdue */
    Counts(Instant now) {
        this.now = now;
    }

    void add(RecordRow row) {
        byMark[row.marks()]++;
        if (row.isListed(Filter.FORMS)) {
            late(Filter.FORMS, row);
        }
        if (row.isListed(Filter.FOLLOW_UPS)) {
            late(Filter.FOLLOW_UPS, row);
        }
    }

    private void late(Filter filter, RecordRow row) {
        if (filter.isOver(row.summary(), now)) {
            over.merge(filter, 1, Integer::sum);
        }
    }

    /** To be called once all are added. */
    Counts summed() {
        for (Filter filter : Filter.values()) {
            int sum = 0;
            for (int marks = 0; marks < byMark.length; marks++) {
                sum += (marks & filter.bit()) == 0 ? 0 : byMark[marks];
            }
            all.put(filter, sum);
        }
        return this;
    }

    int of(Filter filter) {
        return all.getOrDefault(filter, 0);
    }

    /** Of how many it should have been done by now. */
    int overdue(Filter filter) {
        return over.getOrDefault(filter, 0);
    }
}
