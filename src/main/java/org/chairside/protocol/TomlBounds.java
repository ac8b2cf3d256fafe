package org.chairside.protocol;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;

/**
 * Whether a text is short and flat enough to be given to a parser that goes one call deeper for each bracket. Brackets in
 * strings and remarks do not count. From the first character on that no TOML file has there every bracket counts that opens,
 * because nobody knows where a parser takes up again behind a fault. Goes through the text once.
 */
final class TomlBounds {
    /** A protocol needs three: a list in a list in a section. */
    private static final int DEEPEST = 20;

    private static final char HEADING = 'h';
    private static final String OUTSIDE = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+.:=, \t\r";
    private static final String ESCAPED = "btnfruU\"\\";

    private final String text;
    private final Deque<Character> open = new ArrayDeque<>();
    private int at;
    private int line = 1;
    private char before = '\n';

    private TomlBounds(String text) {
        this.text = text;
    }

    /** What of it is too long or too deep; empty if nothing is. */
    static Optional<Fault> fault(String text) {
        return TextUse.PROTOCOL_FILE
                .excess(text)
                .map(excess -> new Fault(
                        1,
                        "",
                        String.format(
                                Locale.ENGLISH,
                                "a protocol file has at most %,d characters; this has %,d",
                                excess.use().most(),
                                excess.count())))
                .or(() -> new TomlBounds(CleanText.seen(text)).deep());
    }

    private Optional<Fault> deep() {
        while (at < text.length()) {
            if (!goesOn()) {
                return behindAFault();
            }
            if (open.size() > DEEPEST) {
                return Optional.of(new Fault(line, "", "brackets are nested more than " + DEEPEST + " deep"));
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> behindAFault() {
        long opening =
                text.chars().skip(at).filter(each -> each == '[' || each == '{').count();
        return open.size() + opening > DEEPEST
                ? Optional.of(
                        new Fault(line, "", "this is no TOML from here on; is a quotation mark or bracket left open?"))
                : Optional.empty();
    }

    /** Takes a sign, a remark or a string; false, and stays, where no TOML file has what stands there. */
    private boolean goesOn() {
        char each = text.charAt(at);
        return switch (each) {
            case '#' -> remark();
            case '"', '\'' -> string(each);
            case '[', '{' -> opens(each);
            case ']' -> closes(each, '[') || closes(each, HEADING);
            case '}' -> closes(each, '{');
            case '\n' -> !isOpen('{') && !isOpen(HEADING) && sign(each);
            default -> OUTSIDE.indexOf(each) >= 0 && sign(each);
        };
    }

    private boolean sign(char each) {
        line += each == '\n' ? 1 : 0;
        before = " \t\r".indexOf(each) >= 0 || (each == '\n' && isOpen('[')) ? before : each;
        at++;
        return true;
    }

    private boolean isOpen(char opening) {
        return !open.isEmpty() && open.peek() == opening;
    }

    private boolean opens(char each) {
        boolean isHeading = each == '[' && (before == '\n' || (before == '[' && isOpen(HEADING)));
        open.push(isHeading ? HEADING : each);
        return sign(each);
    }

    private boolean closes(char each, char opening) {
        boolean matches = isOpen(opening);
        if (matches) {
            open.pop();
            sign(each);
        }
        return matches;
    }

    private boolean remark() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
        return true;
    }

    private boolean string(char quote) {
        String three = String.valueOf(quote).repeat(3);
        boolean isLong = text.startsWith(three, at);
        boolean isValue = before == '=' || (isOpen('[') && (before == '[' || before == ','));
        if (isLong && !isValue) {
            return false;
        }
        int end = end(isLong ? three : String.valueOf(quote), quote == '"', isLong);
        if (end < 0) {
            return false;
        }
        line += (int)
                text.substring(at, end).chars().filter(each -> each == '\n').count();
        at = end;
        before = quote;
        return true;
    }

    /** Behind the end of a string that begins here; below 0 if it has none, or something in it that none has. */
    private int end(String end, boolean hasEscapes, boolean isLong) {
        int here = at + end.length();
        while (here < text.length() && !text.startsWith(end, here)) {
            char each = text.charAt(here);
            boolean escapes = each == '\\' && hasEscapes;
            if ((each == '\n' && !isLong) || (escapes && !isEscaped(here + 1, isLong))) {
                return -1;
            }
            here += escapes ? 2 : 1;
        }
        return here < text.length() ? here + end.length() : -1;
    }

    private boolean isEscaped(int place, boolean isLong) {
        char each = place < text.length() ? text.charAt(place) : 'x';
        return ESCAPED.indexOf(each) >= 0 || (isLong && Character.isWhitespace(each));
    }
}
