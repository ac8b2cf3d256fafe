package org.chairside.scales;

import org.chairside.model.Event;

/** The ninth item of the PHQ-9. Any answer above zero is for a physician, whatever the total (CLINICAL 4.6). */
public final class SelfHarmItem {
    private static final int NINTH = 8;

    private SelfHarmItem() {}

    /** Whether this is a PHQ-9 with such an answer. A total without its items does not say. */
    public static boolean isAboveZero(Event.ScaleScored scored) {
        return scored.scale().equals(Scales.PHQ_9)
                && scored.items().size() > NINTH
                && scored.items().get(NINTH) > 0;
    }
}
