package org.chairside.ui.kit;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody types to find something: every word must begin a word of what is searched, in any order, whatever the
 * case or accents. Safe for any thread.
 */
public record SearchWords(List<String> words) {
    private static final Pattern GAPS = Pattern.compile("[\\s,;]+");

    public SearchWords {
        words = List.copyOf(words);
    }

    public static SearchWords of(String typed) {
        return new SearchWords(Arrays.stream(GAPS.split(plain(typed), -1))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** What can be found, made once for each row: the parts with a blank before each word. */
    public static String text(String... parts) {
        return Stream.of(parts)
                .map(part -> " " + plain(part))
                .collect(joining())
                .replaceAll("[\\s,;]+", " ");
    }

    /** @param text from {@link #text(String...)} */
    public boolean find(String text) {
        for (String word : words) {
            if (!text.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Normalizer.isNormalized(lower, Normalizer.Form.NFD)
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
