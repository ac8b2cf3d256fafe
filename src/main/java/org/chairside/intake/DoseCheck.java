package org.chairside.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chairside.model.Dose;
import org.chairside.model.DoseRules;
import org.chairside.model.Range;
import org.chairside.model.Weight;

/**
 * Milligrams as typed, held against the protocol, the weight and what was planned (CLINICAL 7, hazard 6). Outside of
 * what is expected a dose is asked about once and never refused; no dose is ever proposed.
 *
 * @param weight of today; without it the dose cannot be held against the weight
 * @param planned what was ordered; empty where nothing was, or where it has been given already
 */
public record DoseCheck(DoseRules rules, Optional<Weight> weight, Optional<Dose> planned) {
    private static final MathContext SHOWN = new MathContext(2, RoundingMode.HALF_UP);
    private static final TypedField MILLIGRAMS =
            new TypedField(Set.of("", "mg", "milligram", "milligrams"), new Range(1, 9_999_999), "mg");

    /** Reads the field. Never throws for any text. */
    public FieldReading<Dose> read(String typed) {
        return MILLIGRAMS.read(typed, amount -> MILLIGRAMS
                .inRange(amount)
                .map(Dose::new)
                .map(dose -> FieldReading.judged(dose, doubts(dose)))
                .orElseGet(() -> MILLIGRAMS.impossible(amount)));
    }

    /** What is to be asked about a dose, the gravest first. */
    public List<FieldDoubt> doubts(Dose dose) {
        List<FieldDoubt> doubts = new ArrayList<>();
        planned.filter(wanted -> isPointMoved(dose, wanted))
                .ifPresent(wanted -> doubts.add(new FieldDoubt.PointMoved(wanted)));
        Optional<FieldDoubt> byWeight = rules.perKilogram().flatMap(range -> exactly(dose)
                .filter(each -> isOutside(each, range))
                .map(each -> new FieldDoubt.OutsidePerKilogram(shown(each), range)));
        byWeight.or(() -> byAmount(dose)).ifPresent(doubts::add);
        return doubts;
    }

    /** Asked about only where the weight has nothing to say, so that one mistake is one question. */
    private Optional<FieldDoubt> byAmount(Dose dose) {
        return rules.amount()
                .filter(range -> isOutside(BigDecimal.valueOf(dose.micrograms()), range))
                .map(FieldDoubt.OutsideAmount::new);
    }

    /** Milligrams for each kilogram to two figures, to be shown beside the dose; empty without a weight. */
    public Optional<BigDecimal> perKilogram(Dose dose) {
        return exactly(dose).map(DoseCheck::shown);
    }

    private static BigDecimal shown(BigDecimal microgramsPerKilogram) {
        BigDecimal rounded = microgramsPerKilogram.movePointLeft(3).round(SHOWN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** In micrograms for each kilogram, finer than anything it is compared with. */
    private Optional<BigDecimal> exactly(Dose dose) {
        return weight.map(body -> BigDecimal.valueOf(dose.micrograms())
                .movePointRight(3)
                .divide(BigDecimal.valueOf(body.grams()), 6, RoundingMode.HALF_UP));
    }

    private static boolean isOutside(BigDecimal value, Range range) {
        return value.compareTo(BigDecimal.valueOf(range.low())) < 0
                || value.compareTo(BigDecimal.valueOf(range.high())) > 0;
    }

    /** The same digits at another power of ten: 350 or 3.5 where 35 was planned. */
    private static boolean isPointMoved(Dose dose, Dose wanted) {
        return dose.micrograms() != wanted.micrograms() && digits(dose).equals(digits(wanted));
    }

    private static BigInteger digits(Dose dose) {
        return BigDecimal.valueOf(dose.micrograms()).stripTrailingZeros().unscaledValue();
    }
}
