package org.chairside.ui.review.state;

import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.ui.kit.UiContext;

/** Readings of a session that was never exported and whose signatures nobody checked. */
public final class Readings {
    private Readings() {}

    public static ReviewState of(UiContext ui, Chart chart) {
        return ReviewState.of(ui, held(chart));
    }

    public static LoadedSession held(Chart chart) {
        return new LoadedSession(chart, List.of(), List.of(), List.of());
    }
}
