package org.chairside.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.model.EntryId;
import org.chairside.model.Recorded;

/** The lines of a session, by id and in the order of writing. */
record Lines(Map<EntryId, Line> byId) {
    static final Lines EMPTY = new Lines(Map.of());

    private static final Comparator<Line> AS_HAPPENED =
            Comparator.comparing(Line::happenedAt).thenComparingLong(Line::seq);

    Lines with(Recorded entry) {
        return with(new Line(entry, List.of()));
    }

    Lines with(Line line) {
        Map<EntryId, Line> all = new LinkedHashMap<>(byId);
        all.put(line.id(), line);
        return new Lines(all);
    }

    Optional<Line> find(EntryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean holdsCorrection(EntryId id) {
        return byId.values().stream()
                .flatMap(line -> line.corrections().stream())
                .anyMatch(correction -> correction.id().equals(id));
    }

    List<Line> all() {
        return List.copyOf(byId.values());
    }

    /** The lines that count, in the order of happening. */
    List<Line> standing() {
        return byId.values().stream().filter(Line::stands).sorted(AS_HAPPENED).toList();
    }

    /** Every entry in it, corrections included, in the order of writing. */
    List<Recorded> recorded() {
        List<Recorded> all = new ArrayList<>(byId.values().stream()
                .flatMap(line -> Stream.concat(Stream.of(line.original()), line.corrections().stream()))
                .toList());
        all.sort(Comparator.comparingLong(Recorded::seq));
        return all;
    }
}
