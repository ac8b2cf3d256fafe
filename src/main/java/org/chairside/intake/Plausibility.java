package org.chairside.intake;

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
