package org.chairside.journal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Takes the fields of an object one by one, and knows what is left. */
final class FieldReader {
    private final Map<String, Json> left;

    FieldReader(Json.Fields fields) {
        left = new LinkedHashMap<>(fields.values());
    }

    <T> T get(String name, Shape<T> shape) {
        return maybe(name, shape).orElseThrow(() -> new MisfitException("a field is missing: " + name));
    }

    <T> Optional<T> maybe(String name, Shape<T> shape) {
        return Optional.ofNullable(left.remove(name)).map(shape::read);
    }

    /** What has not been taken yet. */
    Json.Fields rest() {
        Json.Fields rest = new Json.Fields(left);
        left.clear();
        return rest;
    }

    void finish() {
        if (!left.isEmpty()) {
            throw new MisfitException("a field too many");
        }
    }
}
