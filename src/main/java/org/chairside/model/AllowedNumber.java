package org.chairside.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a number may be, so that a refusal can say it.
 *
 * @param component what of a vital it is; empty in a field of its own
 * @param possible from low to high, counted in the last decimal
 * @param decimals how many are kept at most
 * @param unit empty where the number is a score
 */
public record AllowedNumber(Optional<Component> component, Range possible, int decimals, String unit) {
    /** A score without a unit. */
    public static AllowedNumber score(Range possible) {
        return new AllowedNumber(Optional.empty(), possible, 0, "");
    }

    public BigDecimal low() {
        return shown(possible.low());
    }

    public BigDecimal high() {
        return shown(possible.high());
    }

    private BigDecimal shown(int scaled) {
        BigDecimal plain = BigDecimal.valueOf(scaled, decimals).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
