package org.chairside.export.fhir;

/**
 * Free text as FHIR allows it: no control characters but tab and line ends, no half of a surrogate pair, no blanks at its
 * ends, and no turn of direction that reaches beyond it.
 */
final class FhirTexts {
    private static final char REPLACEMENT = '\uFFFD';

    private FhirTexts() {}

    /**
     * Each sign that may not stand is replaced by U+FFFD, so that it is seen that something stood there; each turn of
     * direction is ended, so that a name from right to left leaves the rest of the line alone.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        stripped(text).codePoints().forEach(point -> {
            if (isAllowed(point)) {
                clean.appendCodePoint(point);
            } else {
                clean.append(REPLACEMENT);
            }
        });
        return clean.append(ends(text)).toString();
    }

    /** Without blanks at its ends, those of no break among them. */
    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    /**
     * What ends the turns of direction that the text leaves open, the last one first. A mark of direction turns nothing, but
     * counts as a turn to those who check.
     */
    private static String ends(String text) {
        StringBuilder open = new StringBuilder();
        text.codePoints().forEach(point -> {
            if ((point >= 0x202A && point <= 0x202E && point != 0x202C) || isMark(point)) {
                open.insert(0, '\u202C');
            } else if (point >= 0x2066 && point <= 0x2068) {
                open.insert(0, '\u2069');
            } else if ((point == 0x202C || point == 0x2069) && !open.isEmpty() && open.charAt(0) == point) {
                open.deleteCharAt(0);
            }
        });
        return open.toString();
    }

    private static boolean isMark(int point) {
        return point == 0x200E || point == 0x200F || point == 0x061C;
    }

    /** Text where FHIR reads Markdown: no sign of it is a tag. */
    static String plainInMarkdown(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static boolean isAllowed(int point) {
        boolean control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
        boolean half = point >= 0xD800 && point <= 0xDFFF;
        boolean never = point == 0x7F || point == 0xFFFE || point == 0xFFFF;
        return !control && !half && !never;
    }

    /** The text inside a narrative: no sign of it is markup. */
    static String escaped(String text) {
        return clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
