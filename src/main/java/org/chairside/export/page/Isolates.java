package org.chairside.export.page;

/**
 * Keeps text that runs from right to left from turning what stands beside it around. Marks a part of a sentence while the
 * sentence is put together; {@link Node#text} makes each marked part a run of its own. The marks are two code points that
 * can be no character, and are never printed.
 */
public final class Isolates {
    static final char OPEN = '\uFDD0';
    static final char CLOSE = '\uFDD1';

    private Isolates() {}

    /** The text, marked as a run of its own if anything in it runs from right to left. */
    public static String isolated(String text) {
        return hasRightToLeft(text) && !isMarked(text) ? OPEN + text + CLOSE : text;
    }

    private static boolean isMarked(String text) {
        return text.length() > 1 && text.charAt(0) == OPEN && text.indexOf(CLOSE) == text.length() - 1;
    }

    static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(Isolates::isRightToLeft);
    }

    /** Whether the first letter that has a direction runs from right to left. */
    static boolean beginsRightToLeft(String text) {
        return text.codePoints()
                .filter(letter -> isRightToLeft(letter) || isLeftToRight(letter))
                .mapToObj(Isolates::isRightToLeft)
                .findFirst()
                .orElse(false);
    }

    private static boolean isRightToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isLeftToRight(int letter) {
        return Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }
}
