package org.chairside.ui.session.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.Infusion;
import org.chairside.model.Dose;
import org.chairside.ui.form.DoseAmounts;
import org.chairside.ui.form.DoseBalance;
import org.chairside.ui.form.DoseForms;
import org.chairside.ui.submit.SessionContext;

/** What was planned and given, in as few words as the line below the banner has room for. */
public final class DoseStates {
    private final SessionContext context;

    public DoseStates(SessionContext context) {
        this.context = context;
    }

    public DoseState of(Chart chart, Instant now) {
        String elapsed = chart.doses()
                .first()
                .map(first -> context.ui().words().since(first, now))
                .orElse("");
        return new DoseState(
                summary(chart), elapsed, new DoseForms(context).rest(chart, now).orElse(""));
    }

    private String summary(Chart chart) {
        List<Infusion> all = chart.doses().infusions();
        DoseBalance balance = DoseBalance.of(chart, Optional.empty());
        if (!all.isEmpty() && all.getLast().end().isEmpty()) {
            String running = running(all.getLast());
            return balance.given()
                    .map(besides -> context.text("session.dose.besides", running, dose(besides)))
                    .orElse(running);
        }
        if (balance.given().isEmpty()) {
            return balance.planned()
                    .map(planned -> context.text("session.dose.planned", amount(planned, chart)))
                    .orElse(context.text("session.dose.nothing"));
        }
        Dose given = balance.given().get();
        String from = chart.doses().first().map(context.ui().words()::time).orElse("");
        return balance.planned()
                .filter(planned -> !planned.equals(given))
                .map(planned ->
                        context.text("session.dose.given-of", dose(given), dose(planned), ratio(given, chart), from))
                .orElseGet(() -> context.text("session.dose.given", amount(given, chart), from));
    }

    private String running(Infusion infusion) {
        return context.text(
                infusion.isPaused() ? "session.dose.paused" : "session.dose.running",
                dose(infusion.planned()),
                context.ui().words().duration(infusion.over()),
                context.ui().words().time(infusion.startedAt()));
    }

    private String amount(Dose dose, Chart chart) {
        return new DoseAmounts(context).of(dose, chart);
    }

    /** Milligrams for each kilogram with the comma before it; empty without a weight. */
    private String ratio(Dose dose, Chart chart) {
        return amount(dose, chart).substring(dose(dose).length());
    }

    private String dose(Dose dose) {
        return context.ui().words().dose(dose);
    }
}
