package org.chairside.intake;

/** {@code #} and the rest of the line, in the nurse's words. */
final class NotePart {
    private NotePart() {}

    static void read(Tokens tokens, Draft draft) {
        Token typed = tokens.next();
        String text = clean(typed.text().substring(1));
        if (!text.isEmpty()) {
            draft.noted(text, typed.span());
        }
    }

    /** One line that any file can hold: no control characters, no half of a surrogate pair. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> clean.appendCodePoint(kept(point)));
        return clean.toString().strip();
    }

    private static int kept(int point) {
        if (Character.isISOControl(point)) {
            return ' ';
        }
        boolean half = Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE;
        return half ? 0xFFFD : point;
    }
}
