package org.chairside.model;

import java.util.Comparator;

/**
 * The order in which limits are named that one entry meets: the urgent first; of equally urgent ones a bound before a change
 * from the baseline; of bounds of one component the one that is furthest out.
 */
public final class LimitOrder {
    /** The limit to name first comes first. */
    public static final Comparator<Limit> WORST_FIRST = Comparator.comparing(Limit::level)
            .reversed()
            .thenComparingInt(limit -> kind(limit.rule()))
            .thenComparing(limit -> limit.component().orElse(Component.SYSTOLIC))
            .thenComparingInt(limit -> -distance(limit.rule()));

    private LimitOrder() {}

    private static int kind(Limit.Rule rule) {
        return switch (rule) {
            case Limit.Rule.Symptom _ -> 0;
            case Limit.Rule.Absolute _ -> 1;
            case Limit.Rule.Twice _ -> 2;
            case Limit.Rule.FromBaseline _, Limit.Rule.PercentFromBaseline _ -> 3;
        };
    }

    /** Larger the further out a bound lies. */
    private static int distance(Limit.Rule rule) {
        return switch (rule) {
            case Limit.Rule.Symptom symptom -> symptom.atLeast().grade();
            case Limit.Rule.Absolute(var _, Limit.Side side, int bound) -> outward(side, bound);
            case Limit.Rule.Twice twice -> distance(twice.rule());
            case Limit.Rule.FromBaseline(var _, Limit.Side side, int change) -> outward(side, change);
            case Limit.Rule.PercentFromBaseline(var _, Limit.Side side, int percent) -> outward(side, percent);
        };
    }

    private static int outward(Limit.Side side, int bound) {
        return side == Limit.Side.AT_LEAST ? bound : -bound;
    }
}
