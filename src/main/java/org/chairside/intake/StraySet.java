package org.chairside.intake;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A set of vitals in a field that asks for something else: typed there because another field than the entry line had the
 * keyboard. A set is taken for one by its shape alone, without a unit or a word.
 */
public final class StraySet {
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** A date has a slash more. */
    private static final Pattern PAIR = Pattern.compile("(?<![0-9/.])([0-9]{2,3}) ?/ ?([0-9]{2,3})(?![0-9/.])");
    /** Below it two numbers are a month and a year, or parts of something, and no pressure that anybody is awake with. */
    private static final int LEAST_SYSTOLIC = 50;

    private static final Pattern THREE_VALUES =
            Pattern.compile("(?<![0-9.,])[0-9]{2,3}(?: +[0-9]{2,3}){2,}(?![0-9.,])");

    private StraySet() {}

    /** Whether a text that is no entry line reads as a set: a pressure or three values, and no letter anywhere. */
    public static boolean isIn(String text) {
        return !LETTER.matcher(text).find()
                && (PAIR.matcher(text).results().anyMatch(StraySet::isPressure)
                        || THREE_VALUES.matcher(text).find());
    }

    private static boolean isPressure(MatchResult pair) {
        int upper = Integer.parseInt(pair.group(1));
        return upper >= LEAST_SYSTOLIC && upper > Integer.parseInt(pair.group(2));
    }
}
