package org.chairside.ui.start;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where the keyboard goes for what is wrong: to the first of it in reading order. */
final class FaultPlaces {
    private final Map<StartField, Runnable> places = new EnumMap<>(StartField.class);

    /** Says how one goes there. */
    void put(StartField field, Runnable go) {
        places.put(field, go);
    }

    void lead(Map<StartField, String> found) {
        found.keySet().stream()
                .sorted()
                .findFirst()
                .flatMap(field -> Optional.ofNullable(places.get(field)))
                .ifPresent(Runnable::run);
    }
}
