package org.chairside.intake;

import java.util.Optional;
import org.chairside.intake.Token.Kind;
import org.chairside.model.Component;

/**
 * One number with the decimals its vital has. A comma between digits is a decimal comma only where decimals belong;
 * elsewhere it separates, and before three digits that cannot be a value of their own it is a thousands separator.
 */
record NumberReader(PossibleRange possible) {
    private static final int TOO_LONG = 7;
    private static final int TOO_LARGE = 9_999_999;

    sealed interface Result {}

    /**
     * @param digits as typed, without the point: what a slip of one key would have changed
     */
    record Typed(int scaled, String digits, LineReading.Span at) implements Result {}

    record Refused(PartRefusal no) implements Result {}

    Result read(Component component, Tokens tokens, boolean named) {
        Token whole = tokens.next();
        Token mark = tokens.peek();
        Token after = tokens.peek(1);
        boolean fraction = mark.glued() && after.is(Kind.NUMBER) && after.glued();
        if (mark.is(Kind.POINT) && mark.glued()) {
            return fraction
                    ? decimal(component, whole, mark, tokens)
                    : new Refused(new PartRefusal(Refusal.NOT_UNDERSTOOD, mark.span(), Optional.empty()));
        }
        if (mark.is(Kind.COMMA) && fraction && !tokens.peek(2).joins()) {
            boolean grouped =
                    after.text().length() == 3 && (named || possible.isOutside(component, whole(whole, component)));
            if (grouped) {
                return new Refused(new PartRefusal(Refusal.THOUSANDS_SEPARATOR, whole.upTo(after), Optional.empty()));
            }
            if (component.decimals() > 0) {
                return decimal(component, whole, mark, tokens);
            }
        }
        return whole(whole, component);
    }

    /** A whole number; one far too long stays far too large. */
    static Typed whole(Token token, Component component) {
        return new Typed(scaled(token.text() + "0".repeat(component.decimals())), token.text(), token.span());
    }

    private Result decimal(Component component, Token whole, Token mark, Tokens tokens) {
        tokens.next();
        Token fraction = tokens.next();
        String kept = fraction.text().replaceAll("0++$", "");
        if (kept.length() > component.decimals() || component.decimals() == 0) {
            return new Refused(new PartRefusal(Refusal.TOO_PRECISE, mark.upTo(fraction), Optional.empty())
                    .allowing(possible.allowed(component)));
        }
        String digits = whole.text() + kept + "0".repeat(component.decimals() - kept.length());
        return new Typed(scaled(digits), digits, whole.upTo(fraction));
    }

    private static int scaled(String digits) {
        String significant = digits.replaceFirst("^0++(?=.)", "");
        return significant.length() > TOO_LONG ? TOO_LARGE : Integer.parseInt(significant);
    }
}
