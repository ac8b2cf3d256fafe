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
record Lines(Map<EntryId, Line> byId, List<Line> standing) {
    /** The order of happening; of two at the same time the one written first comes first. */
    static final Comparator<Line> AS_HAPPENED =
            Comparator.comparing(Line::happenedAt).thenComparingLong(Line::seq);

    static Lines of(Map<EntryId, Line> byId) {
        return new Lines(
                byId,
                byId.values().stream().filter(Line::stands).sorted(AS_HAPPENED).toList());
    }

    Optional<Line> find(EntryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Line> all() {
        return List.copyOf(byId.values());
    }
}
