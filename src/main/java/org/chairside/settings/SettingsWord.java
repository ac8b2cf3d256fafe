package org.chairside.settings;

import java.util.Locale;
import java.util.Optional;

/** The word that stands for a constant in the text of the settings: its name in small letters, with hyphens. */
final class SettingsWord {
    private SettingsWord() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that a word stands for; empty for none, and for no word at all. */
    static <E extends Enum<E>> Optional<E> read(Class<E> type, String word) {
        for (E each : type.getEnumConstants()) {
            if (of(each).equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
