package org.chairside.protocol;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Range;

/** The numbers of a section. As with {@link TomlSection}, what is wrong is noted and answered with something harmless. */
record TomlNumbers(TomlSection section) {
    /** A whole number within bounds; the lower bound where there is none to be had. */
    int number(String key, Range allowed) {
        Optional<Long> number = section.value(key, Long.class, "a whole number");
        if (number.isPresent() && (number.get() < allowed.low() || number.get() > allowed.high())) {
            section.fault(key, "must be " + allowed.low() + " to " + allowed.high());
            return allowed.low();
        }
        return number.map(Long::intValue).orElse(allowed.low());
    }

    Optional<Integer> numberIfAny(String key, Range allowed) {
        return section.asks(key) ? Optional.of(number(key, allowed)) : Optional.empty();
    }

    /** A number of a measurement, scaled by so many decimals; no finer than that. */
    int scaled(String key, int decimals) {
        Object value = section.present(key);
        return value == null ? 0 : scaled(key, value, decimals);
    }

    /** As {@link #scaled(String, int)}, never below zero and zero where it is left out. */
    int scaledOrZero(String key, int decimals) {
        int scaled = section.asks(key) ? scaled(key, decimals) : 0;
        if (scaled < 0) {
            section.fault(key, "must not be below 0");
            return 0;
        }
        return scaled;
    }

    private int scaled(String key, Object value, int decimals) {
        try {
            return switch (value) {
                case Long whole ->
                    new BigDecimal(whole).movePointRight(decimals).intValueExact();
                case Double real ->
                    BigDecimal.valueOf(real).movePointRight(decimals).intValueExact();
                default -> throw new ArithmeticException();
            };
        } catch (ArithmeticException | NumberFormatException notSuchANumber) {
            section.fault(key, "must be a number with at most " + decimals + " decimals");
            return 0;
        }
    }

    /** Two numbers, the lower first, both within what is allowed. */
    Range range(String key, int decimals, Range allowed) {
        List<Object> pair = section.list(key);
        if (pair.size() != 2) {
            if (section.has(key)) {
                section.fault(key, "must be two numbers, [low, high]");
            }
            return allowed;
        }
        int low = scaled(key, pair.get(0), decimals);
        int high = scaled(key, pair.get(1), decimals);
        if (low > high || !allowed.contains(low) || !allowed.contains(high)) {
            section.fault(key, "must go from low to high, within what the unit allows");
            return allowed;
        }
        return new Range(low, high);
    }

    Optional<Range> rangeIfAny(String key, int decimals, Range allowed) {
        return section.asks(key) ? Optional.of(range(key, decimals, allowed)) : Optional.empty();
    }

    /** Pairs of whole minutes and a scaled value. */
    List<int[]> points(String key, int decimals) {
        return section.list(key).stream()
                .flatMap(point -> point(key, point, decimals).stream())
                .toList();
    }

    private Optional<int[]> point(String key, Object point, int decimals) {
        if (point instanceof org.tomlj.TomlArray pair && pair.size() == 2 && pair.get(0) instanceof Long minutes) {
            return Optional.of(
                    new int[] {Math.clamp(minutes, -1, ProtocolBounds.DAY + 1), scaled(key, pair.get(1), decimals)});
        }
        section.fault(key, "must be a list of pairs, [[minutes, change], ...]");
        return Optional.empty();
    }
}
