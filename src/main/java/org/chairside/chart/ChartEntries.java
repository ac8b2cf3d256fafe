package org.chairside.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.model.EntryId;

/**
 * The lines of a session.
 *
 * @param byId in the order of writing
 * @param standing those that count, in the order of happening
 */
record ChartEntries(Map<EntryId, ChartEntry> byId, List<ChartEntry> standing) {
    /** The order of happening; of two at the same time the one written first comes first. */
    static final Comparator<ChartEntry> AS_HAPPENED =
            Comparator.comparing(ChartEntry::happenedAt).thenComparingLong(ChartEntry::seq);

    static ChartEntries of(Map<EntryId, ChartEntry> byId) {
        return new ChartEntries(
                byId,
                byId.values().stream()
                        .filter(ChartEntry::stands)
                        .sorted(AS_HAPPENED)
                        .toList());
    }

    Optional<ChartEntry> find(EntryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<ChartEntry> all() {
        return List.copyOf(byId.values());
    }
}
