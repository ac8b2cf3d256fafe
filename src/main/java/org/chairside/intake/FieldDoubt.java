package org.chairside.intake;

import java.math.BigDecimal;
import java.time.Duration;
import org.chairside.model.Dose;
import org.chairside.model.Range;
import org.chairside.model.Rate;
import org.chairside.model.Weight;

/** Why a field is asked about once. Never a reason to refuse it, and never advice. */
public sealed interface FieldDoubt {
    /** Twice or half the last weight: pounds and kilograms mixed up (CLINICAL 7, hazard 5). */
    record PoundsOrKilograms(Weight last) implements FieldDoubt {}

    /**
     * Nobody said the unit, there is no last weight to compare with, and as pounds it would be as likely.
     *
     * @param asPounds what it is in kilograms if pounds were meant
     */
    record UnitNotSaid(Weight asPounds) implements FieldDoubt {}

    /** More than so many percent from the last weight. */
    record FarFromLastWeight(Weight last, int percent) implements FieldDoubt {}

    /** @param likely in grams */
    record UnlikelyWeight(Range likely) implements FieldDoubt {}

    /** The digits of the planned dose with the point elsewhere (CLINICAL 7, hazard 6). */
    record PointMoved(Dose planned) implements FieldDoubt {}

    /**
     * Outside what the protocol expects for this weight.
     *
     * @param perKilogram milligrams for each kilogram, as shown
     * @param expected in micrograms for each kilogram
     */
    record OutsidePerKilogram(BigDecimal perKilogram, Range expected) implements FieldDoubt {}

    /** @param expected in micrograms */
    record OutsideAmount(Range expected) implements FieldDoubt {}

    /**
     * Concentration times volume is another dose than the one typed (CLINICAL 7, hazard 7).
     *
     * @param drawn what it comes to
     */
    record NotAsDrawnUp(Dose drawn) implements FieldDoubt {}

    /** Something is drawn up and nobody said how strong and how much, so the dose cannot be held against it. */
    record NothingToCompare() implements FieldDoubt {}

    /** @param reckoned volume by time */
    record NotTheReckonedRate(Rate reckoned) implements FieldDoubt {}

    /** @param most how many devices the protocol has for one session (CLINICAL 7, hazard 9) */
    record MoreDevices(int most) implements FieldDoubt {}

    /** @param planned how many devices make up the planned dose */
    record MoreThanPlanned(int planned) implements FieldDoubt {}

    /** @param left of the rest between two devices */
    record RestNotOver(Duration left) implements FieldDoubt {}

    /** An infusion is said to have given more than it was started with. */
    record MoreThanStarted(Dose started) implements FieldDoubt {}

    /**
     * With what was given before it is more than was planned for the session.
     *
     * @param inAll this dose and those before it
     */
    record MoreInAll(Dose inAll, Dose planned) implements FieldDoubt {}

    /** Name and birth date both become another: it may be another person (CLINICAL 7, hazard 1). */
    record AnotherPerson() implements FieldDoubt {}

    /** Something is to be destroyed and nobody is named who saw it. */
    record NoWitness() implements FieldDoubt {}
}
