package org.chairside.ui.session.overview;

import java.util.Locale;
import org.chairside.chart.Chart;
import org.chairside.ui.submit.SessionContext;

/** What is being given and by which rules, for the line below the banner. Drug names and routes are spelled out. */
public final class TreatmentWords {
    private final SessionContext seat;

    public TreatmentWords(SessionContext seat) {
        this.seat = seat;
    }

    public String drug(Chart chart) {
        return seat.text(
                "session.drug",
                seat.vitals().drug(chart.protocol().drug()),
                seat.vitals().route(chart.protocol().route()).toUpperCase(Locale.ROOT));
    }

    public String protocol(Chart chart) {
        return chart.protocol().key().toString();
    }
}
