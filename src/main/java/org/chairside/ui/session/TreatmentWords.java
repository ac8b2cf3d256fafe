package org.chairside.ui.session;

import java.util.Locale;
import org.chairside.chart.Chart;

/** What is being given and by which rules, for the line below the banner. Drug names and routes are spelled out. */
final class TreatmentWords {
    private final SessionContext seat;

    TreatmentWords(SessionContext seat) {
        this.seat = seat;
    }

    String drug(Chart chart) {
        return seat.text(
                "session.drug",
                seat.vitals().drug(chart.protocol().drug()),
                seat.vitals().route(chart.protocol().route()).toUpperCase(Locale.ROOT));
    }

    String protocol(Chart chart) {
        return chart.protocol().key().toString();
    }
}
