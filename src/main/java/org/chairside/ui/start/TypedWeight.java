package org.chairside.ui.start;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.chairside.model.Weight;

/** A weight as typed, judged against the one before (CLINICAL 5.1 and 7, hazard 5). */
sealed interface TypedWeight {
    /** 1 lb in kilograms (CLINICAL 5.1). */
    BigDecimal POUND = new BigDecimal("0.45359237");

    record Blank() implements TypedWeight {}

    /** No weight of a person, or no number at all. */
    record Refused() implements TypedWeight {}

    /** @param fromPounds whether {@code lb} was typed */
    record Taken(Weight weight, boolean fromPounds) implements TypedWeight {}

    /** Believable, but to be asked about once. */
    record Doubted(Weight weight, Doubt doubt) implements TypedWeight {}

    /** Why a weight is asked about. */
    enum Doubt {
        /** 2.0 to 2.4 times the last, or 0.42 to 0.50 of it: pounds and kilograms mixed up. */
        UNIT,
        /** More than a tenth away from the last. */
        CHANGE,
        /** Outside 40 to 180 kg. */
        RARE
    }

    static TypedWeight read(String typed, Optional<Weight> last) {
        if (typed.isBlank()) {
            return new Blank();
        }
        Optional<TypedAmount> amount = TypedAmount.read(typed);
        if (amount.isEmpty()) {
            return new Refused();
        }
        return switch (amount.get().unit()) {
            case "", "kg" -> judge(amount.get().number(), false, last);
            case "lb", "lbs" -> judge(amount.get().number().multiply(POUND), true, last);
            default -> new Refused();
        };
    }

    private static TypedWeight judge(BigDecimal kilograms, boolean pounds, Optional<Weight> last) {
        int grams =
                kilograms.setScale(1, RoundingMode.HALF_UP).movePointRight(3).intValue();
        if (grams < 20_000 || grams > 350_000) {
            return new Refused();
        }
        Weight weight = new Weight(grams);
        return doubt(weight, last)
                .<TypedWeight>map(doubt -> new Doubted(weight, doubt))
                .orElse(new Taken(weight, pounds));
    }

    private static Optional<Doubt> doubt(Weight now, Optional<Weight> last) {
        double ratio = last.map(before -> (double) now.grams() / before.grams()).orElse(1.0);
        if ((ratio >= 2.0 && ratio <= 2.4) || (ratio >= 0.42 && ratio <= 0.50)) {
            return Optional.of(Doubt.UNIT);
        }
        if (Math.abs(ratio - 1) > 0.1) {
            return Optional.of(Doubt.CHANGE);
        }
        boolean rare = now.grams() < 40_000 || now.grams() > 180_000;
        return rare ? Optional.of(Doubt.RARE) : Optional.empty();
    }
}
