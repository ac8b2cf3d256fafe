package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A limit of the protocol: when a chart meets it the screen says so, with the rule and its source. It never says what to
 * give and never blocks.
 *
 * @param code stable within the protocol
 * @param stages where in a session it holds
 * @param step how much further than the value acknowledged, in scaled whole numbers, makes it worth saying again; 0 for
 *     not again until it has been left and met anew (CLINICAL 7, hazard 11)
 * @param recheck when it is looked at again once it is met; empty where the schedule is enough
 */
public record Limit(
        String code, Rule rule, Level level, Set<Stage> stages, int step, Optional<Recheck> recheck, Source source) {
    public Limit {
        requireNonNull(rule, "rule");
        requireNonNull(level, "level");
        requireNonNull(recheck, "recheck");
        requireNonNull(source, "source");
        stages = Set.copyOf(stages);
    }

    /** This limit with another rule, and the step in the unit of that rule. */
    public Limit withRule(Rule other, int itsStep) {
        return new Limit(code, other, level, stages, itsStep, recheck, source);
    }

    /** This limit with another level. */
    public Limit withLevel(Level other) {
        return new Limit(code, rule, other, stages, step, recheck, source);
    }

    /** This limit, holding in other stages. */
    public Limit withStages(Set<Stage> others) {
        return new Limit(code, rule, level, others, step, recheck, source);
    }

    /** This limit with other times of rechecking, or none. */
    public Limit withRecheck(Optional<Recheck> other) {
        return new Limit(code, rule, level, stages, step, other, source);
    }

    /** This limit from another source. */
    public Limit withSource(Source other) {
        return new Limit(code, rule, level, stages, step, recheck, other);
    }

    /** How much it matters. */
    public enum Level {
        CAUTION,
        URGENT
    }

    /** Which side of the bound meets it. */
    public enum Side {
        AT_LEAST,
        AT_MOST;

        boolean isMet(int value, int bound) {
            return this == AT_LEAST ? value >= bound : value <= bound;
        }
    }

    /**
     * When what met a limit is looked at again: the clinic's own schedule, no advice. Of two readings that confirm each
     * other it goes by the first, so that the second is asked for.
     *
     * @param after how long after the first reading that met it
     * @param every how long after each reading since
     * @param lateAfter how long after it was due a reading still counts as on time
     * @param clear how many readings in a row that do not meet it end the rechecking
     */
    public record Recheck(Duration after, Duration every, Duration lateAfter, int clear) {
        /**
         * @throws IllegalArgumentException unless the times and the count are above zero and the window not below
         */
        public Recheck {
            if (!after.isPositive() || !every.isPositive() || lateAfter.isNegative() || clear < 1) {
                throw new IllegalArgumentException("a recheck comes later, and ends after one reading or more");
            }
        }
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

        /** A rule that one set answers by itself. Without the component, or a baseline where one is needed, it does not. */
        sealed interface OfSet extends Rule {
            Component component();

            Side side();

            boolean isMetBy(Vitals set, Optional<Vitals> baseline);
        }

        /** A value on one side of a bound. */
        record Absolute(Component component, Side side, int bound) implements OfSet {
            @Override
            public boolean isMetBy(Vitals set, Optional<Vitals> baseline) {
                return set.quantity(component)
                        .filter(now -> side.isMet(now.scaled(), bound))
                        .isPresent();
            }
        }

        /** A rise (at least) or a fall (at most, with a negative bound) against the chosen baseline. */
        record FromBaseline(Component component, Side side, int change) implements OfSet {
            @Override
            public boolean isMetBy(Vitals set, Optional<Vitals> baseline) {
                Optional<Quantity> before = baseline.flatMap(first -> first.quantity(component));
                return before.isPresent()
                        && set.quantity(component)
                                .filter(now ->
                                        side.isMet(now.scaled() - before.get().scaled(), change))
                                .isPresent();
            }
        }

        /** As {@link FromBaseline}, in whole percent of the baseline (CLINICAL 3.3: a rise of 20 to 30 %). */
        record PercentFromBaseline(Component component, Side side, int percent) implements OfSet {
            @Override
            public boolean isMetBy(Vitals set, Optional<Vitals> baseline) {
                Optional<Quantity> before =
                        baseline.flatMap(first -> first.quantity(component)).filter(value -> value.scaled() > 0);
                return before.isPresent()
                        && set.quantity(component)
                                .filter(now -> side.isMet(
                                        (now.scaled() - before.get().scaled()) * 100,
                                        percent * before.get().scaled()))
                                .isPresent();
            }
        }

        /**
         * Two readings, at least so far apart, that both meet a rule, with none between them that does not
         * (CLINICAL 3.3: above a pressure twice, 5 minutes apart).
         */
        record Twice(OfSet rule, Duration apart) implements Rule {}

        /** An effect found this severe or worse, whatever the numbers say (CLINICAL 7, hazard 13). */
        record Symptom(String effect, Severity atLeast) implements Rule {}
    }

    /** What limits may share: a vital, or an effect. What one of them finds out of range, all of its family speak about. */
    public sealed interface Family {
        record OfVital(Vital vital) implements Family {}

        /** @param code as on the checklist */
        record OfEffect(String code) implements Family {}
    }

    /** What it is about: both numbers of a pressure, and how they change, are of one family. */
    public Family family() {
        return switch (rule) {
            case Rule.OfSet ofSet -> new Family.OfVital(ofSet.component().vital());
            case Rule.Twice twice -> new Family.OfVital(twice.rule().component().vital());
            case Rule.Symptom symptom -> new Family.OfEffect(symptom.effect());
        };
    }

    /** The component it is about; empty for a symptom. */
    public Optional<Component> component() {
        return eachReading().map(Rule.OfSet::component);
    }

    /** The rule that each single reading is held against; of two readings the rule of either, empty for a symptom. */
    public Optional<Rule.OfSet> eachReading() {
        return switch (rule) {
            case Rule.OfSet ofSet -> Optional.of(ofSet);
            case Rule.Twice twice -> Optional.of(twice.rule());
            case Rule.Symptom _ -> Optional.empty();
        };
    }

    /** Whether one set alone meets this limit: never so for two readings or a symptom. */
    public boolean isMetBy(Vitals set, Optional<Vitals> baseline) {
        return rule instanceof Rule.OfSet ofSet && ofSet.isMetBy(set, baseline);
    }
}
