package org.chairside.model;

import java.math.BigDecimal;

/** How much drug is in a millilitre, in micrograms; vials come at 10, 50 and 100 mg per mL (CLINICAL 3.1). */
public record Concentration(int microgramsPerMillilitre) {
    /**
     * @throws IllegalArgumentException unless it is above zero
     */
    public Concentration {
        if (microgramsPerMillilitre <= 0) {
            throw new IllegalArgumentException("a concentration is above zero");
        }
    }

    /** Without a trailing zero and never with a naked point. */
    public BigDecimal milligramsPerMillilitre() {
        return Decimal.plain(BigDecimal.valueOf(microgramsPerMillilitre, 3));
    }

    /** As a chart prints it, unit spelled out: {@code 10 mg per mL}. */
    @Override
    public String toString() {
        return milligramsPerMillilitre().toPlainString() + " mg per mL";
    }
}
