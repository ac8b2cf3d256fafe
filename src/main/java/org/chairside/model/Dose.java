package org.chairside.model;

import java.math.BigDecimal;

/** An amount of drug in micrograms; milligrams are shown. */
public record Dose(long micrograms) {
    /**
     * @throws IllegalArgumentException unless it is above zero
     */
    public Dose {
        if (micrograms <= 0) {
            throw new IllegalArgumentException("a dose is above zero");
        }
    }

    public static Dose milligrams(long milligrams) {
        return new Dose(milligrams * 1000);
    }

    /** Without a trailing zero and never with a naked point: {@code 35}, {@code 0.5}. */
    public BigDecimal milligrams() {
        return Decimal.plain(BigDecimal.valueOf(micrograms, 3));
    }

    public Dose plus(Dose other) {
        return new Dose(Math.addExact(micrograms, other.micrograms));
    }

    /** The dose as a chart prints it, unit included: {@code 35 mg}. */
    @Override
    public String toString() {
        return milligrams().toPlainString() + " mg";
    }
}
