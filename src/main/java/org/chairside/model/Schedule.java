package org.chairside.model;

import java.time.Duration;
import java.util.List;

/**
 * When sets are wanted.
 *
 * @param phases the regular intervals, in order; a stage may have several, one after the other
 * @param fixed points counted from the first dose that no extra set can move
 */
public record Schedule(List<Phase> phases, List<FixedPoint> fixed) {
    public Schedule {
        phases = List.copyOf(phases);
        fixed = List.copyOf(fixed);
    }

    /** What an interval is counted from. */
    public enum Anchor {
        /** The start of the phase: an early extra set moves nothing. */
        PHASE_START,
        /** The last complete set: a partial one moves nothing. */
        LAST_COMPLETE_SET
    }

    /**
     * A stretch of a stage with one interval.
     *
     * @param lateAfter how long after it was due a set still counts as on time
     * @param times how many sets the phase has before the next phase of the same stage begins; 0 for until the stage
     *     ends
     */
    public record Phase(Stage stage, Anchor anchor, Duration every, Duration lateAfter, int times) {
        /**
         * @throws IllegalArgumentException unless the interval is above zero and the rest not below
         */
        public Phase {
            if (!every.isPositive() || lateAfter.isNegative() || times < 0) {
                throw new IllegalArgumentException("an interval is above zero, its window and count not below");
            }
        }
    }

    /**
     * A set wanted at one time after the first dose.
     *
     * @param name in the clinic's words: {@code 40 min check}
     * @param after the first dose
     * @param early how much earlier a set still counts for it
     * @param late how much later a set still counts as on time
     */
    public record FixedPoint(String code, String name, Duration after, Duration early, Duration late) {}
}
