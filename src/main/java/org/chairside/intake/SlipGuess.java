package org.chairside.intake;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chairside.model.Component;
import org.chairside.model.Quantity;
import org.chairside.model.Vitals;

/**
 * What a slip of one key may have been meant as. Only what was typed is ever offered, with two digits exchanged or a doubled
 * one single: a digit that nobody typed would be a value that nobody measured. It must be likely, and the nearest to the last
 * set, or to the baseline. With neither there is nothing to guess from.
 */
record SlipGuess(Plausibility plausibility, Optional<Vitals> last, Optional<Vitals> baseline) {
    private static final int LONGEST = 6;

    static SlipGuess in(Situation situation) {
        return new SlipGuess(
                new Plausibility(situation.protocol().vitals()),
                situation.last().map(EarlierSet::vitals),
                situation.baseline());
    }

    /** Whether one digit more would make it likely: a reason to ask, and not to say which. */
    boolean lacksDigit(Component component, String digits) {
        return best(component, inserted(digits)).isPresent();
    }

    /** With a doubled digit single, or two that stand beside each other exchanged. */
    Optional<Quantity> withOneKey(Component component, String digits) {
        return best(component, Stream.concat(undoubled(digits), exchanged(digits)));
    }

    /** A temperature in Fahrenheit as Celsius, if that makes it possible. */
    Optional<Quantity> fromFahrenheit(int tenths) {
        int celsius = Math.round((tenths - 320) * 5 / 9f);
        return plausibility.isPossible(Component.TEMPERATURE, celsius)
                ? Optional.of(new Quantity(Component.TEMPERATURE, celsius))
                : Optional.empty();
    }

    private Optional<Quantity> best(Component component, Stream<String> texts) {
        return reference(component)
                .flatMap(before -> texts.filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                        .filter(text -> text.charAt(0) != '0')
                        .map(Integer::valueOf)
                        .filter(scaled -> plausibility.isLikely(component, scaled))
                        .filter(scaled -> !plausibility.isJump(component, before, scaled))
                        .min(Comparator.comparingInt(scaled -> Math.abs(scaled - before))))
                .map(scaled -> new Quantity(component, scaled));
    }

    private Optional<Integer> reference(Component component) {
        return last.flatMap(set -> set.quantity(component))
                .or(() -> baseline.flatMap(set -> set.quantity(component)))
                .map(Quantity::scaled);
    }

    private static Stream<String> inserted(String digits) {
        return places(digits, digits.length() + 1).flatMap(at -> IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> digits.substring(0, at) + digit + digits.substring(at)));
    }

    private static Stream<String> undoubled(String digits) {
        return places(digits, digits.length() - 1)
                .filter(at -> digits.charAt(at) == digits.charAt(at + 1))
                .map(at -> digits.substring(0, at) + digits.substring(at + 1));
    }

    private static Stream<String> exchanged(String digits) {
        return places(digits, digits.length() - 1)
                .map(at ->
                        digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2));
    }

    /** No places at all in a number too long to be one slip. */
    private static Stream<Integer> places(String digits, int count) {
        return digits.length() > LONGEST
                ? Stream.empty()
                : IntStream.range(0, count).boxed();
    }
}
