package org.chairside.journal.json;

import java.util.List;
import java.util.function.UnaryOperator;
import org.chairside.model.Event;

/**
 * One kind of event: its name on disk, which never changes, and its shape today. The version is one more than the
 * number of lifts; lift n turns fields of version n into those of version n + 1.
 */
record Kind<T extends Event>(String name, Class<T> type, Shape<T> shape, List<UnaryOperator<Json.Fields>> lifts) {
    static <T extends Event> Kind<T> of(String name, Class<T> type, Shape<T> shape) {
        return new Kind<>(name, type, shape, List.of());
    }

    /** A kind that was written otherwise before. */
    static <T extends Event> Kind<T> lifted(
            String name, Class<T> type, Shape<T> shape, UnaryOperator<Json.Fields> first) {
        return new Kind<>(name, type, shape, List.of(first));
    }

    int version() {
        return lifts.size() + 1;
    }

    Json write(Event event) {
        return shape.write(type.cast(event));
    }

    Event read(int version, Json.Fields fields) {
        if (version < 1) {
            throw new MisfitException("versions begin at 1");
        }
        Json.Fields lifted = fields;
        for (UnaryOperator<Json.Fields> lift : lifts.subList(version - 1, lifts.size())) {
            lifted = lift.apply(lifted);
        }
        return shape.read(lifted);
    }
}
