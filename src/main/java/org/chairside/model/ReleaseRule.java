package org.chairside.model;

import java.time.Duration;
import java.util.List;

/**
 * When a patient may leave. The program lists what is missing; a person decides (CLINICAL 3.5: no auto-release).
 *
 * @param observe the least time of watching, zero where the protocol names none
 * @param fresh how old the last set may be when the patient leaves, zero where the protocol names none
 */
public record ReleaseRule(Duration observe, Clock from, Duration fresh, List<Criterion> criteria) {
    public ReleaseRule {
        criteria = List.copyOf(criteria);
    }

    /** What the least time is counted from. */
    public enum Clock {
        FIRST_DOSE,
        LAST_DOSE,
        END_OF_INFUSION
    }

    /**
     * One thing a person ticks before the patient leaves, in the clinic's words.
     *
     * @param singly whether it is ticked by itself only, never together with others
     */
    public record Criterion(String code, String text, boolean singly) {}
}
