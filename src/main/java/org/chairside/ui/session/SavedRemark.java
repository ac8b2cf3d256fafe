package org.chairside.ui.session;

import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.model.Recorded;

/**
 * What is said of the entries of a session to one who asks for them to be saved. FX thread only.
 *
 * @param typed what is typed and not entered, a line for each thing
 */
record SavedRemark(SessionModel model, List<String> typed) {
    /** How what was entered stands, and what is typed and not entered; empty where a failure is said in its own place. */
    Optional<String> words() {
        if (!model.submissions().unsaved().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                typed.isEmpty()
                        ? entered()
                        : model.ui().text("session.saved.typed", entered(), String.join("; ", typed)));
    }

    private String entered() {
        Chart chart = model.chart();
        long held = chart.entries().stream().filter(Recorded::isHeld).count();
        if (model.submissions().isUnderway()) {
            return model.ui().text("session.saved.underway");
        }
        if (chart.lastInLog().isHeld()) {
            return model.ui().text("session.saved.none", held);
        }
        return held == 0
                ? model.ui().text("session.saved.all", chart.lastInLog().seq())
                : model.ui().text("session.saved.held", held, chart.lastInLog().seq());
    }
}
