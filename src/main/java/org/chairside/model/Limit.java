package org.chairside.model;

import java.util.Optional;
import java.util.Set;

/**
 * A limit of the protocol: when a set meets it the screen says so, with the rule and its source. It never says what to
 * give and never blocks.
 *
 * @param code stable within the protocol
 * @param stages where in a session it holds
 */
public record Limit(String code, Rule rule, Level level, Set<Stage> stages, Source source) {
    public Limit {
        stages = Set.copyOf(stages);
    }

    /** How much it matters. */
    public enum Level {
        CAUTION,
        URGENT
    }

    /** Which side of the bound meets it. */
    public enum Side {
        AT_LEAST,
        AT_MOST
    }

    /**
     * Where a limit comes from.
     *
     * @param text as printed beside the notice
     * @param verified false while nobody has checked the source; then it is shown as unverified
     */
    public record Source(String text, boolean verified) {}

    /** What is compared with what. */
    public sealed interface Rule {
        Component component();

        /** A value on one side of a bound. */
        record Absolute(Component component, Side side, int bound) implements Rule {}

        /** A rise (at least) or a fall (at most, with a negative bound) against the chosen baseline. */
        record FromBaseline(Component component, Side side, int change) implements Rule {}
    }

    /** Whether a set meets this limit. Without the component, or a baseline where one is needed, it does not. */
    public boolean isMetBy(Vitals set, Optional<Vitals> baseline) {
        Optional<Quantity> now = set.quantity(rule.component());
        return switch (rule) {
            case Rule.Absolute(Component component, Side side, int bound) ->
                now.isPresent() && beyond(now.get().scaled(), side, bound);
            case Rule.FromBaseline(Component component, Side side, int change) -> {
                Optional<Quantity> before = baseline.flatMap(first -> first.quantity(component));
                yield now.isPresent()
                        && before.isPresent()
                        && beyond(now.get().scaled() - before.get().scaled(), side, change);
            }
        };
    }

    private static boolean beyond(int value, Side side, int bound) {
        return side == Side.AT_LEAST ? value >= bound : value <= bound;
    }
}
