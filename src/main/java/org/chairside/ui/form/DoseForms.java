package org.chairside.ui.form;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.intake.DeviceCheck;
import org.chairside.intake.FieldDoubt;
import org.chairside.model.Route;
import org.chairside.ui.entry.DoubtWords;
import org.chairside.ui.submit.SessionContext;

/** The forms about the dose: what comes next is offered first, and what was planned stands in its field. */
public final class DoseForms implements FormSource {
    private final SessionContext context;

    public DoseForms(SessionContext context) {
        this.context = context;
    }

    @Override
    public List<FormAct> acts() {
        return new DoseActs(context.ui()).of(context.chart());
    }

    /** The order of the physician, until something has been given; then only what is typed. */
    @Override
    public FormInput begin(FormAct act) {
        Chart chart = context.chart();
        Map<FieldName, String> values = new EnumMap<>(FieldName.class);
        boolean first = chart.doses().first().isEmpty();
        boolean planned = act.kind() == FormAct.Kind.START
                || (act.kind() == FormAct.Kind.BOLUS && chart.protocol().route() != Route.INTRAVENOUS);
        if (planned && first) {
            chart.opened()
                    .plannedDose()
                    .ifPresent(
                            dose -> values.put(FieldName.DOSE, dose.milligrams().toPlainString()));
        }
        if (act.kind() == FormAct.Kind.START) {
            chart.protocol()
                    .doses()
                    .over()
                    .ifPresent(over -> values.put(FieldName.OVER, Long.toString(over.toMinutes())));
        }
        return new FormInput(values);
    }

    @Override
    public FormReading read(FormAct act, FormInput typed, Instant now) {
        return new DoseReader(context, typed, now, act.about()).read(act.kind());
    }

    @Override
    public String ask(FieldDoubt doubt) {
        return new DoubtWords(context).ask(doubt);
    }

    @Override
    public String glance(Instant now) {
        List<String> parts = new ArrayList<>();
        Chart chart = context.chart();
        DoseBalance balance = DoseBalance.of(chart, Optional.empty());
        DoseAmounts amounts = new DoseAmounts(context);
        parts.add(balance.planned()
                .map(dose -> context.text("form.glance.planned", amounts.of(dose, chart)))
                .orElse(context.text("form.glance.none-planned")));
        parts.add(balance.given()
                .map(dose -> context.text("form.glance.given", amounts.of(dose, chart)))
                .orElse(context.text("form.glance.none-given")));
        rest(chart, now).ifPresent(parts::add);
        return String.join(" \u00b7 ", parts);
    }

    /** The rest between two devices, counting down; empty where nothing is to be waited for. */
    public Optional<String> rest(Chart chart, Instant now) {
        List<Instant> given = DoseActs.devices(chart, Optional.empty()).stream()
                .map(ChartEntry::happenedAt)
                .toList();
        Optional<DeviceCheck> check = chart.protocol().doses().devices().map(DeviceCheck::new);
        boolean more = check.flatMap(each -> each.count(chart.opened().plannedDose()))
                .filter(count -> given.size() >= count)
                .isEmpty();
        return check.filter(_ -> more)
                .flatMap(each -> each.restLeft(given, now))
                .map(left ->
                        context.text("session.dose.rest", context.ui().words().time(now.plus(left)), clock(left)));
    }

    /** Minutes and seconds, as a person waits for them: {@code 4:05}. */
    private static String clock(Duration left) {
        long seconds = left.plusMillis(999).toSeconds();
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }
}
