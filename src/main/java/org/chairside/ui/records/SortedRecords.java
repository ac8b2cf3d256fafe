package org.chairside.ui.records;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All rows in the order of the headings, kept until the rows or the headings are others: not sorted at every key. */
final class SortedRecords {
    private long from;
    private Optional<Comparator<RecordRow>> by = Optional.empty();
    private List<RecordRow> rows = List.of();

    /** Takes a while if rows or order are new: not for the screen thread. Safe for any other. */
    synchronized List<RecordRow> of(LoadedRecords loaded, Optional<Comparator<RecordRow>> order) {
        if (order.isEmpty()) {
            return loaded.rows();
        }
        if (from != loaded.number() || !by.equals(order)) {
            rows = Collections.unmodifiableList(
                    loaded.rows().stream().sorted(order.get()).toList());
            from = loaded.number();
            by = order;
        }
        return rows;
    }
}
