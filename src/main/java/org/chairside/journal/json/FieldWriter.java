package org.chairside.journal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Collects the fields of an object in the order they are put. */
final class FieldWriter {
    private final Map<String, Json> fields = new LinkedHashMap<>();

    <T> FieldWriter put(String name, Shape<T> shape, T value) {
        fields.put(name, shape.write(value));
        return this;
    }

    /** Leaves the field out if there is nothing to put. */
    <T> FieldWriter maybe(String name, Shape<T> shape, Optional<T> value) {
        value.ifPresent(present -> put(name, shape, present));
        return this;
    }

    FieldWriter all(Json.Fields more) {
        fields.putAll(more.values());
        return this;
    }

    Json.Fields fields() {
        return new Json.Fields(fields);
    }
}
