package org.chairside.model;

import java.util.List;
import java.util.Optional;

/**
 * What is asked for and what is believable: the first two of the three layers of CLINICAL 5.1 (reject, confirm); the
 * third, the notice, is a {@link Limit}.
 *
 * @param wanted what makes a set complete, in the order it is typed
 * @param pulsePressure in mmHg; outside it a pressure is asked about
 */
public record VitalRules(List<Vital> wanted, List<Plausible> plausible, Range pulsePressure) {
    public VitalRules {
        wanted = List.copyOf(wanted);
        plausible = List.copyOf(plausible);
    }

    /** The rule for a component; without one every value the unit allows is taken as typed. */
    public Optional<Plausible> of(Component component) {
        return plausible.stream().filter(rule -> rule.component() == component).findFirst();
    }

    /**
     * How one number is judged when typed. All in scaled whole numbers.
     *
     * @param possible outside it a value is a slip of typing and refused
     * @param likely outside it a value is asked about once, and taken when confirmed
     * @param jump a change from the last set by this much or more is asked about; 0 for never
     */
    public record Plausible(Component component, Range possible, Range likely, int jump) {}
}
