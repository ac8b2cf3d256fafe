package org.chairside.ui.compare;

import java.math.BigDecimal;
import java.util.Optional;

/** A figure of one session: its words, and the number that is taken from the other's; empty where there is none. */
record FigureValue(String words, Optional<BigDecimal> number) {
    static final String NONE = "\u2013";
    static final FigureValue UNKNOWN = new FigureValue(NONE, Optional.empty());

    static FigureValue of(String words, long number) {
        return new FigureValue(words, Optional.of(BigDecimal.valueOf(number)));
    }

    static FigureValue of(String words) {
        return new FigureValue(words, Optional.empty());
    }

    /** By how much the other one is more or less; empty where one of them has no number. */
    String difference(FigureValue other) {
        return number.flatMap(from -> other.number().map(to -> signed(to.subtract(from))))
                .orElse("");
    }

    private static String signed(BigDecimal change) {
        BigDecimal plain = change.stripTrailingZeros();
        return switch (plain.signum()) {
            case 1 -> "+" + plain.toPlainString();
            case -1 -> "\u2212" + plain.negate().toPlainString();
            default -> "0";
        };
    }
}
