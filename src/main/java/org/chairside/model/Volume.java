package org.chairside.model;

import java.math.BigDecimal;

/** A volume of fluid in microlitres; millilitres are shown. */
public record Volume(int microlitres) {
    /**
     * @throws IllegalArgumentException unless it is above zero
     */
    public Volume {
        if (microlitres <= 0) {
            throw new IllegalArgumentException("a volume is above zero");
        }
    }

    /** Without a trailing zero and never with a naked point. */
    public BigDecimal millilitres() {
        return Decimal.plain(BigDecimal.valueOf(microlitres, 3));
    }

    /** As a chart prints it, unit included: {@code 3.5 mL}. */
    @Override
    public String toString() {
        return millilitres().toPlainString() + " mL";
    }
}
