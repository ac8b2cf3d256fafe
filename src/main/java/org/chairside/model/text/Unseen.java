package org.chairside.model.text;

import java.util.Set;

/** What stands in a text and cannot be seen. */
final class Unseen {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int BRAILLE_BLANK = 0x2800;

    /** Format characters that are signs of their own: Arabic, Syriac and Kaithi numbers are written under them. */
    private static final Set<Integer> SIGNS =
            Set.of(0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD);

    /** Letters and marks by their category that leave no trace on paper. */
    private static final Set<Integer> FILLERS =
            Set.of(0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x3164, 0xFFA0);

    private Unseen() {}

    /**
     * The text without what cannot be seen; half a surrogate pair becomes the replacement character.
     *
     * @param one whether it is one line, in which every run of blanks and line ends is one space
     */
    static String without(String text, boolean one) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (isLineEnd(point) && !one) {
                lineEnd(text, at, out);
            } else if (isBlank(point)) {
                blank(point, one, out);
            } else if (isJoiner(point) ? joins(text, at, out) : !isDropped(point)) {
                out.appendCodePoint(isHalf(point) ? REPLACEMENT : point);
            }
        }
        return out.toString();
    }

    /** A carriage return and the line feed behind it are one. */
    private static void lineEnd(String text, int at, StringBuilder out) {
        if (text.charAt(at) != '\n' || at == 0 || text.charAt(at - 1) != '\r') {
            out.append('\n');
        }
    }

    private static void blank(int point, boolean one, StringBuilder out) {
        boolean follows = !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
        if (!one || !follows) {
            out.append(!one && point == '\t' ? '\t' : ' ');
        }
    }

    private static boolean isLineEnd(int point) {
        return switch (point) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    private static boolean isBlank(int point) {
        return isLineEnd(point) || point == '\t' || point == BRAILLE_BLANK || Character.isSpaceChar(point);
    }

    private static boolean isJoiner(int point) {
        return point == NON_JOINER || point == JOINER;
    }

    /** Between letters, where it changes how they are written; or between two pictures that make one. */
    private static boolean joins(String text, int at, StringBuilder before) {
        if (before.isEmpty() || at + 1 >= text.length()) {
            return false;
        }
        int left = before.codePointBefore(before.length());
        int right = text.codePointAt(at + 1);
        boolean pictures = (Character.isEmojiModifier(left) || left == EMOJI_STYLE || isPicture(left))
                && text.charAt(at) == JOINER
                && isPicture(right);
        return pictures || (isOfWord(left) && isOfWord(right));
    }

    private static boolean isPicture(int point) {
        return Character.isExtendedPictographic(point);
    }

    private static boolean isOfWord(int point) {
        return !FILLERS.contains(point) && (Character.isLetter(point) || isMark(point));
    }

    static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isDropped(int point) {
        return Character.isISOControl(point)
                || FILLERS.contains(point)
                || (Character.getType(point) == Character.FORMAT && !SIGNS.contains(point));
    }

    private static boolean isHalf(int point) {
        return Character.getType(point) == Character.SURROGATE;
    }

    /** What a clean text may still hold and no eye tells apart: joiners, and the choice between forms of one letter. */
    static boolean isIgnorable(int point) {
        return isJoiner(point) || (0xFE00 <= point && point <= 0xFE0F) || (0xE0100 <= point && point <= 0xE01EF);
    }
}
