package org.chairside.ui.protocols;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.chairside.model.Range;
import org.chairside.model.text.CleanText;

/** What people type into a form, as values; empty where it is none. */
final class Typed {
    private static final int MOST_LETTERS = 12;

    private Typed() {}

    /** Anything but nothing. */
    static Optional<String> text(String typed) {
        return Optional.of(CleanText.line(typed)).filter(text -> !text.isEmpty());
    }

    /** A number with a point or a comma, scaled by so many decimals. */
    static Optional<Integer> scaled(String typed, int decimals) {
        String plain = CleanText.line(typed).replace(',', '.');
        if (plain.length() > MOST_LETTERS || !plain.matches("-?\\d+(\\.\\d+)?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(plain).movePointRight(decimals).intValueExact());
        } catch (ArithmeticException tooFine) {
            return Optional.empty();
        }
    }

    static Optional<Integer> whole(String typed) {
        return scaled(typed, 0);
    }

    static Optional<Duration> minutes(String typed) {
        return whole(typed).filter(minutes -> minutes >= 0).map(Duration::ofMinutes);
    }

    /** Two numbers with a dash or the word {@code to} between them. */
    static Optional<Range> range(String typed, int decimals) {
        String[] ends = CleanText.line(typed).split("\\s*(?:-|\u2013|to)\\s*", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        Optional<Integer> low = scaled(ends[0], decimals);
        Optional<Integer> high = scaled(ends[1], decimals);
        return low.isPresent() && high.isPresent() && low.get() <= high.get()
                ? Optional.of(new Range(low.get(), high.get()))
                : Optional.empty();
    }

    static String shown(int scaled, int decimals) {
        BigDecimal number = BigDecimal.valueOf(scaled, decimals);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String shown(Range range, int decimals) {
        return shown(range.low(), decimals) + " to " + shown(range.high(), decimals);
    }

    static String shown(Duration span) {
        return String.valueOf(span.toMinutes());
    }
}
