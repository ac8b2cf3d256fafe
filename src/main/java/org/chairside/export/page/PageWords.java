package org.chairside.export.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.chairside.export.facts.Codes;

/**
 * The visible words of this room, by key. A missing key is a broken build and is thrown.
 *
 * @param language which English they are in, and the words for what is in a record
 */
public record PageWords(ResourceBundle bundle, PageLanguage language) {
    /** The words of a file that is the same in every language, by its name. */
    public static PageWords common(String name) {
        return PageLanguage.common().words(name);
    }

    /**
     * The text of a key with {@code {0}}, {@code {1}} and so on filled in, each a run of its own if it is
     * written from right to left. Give numbers as text: nothing is localised.
     */
    public String text(String key, String... parts) {
        String pattern = bundle.getString(key);
        if (parts.length == 0) {
            return pattern;
        }
        Object[] isolated = Stream.of(parts).map(Isolates::isolated).toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(isolated);
    }

    /** The word for a constant: {@code route.intravenous}. */
    public String word(String family, Enum<?> constant) {
        return text(family + "." + Codes.code(constant));
    }
}
