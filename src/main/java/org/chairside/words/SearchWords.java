package org.chairside.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chairside.model.text.CleanText;

/**
 * What somebody types to find something: every word must begin a word of what is searched, in any order, whatever the
 * case or accents. Safe for any thread.
 */
public final class SearchWords {
    private static final Pattern GAPS = Pattern.compile("[\\s,;]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    /** Letters that are other letters with a stroke, or two in one, and do not come apart by themselves. */
    private static final String WHOLE = "\u00f8\u0142\u0111\u0131\u00df\u00e6\u0153\u00f0\u00fe";

    private static final List<String> PLAIN = List.of("o", "l", "d", "i", "ss", "ae", "oe", "d", "th");

    private final List<String> words;
    private final String[] sought;

    /** @param words in lower case and without accents, as {@link #of} makes them */
    public SearchWords(List<String> words) {
        this.words = List.copyOf(words);
        this.sought = words.stream().map(word -> " " + word).toArray(String[]::new);
    }

    public static SearchWords of(String typed) {
        return new SearchWords(Arrays.stream(GAPS.split(plain(typed), -1))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    public List<String> words() {
        return words;
    }

    /** What can be found, made once for each row: the parts with a blank before each word. */
    public static String text(String... parts) {
        StringBuilder text = new StringBuilder(96);
        for (String part : parts) {
            boolean isGap = true;
            String plain = plain(part);
            for (int i = 0; i < plain.length(); i++) {
                char each = plain.charAt(i);
                if (Character.isWhitespace(each) || each == ',' || each == ';') {
                    isGap = true;
                } else {
                    if (isGap) {
                        text.append(' ');
                    }
                    text.append(each);
                    isGap = false;
                }
            }
        }
        return text.toString();
    }

    /** @param text from {@link #text(String...)}, or several of them one behind the other */
    public boolean find(String text) {
        for (String word : sought) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(each -> each < 0x80)) {
            return lower;
        }
        String apart = ACCENTS.matcher(Normalizer.normalize(CleanText.alike(lower), Normalizer.Form.NFD))
                .replaceAll("");
        for (int i = 0; i < WHOLE.length(); i++) {
            apart = apart.replace(WHOLE.substring(i, i + 1), PLAIN.get(i));
        }
        return apart;
    }
}
