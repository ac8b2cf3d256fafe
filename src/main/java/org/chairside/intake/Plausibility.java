package org.chairside.intake;

import java.util.Optional;
import org.chairside.model.AllowedNumber;
import org.chairside.model.Component;
import org.chairside.model.Range;
import org.chairside.model.VitalRules;
import org.chairside.model.VitalRules.Plausible;

/** The first two layers of CLINICAL 5.1, all from the protocol: what is possible, and what is likely. */
record Plausibility(VitalRules rules) {
    boolean isPossible(Component component, int scaled) {
        return component.allowed().contains(scaled)
                && rules.of(component).map(Plausible::possible).stream().allMatch(range -> range.contains(scaled));
    }

    /** What is possible, from both what a component can be and what the protocol takes. */
    AllowedNumber allowed(Component component) {
        Range own = component.allowed();
        Range possible = rules.of(component)
                .map(Plausible::possible)
                .map(range -> new Range(Math.max(own.low(), range.low()), Math.min(own.high(), range.high())))
                .orElse(own);
        return new AllowedNumber(
                Optional.of(component),
                possible,
                component.decimals(),
                component.vital().unit());
    }

    boolean isLikely(Component component, int scaled) {
        return isPossible(component, scaled)
                && rules.of(component).map(Plausible::likely).stream().allMatch(range -> range.contains(scaled));
    }

    /** Whether a change from one set to the next is one to ask about. */
    boolean isJump(Component component, int before, int now) {
        int jump = rules.of(component).map(Plausible::jump).orElse(0);
        return jump > 0 && Math.abs(now - before) >= jump;
    }

    Range pulsePressure() {
        return rules.pulsePressure();
    }
}
