package org.chairside.ui.session.overview;

import java.util.Locale;
import org.chairside.chart.Chart;
import org.chairside.ui.submit.SessionContext;

/** What is being given and by which rules, for the line below the banner. Drug names and routes are spelled out. */
public final class TreatmentWords {
    private final SessionContext context;

    public TreatmentWords(SessionContext context) {
        this.context = context;
    }

    public String drug(Chart chart) {
        return context.text(
                "session.drug",
                context.clinicalWords().drug(chart.protocol().drug()),
                context.clinicalWords().route(chart.protocol().route()).toUpperCase(Locale.ROOT));
    }

    public String protocol(Chart chart) {
        return chart.protocol().key().toString();
    }
}
