package org.chairside.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chairside.model.DoseRules.Weighing;
import org.chairside.model.Weight;

/**
 * A weight as typed, held against the protocol and the last one. Kilograms are meant unless {@code lb} is typed, and
 * kilograms are what is kept: a mix-up of the two makes a dose 2.2 times what was meant (CLINICAL 7, hazard 5).
 *
 * @param last what was weighed at an earlier session; without it a mix-up shows only where the weight is unlikely
 */
public record WeightCheck(Weighing rules, Optional<Weight> last) {
    /** 1 lb in kilograms, exactly (CLINICAL 5.1). */
    private static final BigDecimal POUND = new BigDecimal("0.45359237");

    private static final Set<String> POUNDS = Set.of("lb", "lbs");
    private static final Set<String> UNITS = Set.of("", "kg", "lb", "lbs");

    /**
     * A weight and the unit it came in.
     *
     * @param fromPounds whether {@code lb} was typed, so that the kilograms are to be shown beside it
     */
    public record Typed(Weight weight, boolean fromPounds) {}

    /** Reads the field. Never throws for any text; pounds are rounded to a tenth of a kilogram. */
    public FieldReading<Typed> read(String typed) {
        TypedField field = new TypedField(UNITS, rules.possible(), "kg");
        return field.read(typed, amount -> {
            boolean pounds = POUNDS.contains(amount.unit());
            TypedField.Thousandths grams = pounds ? amount.times(POUND) : amount;
            return field.inRange(grams)
                    .map(Weight::new)
                    .map(weight -> FieldReading.judged(new Typed(weight, pounds), doubts(weight)))
                    .orElseGet(() -> field.impossible(grams));
        });
    }

    private List<FieldDoubt> doubts(Weight weight) {
        List<FieldDoubt> doubts = new ArrayList<>();
        last.flatMap(before -> against(before, weight)).ifPresent(doubts::add);
        if (!rules.likely().contains(weight.grams())) {
            doubts.add(new FieldDoubt.UnlikelyWeight(rules.likely()));
        }
        return doubts;
    }

    private Optional<FieldDoubt> against(Weight before, Weight now) {
        long hundredfold = 100L * now.grams();
        if (isBetween(hundredfold, 200, 240, before) || isBetween(hundredfold, 42, 50, before)) {
            return Optional.of(new FieldDoubt.PoundsOrKilograms(before));
        }
        boolean far = Math.abs(hundredfold - 100L * before.grams()) > (long) rules.changePercent() * before.grams();
        return far ? Optional.of(new FieldDoubt.FarFromLastWeight(before, rules.changePercent())) : Optional.empty();
    }

    private static boolean isBetween(long hundredfold, long low, long high, Weight before) {
        return hundredfold >= low * before.grams() && hundredfold <= high * before.grams();
    }
}
