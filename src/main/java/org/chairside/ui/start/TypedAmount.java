package org.chairside.ui.start;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with or without its unit, as typed: comma or point, no thousands, no naked point (CLINICAL 7, hazard 6).
 *
 * @param unit lower case; empty where none was typed
 */
record TypedAmount(BigDecimal number, String unit) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,4})(?:[.,](\\d{1,2}))?\\s*(\\p{L}*)");

    static Optional<TypedAmount> read(String typed) {
        Matcher matcher = SHAPE.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String decimals = matcher.group(2) == null ? "" : "." + matcher.group(2);
        return Optional.of(new TypedAmount(
                new BigDecimal(matcher.group(1) + decimals), matcher.group(3).toLowerCase(Locale.ROOT)));
    }
}
