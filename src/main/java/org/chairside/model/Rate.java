package org.chairside.model;

import java.math.BigDecimal;

/** How fast an infusion runs, in microlitres an hour; millilitres an hour are shown. */
public record Rate(int microlitresPerHour) {
    /**
     * @throws IllegalArgumentException unless it is above zero; a rate of nothing is a pause
     */
    public Rate {
        if (microlitresPerHour <= 0) {
            throw new IllegalArgumentException("a rate is above zero");
        }
    }

    /** Without a trailing zero and never with a naked point. */
    public BigDecimal millilitresPerHour() {
        return Decimal.plain(BigDecimal.valueOf(microlitresPerHour, 3));
    }

    /** As a chart prints it, unit included: {@code 75 mL/h}. */
    @Override
    public String toString() {
        return millilitresPerHour().toPlainString() + " mL/h";
    }
}
