package org.chairside.intake;

/**
 * The smallest piece of a line that means something.
 *
 * @param glued whether it follows the token before it without a space
 */
record Token(Kind kind, String text, int from, int to, boolean glued) {
    enum Kind {
        NUMBER,
        WORD,
        SLASH,
        DASH,
        /** A plus or a semicolon. */
        SEPARATOR,
        COMMA,
        POINT,
        QUERY,
        /** An at sign with the digits and colons behind it. */
        AT,
        /** A number sign and the rest of the line. */
        NOTE,
        /** Digits that are not 0 to 9. */
        OTHER_DIGITS,
        OTHER,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean separates() {
        return kind == Kind.SEPARATOR || kind == Kind.COMMA;
    }

    /** Whether it can stand between the two pressures. */
    boolean joins() {
        return kind == Kind.SLASH || kind == Kind.DASH;
    }

    /** The one letter for "could not be taken". */
    boolean isCross() {
        return kind == Kind.WORD && text.equalsIgnoreCase("x");
    }

    LineReading.Span span() {
        return new LineReading.Span(from, to);
    }

    LineReading.Span upTo(Token last) {
        return new LineReading.Span(from, last.to);
    }
}
