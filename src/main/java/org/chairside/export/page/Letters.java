package org.chairside.export.page;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Text as the embedded fonts can print it: composed letters, lines and tabs as blanks, and a box for each character that
 * no font has a sign for, so that a reader sees that something is missing. Made for one page, by one thread.
 */
final class Letters implements UnaryOperator<String> {
    /** Printed in place of what cannot be: an empty box, U+25A1, or where the font has none the replacement sign. */
    private static final int[] IN_PLACE = {0x25A1, 0xFFFD, '?'};

    /** What a page shows of a single text; the rest stays in the log and in the rows. */
    private static final int LONGEST = 1200;

    private final Alphabet alphabet;
    private final int inPlace;
    private final Set<Script> scripts = EnumSet.of(Script.LATIN);
    private boolean lost;

    Letters(Alphabet alphabet) {
        this.alphabet = alphabet;
        inPlace = firstPrintable();
    }

    private int firstPrintable() {
        for (int letter : IN_PLACE) {
            if (alphabet.scriptOf(letter).equals(Optional.of(Script.LATIN))) {
                return letter;
            }
        }
        throw new IllegalStateException("the font has no question mark");
    }

    /** Whether any character so far had no sign in a font. */
    boolean lost() {
        return lost;
    }

    /** The scripts that what was set so far is written in. */
    Set<Script> scripts() {
        return scripts;
    }

    @Override
    public String apply(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        composed.codePoints().limit(LONGEST).map(this::printed).forEach(out::appendCodePoint);
        if (composed.codePointCount(0, composed.length()) > LONGEST) {
            out.append(" \u2026");
        }
        return out.toString();
    }

    private int printed(int letter) {
        if (letter >= ' ' && letter <= '~') {
            return letter;
        }
        if (isBreak(letter)) {
            return ' ';
        }
        Optional<Script> script = isHidden(letter) ? Optional.empty() : alphabet.scriptOf(letter);
        script.ifPresent(scripts::add);
        lost |= script.isEmpty();
        return script.isPresent() ? letter : inPlace;
    }

    private static boolean isBreak(int letter) {
        return letter == '\n' || letter == '\r' || letter == '\t' || letter == 0x2028 || letter == 0x2029;
    }

    /** Direction marks and joiners change how others are read, so they are shown as a box instead. */
    private static boolean isHidden(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
