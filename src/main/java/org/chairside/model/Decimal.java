package org.chairside.model;

import java.math.BigDecimal;

/** Decimals as a chart may print them: no trailing zero, no exponent (CLINICAL 7, hazard 6). */
final class Decimal {
    private Decimal() {}

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
