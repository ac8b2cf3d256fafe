package org.chairside.ui.form;

import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.intake.DoseCheck;
import org.chairside.model.Dose;
import org.chairside.ui.submit.SessionContext;

/** Doses as they are shown: milligrams, and beside them milligrams for each kilogram where a weight is known. */
public record DoseAmounts(SessionContext context) {
    /** {@code 35 mg, 0.49 mg per kg}; without a weight it says so. */
    String with(Dose dose, DoseCheck check) {
        String amount = context.ui().words().dose(dose);
        return check.perKilogram(dose)
                .map(ratio ->
                        context.text("form.dose", amount, context.ui().words().number(ratio)))
                .orElseGet(() -> context.text("form.dose.no-weight", amount));
    }

    /** {@code 35 mg, 0.49 mg per kg}, or only the milligrams. */
    public String of(Dose dose, Chart chart) {
        String amount = context.ui().words().dose(dose);
        return new DoseCheck(chart.protocol().doses(), chart.opened().weight(), Optional.empty())
                .perKilogram(dose)
                .map(ratio ->
                        context.text("form.dose", amount, context.ui().words().number(ratio)))
                .orElse(amount);
    }
}
