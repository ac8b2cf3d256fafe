package org.chairside.journal.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value. Keys keep their order and numbers their digits, so that what is read can be written back unchanged. */
sealed interface Json {
    record Text(String value) implements Json {}

    /** A number as it was written. */
    record Digits(String value) implements Json {}

    record Flag(boolean value) implements Json {}

    record Nothing() implements Json {}

    record Items(List<Json> values) implements Json {
        public Items {
            values = List.copyOf(values);
        }
    }

    record Fields(Map<String, Json> values) implements Json {
        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** These fields, or a misfit if it is something else. */
    static Fields fields(Json json) {
        if (json instanceof Fields fields) {
            return fields;
        }
        throw new MisfitException("an object is wanted");
    }
}
