package org.chairside.ui.protocols;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chairside.model.Range;
import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;

/**
 * A kind of value that is typed: how it is shown, and what is read from a line. What is shown reads as the same value.
 *
 * @param words as shown
 * @param reading of a clean line; empty where it is no such value
 */
record TypedValue<T>(Function<T, String> words, Function<String, Optional<T>> reading) {
    private static final int MOST_LETTERS = 12;

    String shown(T value) {
        return words.apply(value);
    }

    /** The value that was typed; empty if it is none. */
    Optional<T> read(String typed) {
        return reading.apply(CleanText.line(typed));
    }

    /** The same, but nothing typed is no value. */
    TypedValue<Optional<T>> orNothing() {
        TypedValue<Optional<T>> some = as(Optional::of, Optional::orElseThrow);
        return new TypedValue<>(
                value -> value.map(words).orElse(""),
                line -> line.isEmpty() ? Optional.of(Optional.empty()) : some.read(line));
    }

    /** The same, but only what passes. */
    TypedValue<T> only(Predicate<T> passes) {
        return new TypedValue<>(words, line -> reading.apply(line).filter(passes));
    }

    /** The same in another type that says the same. */
    <U> TypedValue<U> as(Function<T, U> there, Function<U, T> back) {
        return new TypedValue<>(value -> words.apply(back.apply(value)), line -> reading.apply(line)
                .map(there));
    }

    /** Anything but nothing, no longer than its use allows. */
    static TypedValue<String> text(TextUse use) {
        return new TypedValue<>(Function.identity(), line -> Optional.of(line)
                .filter(text -> !text.isEmpty() && use.excess(text).isEmpty()));
    }

    /** A number with a point or a comma, no finer than so many decimals; kept scaled by them. */
    static TypedValue<Integer> number(int decimals, Range allowed) {
        return new TypedValue<>(scaled -> shown(scaled, decimals), line -> scaled(line, decimals)
                .filter(allowed::contains));
    }

    static TypedValue<Integer> whole(Range allowed) {
        return number(0, allowed);
    }

    static TypedValue<Duration> minutes(Range allowed) {
        return whole(allowed).as(Duration::ofMinutes, span -> (int) span.toMinutes());
    }

    static TypedValue<Duration> hours(Range allowed) {
        return whole(allowed).as(Duration::ofHours, span -> (int) span.toHours());
    }

    /** Two numbers, the lower first, with a dash or the word {@code to} between them. */
    static TypedValue<Range> range(int decimals, Range allowed) {
        return new TypedValue<>(
                range -> shown(range.low(), decimals) + " to " + shown(range.high(), decimals),
                line -> range(line, number(decimals, allowed)));
    }

    private static Optional<Range> range(String line, TypedValue<Integer> end) {
        String[] ends = line.split("\\s*(?:-|\u2013|to)\\s*", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        return end.read(ends[0])
                .flatMap(low -> end.read(ends[1]).filter(high -> low <= high).map(high -> new Range(low, high)));
    }

    private static String shown(int scaled, int decimals) {
        BigDecimal number = BigDecimal.valueOf(scaled, decimals);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Optional<Integer> scaled(String line, int decimals) {
        String plain = line.replace(',', '.');
        if (plain.length() > MOST_LETTERS || !plain.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(plain).movePointRight(decimals).intValueExact());
        } catch (ArithmeticException tooFineOrTooLarge) {
            return Optional.empty();
        }
    }
}
