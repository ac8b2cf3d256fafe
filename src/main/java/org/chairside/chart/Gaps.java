package org.chairside.chart;

import java.util.ArrayList;
import java.util.List;
import org.chairside.model.Event;

/** What the record of a session still lacks, looked for in the order in which a session goes. */
public final class Gaps {
    private final Chart chart;
    private final List<Gap> found = new ArrayList<>();

    private Gaps(Chart chart) {
        this.chart = chart;
    }

    /** Every gap in it as it stands. */
    public static List<Gap> of(Chart chart) {
        Gaps gaps = new Gaps(chart);
        gaps.before();
        return List.copyOf(gaps.found);
    }

    private void before() {
        if (chart.said().last(Event.IdentityConfirmed.class).isEmpty()) {
            found.add(new Gap.IdentityNotConfirmed());
        }
    }
}
