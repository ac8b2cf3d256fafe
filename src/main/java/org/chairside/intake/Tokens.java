package org.chairside.intake;

import java.util.List;

/** A line's tokens, read from left to right. Past the last there is always one more: the end. */
final class Tokens {
    private final List<Token> all;
    private final Token end;
    private int at;

    Tokens(String line) {
        this.all = Lexer.tokens(line);
        this.end = new Token(Token.Kind.END, "", line.length(), line.length(), false);
    }

    Token peek() {
        return peek(0);
    }

    /** The token so many after the next. */
    Token peek(int ahead) {
        return at + ahead < all.size() ? all.get(at + ahead) : end;
    }

    Token next() {
        Token next = peek();
        at++;
        return next;
    }

    boolean atStart() {
        return at == 0;
    }

    boolean atEnd() {
        return at >= all.size();
    }

    /** All of them, from first to last; not for a blank line. */
    LineReading.Span span() {
        return all.getFirst().upTo(all.getLast());
    }

    List<Token> all() {
        return all;
    }
}
