package org.chairside.journal.catalogue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps one of all equal values: a patient has many sessions, and a hundred thousand rows name the same few rooms, staff and
 * protocols. Safe for any thread.
 */
final class Shared {
    private final Map<Object, Object> values = new ConcurrentHashMap<>();
    private final Map<String, Object> named = new ConcurrentHashMap<>();

    @SuppressWarnings("unchecked") // an equal record is of the same class
    <T extends Record> T one(T value) {
        Object first = values.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }

    /** The value of a text, made once. Each text stands for values of one class only. */
    <T> T named(String text, Class<T> type, Function<String, T> make) {
        return type.cast(named.computeIfAbsent(text, make));
    }

    String text(String text) {
        return named(text, String.class, Function.identity());
    }
}
