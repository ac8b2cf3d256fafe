package org.chairside.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Text as the embedded font can print it: composed letters, lines and tabs as blanks, and a box for each character the
 * font has no sign for, so that a reader sees that something is missing. Made for one page, by one thread.
 */
final class Letters implements UnaryOperator<String> {
    /** Printed in place of what cannot be: an empty box, U+25A1, or where the font has none the replacement sign. */
    private static final int[] IN_PLACE = {0x25A1, 0xFFFD, '?'};

    /** What a page shows of a single text; the rest stays in the log and in the rows. */
    private static final int LONGEST = 1200;

    private final PDFont font;
    private final int inPlace;
    private boolean lost;

    Letters(PDDocument document, byte[] trueType) {
        try {
            font = PDType0Font.load(document, new ByteArrayInputStream(trueType), false);
        } catch (IOException e) {
            throw new UncheckedIOException("the font is broken", e);
        }
        inPlace = firstPrintable();
    }

    private int firstPrintable() {
        for (int letter : IN_PLACE) {
            if (prints(letter)) {
                return letter;
            }
        }
        throw new IllegalStateException("the font has no question mark");
    }

    /** Whether any character so far had no sign in the font. */
    boolean lost() {
        return lost;
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
        if (letter == '\n' || letter == '\r' || letter == '\t') {
            return ' ';
        }
        if (prints(letter)) {
            return letter;
        }
        lost = true;
        return inPlace;
    }

    private boolean prints(int letter) {
        if (letter >= ' ' && letter <= '~') {
            return true;
        }
        if (!Character.isValidCodePoint(letter) || Character.isISOControl(letter) || isInvisible(letter)) {
            return false;
        }
        try {
            return font.encode(Character.toString(letter)).length > 0;
        } catch (IllegalArgumentException | IOException _) {
            return false;
        }
    }

    /** Direction marks and joiners change how others are read, so they are shown as a box instead. */
    private static boolean isInvisible(int letter) {
        return Character.getType(letter) == Character.FORMAT || Character.getType(letter) == Character.SURROGATE;
    }
}
