package org.chairside.export.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.model.Weight;

/** Doses added up and held against the weight and the plan. */
public record Amounts(SummaryContext context) {
    /** {@code Given 35 mg (0.5 mg per kg); planned 35 mg (0.5 mg per kg); wasted 15 mg.} What is unknown is left out. */
    String sentence() {
        List<String> all = new ArrayList<>();
        context.chart().doses().total().ifPresent(total -> all.add(context.text("amount.given", said(total))));
        context.chart().opened().plannedDose().ifPresent(plan -> all.add(context.text("amount.planned", said(plan))));
        wasted().ifPresent(dose -> all.add(context.text("amount.wasted", written(dose))));
        return String.join("; ", all);
    }

    /** A dose with what it comes to for each kilogram, where the weight is known. */
    String said(Dose dose) {
        return perKilogram(dose)
                .map(each -> context.text("amount.per-kilogram", written(dose), each.toPlainString()))
                .orElse(written(dose));
    }

    /** In milligrams a kilogram, to a hundredth; empty without a weight. */
    public Optional<BigDecimal> perKilogram(Dose dose) {
        return context.chart()
                .opened()
                .weight()
                .map(Weight::kilograms)
                .map(weight -> plain(dose.milligrams().divide(weight, 2, RoundingMode.HALF_UP)));
    }

    /** What was drawn up and not given, in all; empty if nothing was. */
    public Optional<Dose> wasted() {
        return context.standing().stream()
                .flatMap(line -> line.event() instanceof Event.DrugWasted waste
                        ? Optional.of(waste.dose()).stream()
                        : Optional.<Dose>empty().stream())
                .reduce(Dose::plus);
    }

    private String written(Dose dose) {
        return context.language().notation().dose(dose);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
