package org.chairside.model;

import java.math.BigDecimal;

/** Body weight in grams: kilograms are shown, pounds are never stored (CLINICAL 7, hazard 5). */
public record Weight(int grams) {
    /**
     * @throws IllegalArgumentException unless it is above zero
     */
    public Weight {
        if (grams <= 0) {
            throw new IllegalArgumentException("a weight is above zero");
        }
    }

    public BigDecimal kilograms() {
        return Decimal.plain(BigDecimal.valueOf(grams, 3));
    }
}
