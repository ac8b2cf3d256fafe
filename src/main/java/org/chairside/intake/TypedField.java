package org.chairside.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chairside.model.AllowedNumber;
import org.chairside.model.Range;

/**
 * A field that holds one amount, counted in thousandths of its unit: micrograms, microlitres, grams.
 *
 * @param units what may stand behind the number, lower case
 * @param possible in thousandths; outside it the number is a slip of typing
 * @param unit as it is written
 */
record TypedField(Set<String> units, Range possible, String unit) {
    private static final int DECIMALS = 3;

    /** Reads the amount and hands its thousandths and its unit on to be judged. */
    <T> FieldReading<T> read(String typed, Function<Thousandths, FieldReading<T>> judge) {
        return switch (Amount.read(typed, units)) {
            case Amount.Blank() -> new FieldReading.Blank<>();
            case Amount.Not(PartRefusal no) ->
                new FieldReading.Refused<>(no.reason(), no.at(), no.suggestion(), Optional.of(allowed()));
            case Amount.Typed amount when amount.number().scale() > DECIMALS -> refused(Refusal.TOO_PRECISE, amount);
            case Amount.Typed amount -> judge.apply(new Thousandths(amount));
        };
    }

    /** An amount whose only question is whether it can be. */
    <T> FieldReading<T> take(String typed, Function<Integer, T> make) {
        return read(typed, thousandths -> inRange(thousandths)
                .map(make)
                .<FieldReading<T>>map(FieldReading.Accepted::new)
                .orElseGet(() -> impossible(thousandths)));
    }

    /** The count, if it can be. */
    Optional<Integer> inRange(Thousandths typed) {
        BigDecimal count = typed.count();
        boolean fits = count.compareTo(BigDecimal.valueOf(possible.low())) >= 0
                && count.compareTo(BigDecimal.valueOf(possible.high())) <= 0;
        return fits ? Optional.of(count.intValueExact()) : Optional.empty();
    }

    <T> FieldReading<T> impossible(Thousandths typed) {
        return refused(Refusal.IMPOSSIBLE, typed.amount());
    }

    private <T> FieldReading<T> refused(Refusal reason, Amount.Typed amount) {
        return new FieldReading.Refused<>(reason, amount.at(), Optional.empty(), Optional.of(allowed()));
    }

    private AllowedNumber allowed() {
        return new AllowedNumber(Optional.empty(), possible, DECIMALS, unit);
    }

    /** An amount as typed, to be counted in thousandths of its unit. */
    record Thousandths(Amount.Typed amount) {
        BigDecimal count() {
            return amount.number().movePointRight(DECIMALS);
        }

        String unit() {
            return amount.unit();
        }

        /** The same in another unit, rounded to a tenth of it. */
        Thousandths times(BigDecimal factor) {
            BigDecimal other = amount.number().multiply(factor).setScale(1, RoundingMode.HALF_UP);
            return new Thousandths(new Amount.Typed(other, amount.unit(), amount.at()));
        }
    }
}
