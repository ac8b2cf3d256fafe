package org.chairside.ui.release;

import java.util.List;
import org.chairside.chart.EffectCourse;

/**
 * What is asked before the patient leaves with something not met or not written down.
 *
 * @param unmet as it goes into the record
 * @param unlisted those of them that the chart's side of the page does not list
 * @param effects that the patient leaves with
 * @param gaps what the record lacks
 * @param nature what of it makes it another question; the minutes that are left do not
 */
public record ReleaseQuestion(
        List<String> unmet, List<String> unlisted, List<EffectCourse> effects, List<String> gaps, List<Object> nature) {
    static final ReleaseQuestion NOTHING = new ReleaseQuestion(List.of(), List.of(), List.of(), List.of(), List.of());

    public ReleaseQuestion {
        unmet = List.copyOf(unmet);
        unlisted = List.copyOf(unlisted);
        effects = List.copyOf(effects);
        gaps = List.copyOf(gaps);
        nature = List.copyOf(nature);
    }

    /** Whether a physician has to decide. */
    public boolean wantsPhysician() {
        return !unmet.isEmpty() || !effects.isEmpty();
    }

    public boolean isNothing() {
        return !wantsPhysician() && gaps.isEmpty();
    }

    /** Whether it is the same question. */
    boolean isLike(ReleaseQuestion other) {
        return nature.equals(other.nature) && gaps.equals(other.gaps);
    }
}
