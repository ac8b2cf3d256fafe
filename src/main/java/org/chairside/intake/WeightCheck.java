package org.chairside.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
 * @param last what was weighed at an earlier session; without it a number that may be pounds is asked about, unless its unit
 *     is typed
 */
public record WeightCheck(Weighing rules, Optional<Weight> last) {
    /** 1 lb in kilograms, exactly (CLINICAL 5.1). */
    private static final BigDecimal POUND = new BigDecimal("0.45359237");

    /** In grams. From here on a number is as often an adult's weight in pounds as in kilograms. */
    private static final int PERHAPS_POUNDS = 100_000;

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
                    .map(weight -> FieldReading.judged(
                            new Typed(weight, pounds),
                            doubts(weight, amount.unit().isEmpty())))
                    .orElseGet(() -> field.impossible(grams));
        });
    }

    private List<FieldDoubt> doubts(Weight weight, boolean unitless) {
        List<FieldDoubt> doubts = new ArrayList<>();
        if (unitless && last.isEmpty() && weight.grams() >= PERHAPS_POUNDS) {
            doubts.add(new FieldDoubt.UnitNotSaid(asPounds(weight)));
        }
        last.flatMap(before -> against(before, weight)).ifPresent(doubts::add);
        if (!rules.likely().contains(weight.grams())) {
            doubts.add(new FieldDoubt.UnlikelyWeight(rules.likely()));
        }
        return doubts;
    }

    /** The same number, had it been typed with {@code lb}; to a tenth of a kilogram. */
    private static Weight asPounds(Weight typed) {
        BigDecimal tenths = BigDecimal.valueOf(typed.grams()).multiply(POUND).movePointLeft(2);
        return new Weight(tenths.setScale(0, RoundingMode.HALF_UP).intValueExact() * 100);
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
