package org.chairside.model.text;

import java.text.Normalizer;

/**
 * Text as it comes in, freed of what nobody can see: by keys, paste, command or file. Passwords and recovery keys never
 * come here, and neither does what is read from the log: that stays as it was written.
 */
public final class CleanText {
    /** Beyond so many marks on one letter nothing is composed: no language has them, and they take for ever. */
    private static final int MOST_MARKS = 40;

    private CleanText() {}

    /**
     * One line: every run of spaces, tabs and line ends of any kind is one space, what is invisible is gone but for the
     * joiners inside words, letters are composed (NFC), and nothing blank stands at the ends. The same for a text that is
     * clean already. Takes time in proportion to the length.
     */
    public static String line(String text) {
        return composed(Unseen.without(text, true)).strip();
    }

    /**
     * A piece that goes into a line which is still being typed: as {@link #line}, but a space at its ends stays and nothing
     * is composed, because more is to come.
     */
    public static String piece(String text) {
        return Unseen.without(text, true);
    }

    /** What of a text can be seen, with every blank in its place: any kind of space is a space, line ends are {@code \n}. */
    public static String seen(String text) {
        return Unseen.without(text, false);
    }

    /** Whether there is nothing to see in it. */
    public static boolean isBlank(String text) {
        return line(text).isEmpty();
    }

    /** What texts that look the same have in common: clean, and without the joiners and the choice between two forms. */
    public static String alike(String text) {
        String clean = line(text);
        if (isPlain(clean)) {
            return clean;
        }
        StringBuilder bare = new StringBuilder(clean.length());
        clean.codePoints().filter(point -> !Unseen.isIgnorable(point)).forEach(bare::appendCodePoint);
        return composed(bare.toString()).strip();
    }

    /** Whether two texts look the same but for capitals, as names are compared. */
    public static boolean isAlike(String one, String other) {
        return alike(one).equalsIgnoreCase(alike(other));
    }

    private static String composed(String text) {
        return isPlain(text) || hasTooManyMarks(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(unit -> unit < 0x80);
    }

    private static boolean hasTooManyMarks(String text) {
        int run = 0;
        int longest = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            run = Unseen.isMark(text.codePointAt(at)) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest > MOST_MARKS;
    }
}
