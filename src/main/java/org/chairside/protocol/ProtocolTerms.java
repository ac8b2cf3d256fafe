package org.chairside.protocol;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words a file may use for one of a few things. */
record ProtocolTerms<T>(Map<String, T> meanings) {
    /** The constants' own names, in lower case and with dashes. */
    static <E extends Enum<E>> ProtocolTerms<E> of(Class<E> type) {
        return of(type, each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static <E extends Enum<E>> ProtocolTerms<E> of(Class<E> type, Function<E, String> word) {
        return new ProtocolTerms<>(Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(word, Function.identity(), (a, b) -> a, LinkedHashMap::new)));
    }

    /** The same without one of them. */
    ProtocolTerms<T> without(String word) {
        Map<String, T> rest = new LinkedHashMap<>(meanings);
        rest.remove(word);
        return new ProtocolTerms<>(rest);
    }

    Optional<T> of(String word) {
        return Optional.ofNullable(meanings.get(word));
    }

    /** The word for one of them. */
    String word(T meaning) {
        return meanings.entrySet().stream()
                .filter(each -> each.getValue().equals(meaning))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    T first() {
        return meanings.values().iterator().next();
    }

    String listed() {
        return String.join(", ", meanings.keySet());
    }
}
