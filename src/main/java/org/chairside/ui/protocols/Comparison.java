package org.chairside.ui.protocols;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.chairside.model.Component;
import org.chairside.model.Limit.Rule;
import org.chairside.model.Limit.Side;
import org.chairside.model.Range;
import org.chairside.protocol.ProtocolBounds;

/**
 * The rule of a limit as it is filled in: what is measured, how, and with what it is compared.
 *
 * @param bound scaled by {@link #decimals}; never below zero for a change
 */
record Comparison(Component component, Compared how, int bound) {

    /** How a value is compared, as the file has it. */
    enum Compared {
        AT_LEAST,
        AT_MOST,
        RISE,
        FALL,
        RISE_PERCENT,
        FALL_PERCENT
    }

    static Comparison of(Rule.OfSet rule) {
        boolean up = rule.side() == Side.AT_LEAST;
        return switch (rule) {
            case Rule.Absolute(var component, var _, int bound) ->
                new Comparison(component, up ? Compared.AT_LEAST : Compared.AT_MOST, bound);
            case Rule.FromBaseline(var component, var _, int change) ->
                new Comparison(component, up ? Compared.RISE : Compared.FALL, Math.abs(change));
            case Rule.PercentFromBaseline(var component, var _, int percent) ->
                new Comparison(component, up ? Compared.RISE_PERCENT : Compared.FALL_PERCENT, Math.abs(percent));
        };
    }

    Rule.OfSet rule() {
        return switch (how) {
            case AT_LEAST -> new Rule.Absolute(component, Side.AT_LEAST, bound);
            case AT_MOST -> new Rule.Absolute(component, Side.AT_MOST, bound);
            case RISE -> new Rule.FromBaseline(component, Side.AT_LEAST, bound);
            case FALL -> new Rule.FromBaseline(component, Side.AT_MOST, -bound);
            case RISE_PERCENT -> new Rule.PercentFromBaseline(component, Side.AT_LEAST, bound);
            case FALL_PERCENT -> new Rule.PercentFromBaseline(component, Side.AT_MOST, -bound);
        };
    }

    /** How many decimals the bound has: none for a percentage. */
    int decimals() {
        return switch (how) {
            case AT_LEAST, AT_MOST, RISE, FALL -> component.decimals();
            case RISE_PERCENT, FALL_PERCENT -> 0;
        };
    }

    /** What the bound may be, scaled. */
    Range allowed() {
        return switch (how) {
            case AT_LEAST, AT_MOST -> component.allowed();
            case RISE, FALL -> ProtocolBounds.ABOVE_ZERO;
            case RISE_PERCENT -> ProtocolBounds.RISE_PERCENT;
            case FALL_PERCENT -> ProtocolBounds.FALL_PERCENT;
        };
    }

    /** Of something else, with the same number as people read it. */
    Comparison measuring(Component other) {
        return new Comparison(other, how, bound).rescaledFrom(decimals());
    }

    /** Compared in another way, with the same number as people read it. */
    Comparison comparing(Compared other) {
        return new Comparison(component, other, bound).rescaledFrom(decimals());
    }

    Comparison bounded(int other) {
        return new Comparison(component, how, other);
    }

    private Comparison rescaledFrom(int before) {
        return bounded(rescaled(bound, before, decimals()));
    }

    /** The same number kept with other decimals; rounded where there are fewer. */
    static int rescaled(int scaled, int before, int now) {
        BigInteger number = BigDecimal.valueOf(scaled, before)
                .setScale(now, RoundingMode.HALF_UP)
                .unscaledValue();
        return number.min(BigInteger.valueOf(Integer.MAX_VALUE)).intValueExact();
    }
}
