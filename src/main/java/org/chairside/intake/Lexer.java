package org.chairside.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.chairside.intake.Token.Kind;

/** Cuts a line into tokens: once through, whatever the text, without loss. */
final class Lexer {
    private final String line;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean glued;

    private Lexer(String line) {
        this.line = line;
    }

    static List<Token> tokens(String line) {
        Lexer lexer = new Lexer(line);
        while (lexer.at < line.length()) {
            lexer.step();
        }
        return lexer.tokens;
    }

    private void step() {
        int point = line.codePointAt(at);
        if (isSpace(point)) {
            at += Character.charCount(point);
            glued = false;
            return;
        }
        Kind kind = kind(point);
        int end =
                switch (kind) {
                    case NUMBER -> run(at, Lexer::isPlainDigit);
                    case OTHER_DIGITS -> run(at, Character::isDigit);
                    case WORD -> word();
                    case AT -> run(at + 1, each -> isPlainDigit(each) || each == ':');
                    case NOTE -> line.length();
                    case SLASH, DASH, SEPARATOR, COMMA, POINT, QUERY, OTHER, END -> at + Character.charCount(point);
                };
        tokens.add(new Token(kind, line.substring(at, end), at, end, glued));
        at = end;
        glued = true;
    }

    private static Kind kind(int point) {
        return switch (point) {
            case '/' -> Kind.SLASH;
            case '-' -> Kind.DASH;
            case '+', ';' -> Kind.SEPARATOR;
            case ',' -> Kind.COMMA;
            case '.' -> Kind.POINT;
            case '?' -> Kind.QUERY;
            case '@' -> Kind.AT;
            case '#' -> Kind.NOTE;
            default -> ofLetterOrDigit(point);
        };
    }

    private static Kind ofLetterOrDigit(int point) {
        if (isPlainDigit(point)) {
            return Kind.NUMBER;
        }
        if (Character.isDigit(point)) {
            return Kind.OTHER_DIGITS;
        }
        return isLetter(point) ? Kind.WORD : Kind.OTHER;
    }

    /** Letters, and the 2 that belongs to a gas: o2 and spo2 are words. */
    private int word() {
        int end = run(at, Lexer::isLetter);
        String letters = line.substring(at, end);
        boolean gas = letters.equalsIgnoreCase("o")
                || letters.toLowerCase(Locale.ROOT).equals("spo");
        return gas && line.startsWith("2", end) ? end + 1 : end;
    }

    private int run(int from, IntPredicate belongs) {
        int end = from;
        while (end < line.length() && belongs.test(line.codePointAt(end))) {
            end += Character.charCount(line.codePointAt(end));
        }
        return end;
    }

    private static boolean isPlainDigit(int point) {
        return '0' <= point && point <= '9';
    }

    private static boolean isLetter(int point) {
        return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }
}
