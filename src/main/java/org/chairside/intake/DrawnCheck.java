package org.chairside.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chairside.model.AllowedNumber;
import org.chairside.model.Concentration;
import org.chairside.model.Dose;
import org.chairside.model.Preparation;
import org.chairside.model.Range;
import org.chairside.model.Rate;
import org.chairside.model.Volume;

/**
 * What was drawn up, as typed: how strong, how much, how fast. Concentration times volume is held against the dose, so
 * that a vial of 10, 50 or 100 mg per mL taken for another is noticed (CLINICAL 7, hazard 7). Nothing has a default.
 */
public final class DrawnCheck {
    /**
     * How far concentration times volume may be from the dose, in percent. A syringe is read to a tenth of a millilitre
     * from one millilitre up, and to a hundredth from a tenth up: rounding to the mark is at most 5 percent. The
     * smallest mix-up of vials is by a factor of two.
     */
    public static final int ROUNDING_PERCENT = 5;

    private static final TypedField CONCENTRATION =
            new TypedField(Set.of("", "mg/ml", "mg per ml"), new Range(1, 1_000_000), "mg/mL");
    private static final TypedField VOLUME = new TypedField(Set.of("", "ml"), new Range(1, 9_999_999), "mL");
    private static final TypedField RATE = new TypedField(Set.of("", "ml/h"), new Range(1, 9_999_999), "mL/h");
    private static final Range WHOLE_MINUTES = new Range(1, 999);
    private static final TypedField MINUTES = new TypedField(
            Set.of("", "min"), new Range(1_000 * WHOLE_MINUTES.low(), 1_000 * WHOLE_MINUTES.high()), "min");

    private DrawnCheck() {}

    /** Milligrams in a millilitre. */
    public static FieldReading<Concentration> concentration(String typed) {
        return CONCENTRATION.take(typed, Concentration::new);
    }

    /** Millilitres. */
    public static FieldReading<Volume> volume(String typed) {
        return VOLUME.take(typed, Volume::new);
    }

    /** Whole minutes, 1 to 999. */
    public static FieldReading<Duration> minutes(String typed) {
        return MINUTES.read(
                typed,
                amount -> amount.amount().number().scale() > 0
                        ? new FieldReading.Refused<>(
                                Refusal.TOO_PRECISE,
                                amount.amount().at(),
                                Optional.empty(),
                                Optional.of(new AllowedNumber(Optional.empty(), WHOLE_MINUTES, 0, "min")))
                        : MINUTES.take(typed, count -> Duration.ofMinutes(count / 1000)));
    }

    /**
     * Millilitres an hour.
     *
     * @param reckoned volume by time; a rate more than the rounding away from it is asked about
     */
    public static FieldReading<Rate> rate(String typed, Optional<Rate> reckoned) {
        return RATE.read(typed, amount -> RATE.inRange(amount)
                .map(Rate::new)
                .map(rate -> FieldReading.judged(rate, doubts(rate, reckoned)))
                .orElseGet(() -> RATE.impossible(amount)));
    }

    /** Volume by time, rounded to a hundredth of a millilitre an hour and at least one microlitre. */
    public static Rate reckoned(Volume volume, Duration over) {
        BigDecimal millilitres = volume.millilitres()
                .multiply(BigDecimal.valueOf(3600))
                .divide(BigDecimal.valueOf(over.toSeconds()), 2, RoundingMode.HALF_UP);
        return new Rate(Math.max(1, millilitres.movePointRight(3).intValueExact()));
    }

    /** What is to be asked about a dose and what was drawn up for it. */
    public static List<FieldDoubt> compare(Dose dose, Optional<Preparation> drawn) {
        if (drawn.isEmpty()) {
            return List.of(new FieldDoubt.NothingToCompare());
        }
        Dose comesTo = drawn.get().dose();
        return isNear(comesTo.micrograms(), dose.micrograms())
                ? List.of()
                : List.of(new FieldDoubt.NotAsDrawnUp(comesTo));
    }

    private static List<FieldDoubt> doubts(Rate rate, Optional<Rate> reckoned) {
        return reckoned
                .filter(wanted -> !isNear(rate.microlitresPerHour(), wanted.microlitresPerHour()))
                .<FieldDoubt>map(FieldDoubt.NotTheReckonedRate::new)
                .stream()
                .toList();
    }

    private static boolean isNear(long value, long wanted) {
        return Math.abs(value - wanted) * 100 <= ROUNDING_PERCENT * wanted;
    }
}
