package org.chairside.export;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Halves of a surrogate pair, which are no characters and which UTF-8 cannot hold, spelled out as {@code \}{@code uD83D}.
 * Backslashes before such a half, and before what only looks like one, are doubled: an odd number of them says a half, an
 * even number says typed text. So nothing typed is lost, and nothing is taken for another.
 */
final class SurrogateGuard {
    private static final Pattern HALF_OR_LIKE_ONE =
            Pattern.compile("(?<!\\\\)(\\\\*+)(uD[89A-F][0-9A-F]{2}|[\\uD800-\\uDFFF])");

    private SurrogateGuard() {}

    static String spelled(String text) {
        return HALF_OR_LIKE_ONE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(spelled(found)));
    }

    private static String spelled(MatchResult found) {
        String doubled = found.group(1).repeat(2);
        String said = found.group(2);
        return said.length() > 1
                ? doubled + said
                : doubled + "\\u" + Integer.toHexString(said.charAt(0)).toUpperCase(Locale.ROOT);
    }
}
