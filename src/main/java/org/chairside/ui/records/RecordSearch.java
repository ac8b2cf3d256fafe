package org.chairside.ui.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * One look through all rows.
 *
 * @param matching what a row must be apart from the filter
 * @param order of the headings; empty where none is chosen
 */
record RecordSearch(
        Filter filter, Predicate<RecordRow> matching, Optional<Comparator<RecordRow>> order, BooleanSupplier isWanted) {
    /** How many rows are looked at between two questions whether anyone still wants the answer. */
    private static final int STRETCH = 4096;

    /** The rows to be shown, and how many each filter would list. */
    record Seen(List<RecordRow> rows, Counts counts) {}

    /** Empty once nobody wants the answer any more. */
    Optional<Seen> through(List<RecordRow> rows, Instant now) {
        Counts counts = new Counts(now);
        List<RecordRow> hits = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i % STRETCH == 0 && !isWanted.getAsBoolean()) {
                return Optional.empty();
            }
            RecordRow row = rows.get(i);
            if (matching.test(row)) {
                counts.add(row);
                if (row.isListed(filter)) {
                    hits.add(row);
                }
            }
        }
        // The rows come in the order of the headings already, where there is one.
        if (order.isEmpty()) {
            filter.order().ifPresent(hits::sort);
        }
        return Optional.of(new Seen(Collections.unmodifiableList(hits), counts.summed()));
    }
}
