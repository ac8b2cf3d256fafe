package org.chairside.intake;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chairside.model.text.CleanText;

/**
 * A number with or without its unit, as typed in a field of its own. Point and comma are both decimal marks. What can be
 * read two ways is refused: thousands separators, a naked point, a leading zero without a point (CLINICAL 7, hazard 6).
 */
sealed interface Amount {
    record Blank() implements Amount {}

    /** @param number without trailing zeros; above or equal zero */
    record Typed(BigDecimal number, String unit, LineReading.Span at) implements Amount {}

    record Not(PartRefusal no) implements Amount {}

    /** Digits and all that people put between them; then letters. */
    Pattern SHAPE = Pattern.compile("([0-9.,' \u00a0\u2009\u202f\u2019_]*)(.*)");

    Pattern WHOLE = Pattern.compile("0|[1-9][0-9]*");
    Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]*)[.,]([0-9]+)");
    Pattern NAKED = Pattern.compile("[.,][0-9]+|[0-9]+[.,]|0[0-9]+");
    Pattern GROUPED = Pattern.compile("[0-9][0-9.,' \u00a0\u2009\u202f\u2019_]*[0-9]");
    int LONGEST = 9;

    /**
     * Reads a field. Never throws for any text.
     *
     * @param units what may stand behind the number, lower case
     */
    static Amount read(String raw, Set<String> units) {
        String typed = CleanText.seen(raw);
        if (typed.isBlank()) {
            return new Blank();
        }
        int start = typed.length() - typed.stripLeading().length();
        String text = typed.strip();
        Optional<Amount> foreign = otherDigits(text, start);
        if (foreign.isPresent()) {
            return foreign.get();
        }
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return not(Refusal.NOT_UNDERSTOOD, start, start + text.length());
        }
        String number = shape.group(1).strip();
        String unit = shape.group(2).strip();
        if (number.isEmpty()) {
            return not(Refusal.NOT_UNDERSTOOD, start, start + text.length());
        }
        if (!unit.isEmpty() && !units.contains(unit.toLowerCase(Locale.ROOT))) {
            int at = start + shape.start(2);
            return not(Refusal.OTHER_UNIT, at, at + unit.length());
        }
        return number(number, unit.toLowerCase(Locale.ROOT), start);
    }

    private static Optional<Amount> otherDigits(String text, int start) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isDigit(each) && (each < '0' || each > '9')) {
                return Optional.of(not(Refusal.OTHER_DIGITS, start + i, start + i + 1));
            }
        }
        return Optional.empty();
    }

    private static Amount number(String number, String unit, int start) {
        LineReading.Span at = new LineReading.Span(start, start + number.length());
        Matcher decimal = DECIMAL.matcher(number);
        if (number.length() > LONGEST && number.matches("[0-9]+([.,][0-9]*)?")) {
            return not(Refusal.IMPOSSIBLE, at.from(), at.to());
        }
        if (WHOLE.matcher(number).matches()) {
            return new Typed(new BigDecimal(number), unit, at);
        }
        if (decimal.matches()) {
            boolean grouped =
                    decimal.group(2).length() == 3 && !decimal.group(1).equals("0");
            return grouped
                    ? not(Refusal.THOUSANDS_SEPARATOR, at.from(), at.to())
                    : new Typed(plain(decimal.group(1) + "." + decimal.group(2)), unit, at);
        }
        if (NAKED.matcher(number).matches()) {
            String meant = number.matches("[0-9]+[.,]")
                    ? number.substring(0, number.length() - 1)
                    : "0." + number.substring(1);
            return new Not(new PartRefusal(Refusal.NAKED_POINT, at, suggestion(meant, unit)));
        }
        boolean grouped = GROUPED.matcher(number).matches();
        return not(grouped ? Refusal.THOUSANDS_SEPARATOR : Refusal.NOT_UNDERSTOOD, at.from(), at.to());
    }

    private static Optional<String> suggestion(String meant, String unit) {
        boolean reads = WHOLE.matcher(meant).matches() || DECIMAL.matcher(meant).matches();
        return reads ? Optional.of((meant + " " + unit).strip()) : Optional.empty();
    }

    private static BigDecimal plain(String number) {
        BigDecimal stripped = new BigDecimal(number).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Amount not(Refusal reason, int from, int to) {
        return new Not(new PartRefusal(reason, new LineReading.Span(from, to), Optional.empty()));
    }
}
