package org.chairside.ui.release;

import java.util.List;
import org.chairside.chart.EffectCourse;

/**
 * What the chart says at one second about leaving.
 *
 * @param effects those that go on
 * @param gaps what the record still lacks, a line for each kind
 * @param clocks the least time by both clocks
 * @param isDosed whether any of the drug was given
 */
public record Standings(
        List<Standing> standings,
        List<EffectCourse> effects,
        List<String> gaps,
        String clocks,
        String since,
        boolean isDosed) {
    public Standings {
        standings = List.copyOf(standings);
        effects = List.copyOf(effects);
        gaps = List.copyOf(gaps);
    }

    /** Whether by the protocol nothing in the chart stands in the way. */
    public boolean isClear() {
        return standings.isEmpty() && effects.isEmpty();
    }
}
