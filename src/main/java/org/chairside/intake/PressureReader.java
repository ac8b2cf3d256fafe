package org.chairside.intake;

import java.util.Map;
import java.util.Optional;
import org.chairside.intake.Token.Kind;
import org.chairside.model.BloodPressure;
import org.chairside.model.Component;
import org.chairside.model.Quantity;
import org.chairside.model.Range;

/** Two pressures: {@code 138/84}, {@code 138-84}, or {@code 138 84} where the two can be nothing else. */
record PressureReader(EditedLine line, LineDraft draft, PossibleRange possible) {
    /** Without a stroke the numbers must lie here, so that a pulse and a saturation are not taken for a pressure. */
    private static final Range BARE_UPPER = new Range(60, 260);

    private static final Range BARE_LOWER = new Range(30, 160);

    Optional<PartRefusal> read(Token first, Tokens tokens) {
        Token upper = tokens.next();
        Token mark = tokens.peek();
        if (isFraction(mark, tokens.peek(1))) {
            return tooPrecise(Component.SYSTOLIC, mark.upTo(tokens.peek(1)));
        }
        if (mark.joins()) {
            tokens.next();
            return tokens.peek().is(Kind.NUMBER)
                    ? pair(first, upper, tokens.next(), tokens)
                    : PartRefusal.because(Refusal.VALUE_MISSING, first.upTo(mark));
        }
        boolean apart = mark.separates();
        Token lower = tokens.peek(apart ? 1 : 0);
        boolean grouped = mark.is(Kind.COMMA)
                && mark.glued()
                && lower.glued()
                && lower.text().length() == 3;
        if (grouped && possible.isOutside(Component.SYSTOLIC, NumberReader.whole(upper, Component.SYSTOLIC))) {
            return PartRefusal.because(Refusal.THOUSANDS_SEPARATOR, upper.upTo(lower));
        }
        if (!lower.is(Kind.NUMBER) || tokens.peek(apart ? 2 : 1).joins()) {
            return possible.check(Component.SYSTOLIC, NumberReader.whole(upper, Component.SYSTOLIC))
                    .or(() -> PartRefusal.because(Refusal.VALUE_MISSING, first.upTo(upper)));
        }
        if (apart) {
            tokens.next();
        }
        tokens.next();
        return bare(upper, lower).or(() -> pair(first, upper, lower, tokens));
    }

    /** Why two numbers without a stroke are not taken for a pressure. */
    private Optional<PartRefusal> bare(Token upper, Token lower) {
        int systolic = NumberReader.whole(upper, Component.SYSTOLIC).scaled();
        int diastolic = NumberReader.whole(lower, Component.DIASTOLIC).scaled();
        boolean believable = possible.meant().plausibility().isPossible(Component.SYSTOLIC, systolic)
                && possible.meant().plausibility().isPossible(Component.DIASTOLIC, diastolic);
        if (!believable || (systolic > diastolic && fits(systolic, diastolic))) {
            return Optional.empty();
        }
        String meant = systolic > diastolic
                ? line.with(upper.upTo(lower), upper.text() + "/" + lower.text())
                : line.with(new LineReading.Span(upper.from(), upper.from()), ". ");
        return PartRefusal.because(Refusal.NOT_UNDERSTOOD, upper.upTo(lower), Optional.of(meant));
    }

    private static boolean fits(int systolic, int diastolic) {
        return BARE_UPPER.contains(systolic) && BARE_LOWER.contains(diastolic);
    }

    private Optional<PartRefusal> pair(Token first, Token upper, Token lower, Tokens tokens) {
        if (isFraction(tokens.peek(), tokens.peek(1))) {
            return tooPrecise(Component.DIASTOLIC, tokens.peek().upTo(tokens.peek(1)));
        }
        NumberReader.Typed systolic = NumberReader.whole(upper, Component.SYSTOLIC);
        NumberReader.Typed diastolic = NumberReader.whole(lower, Component.DIASTOLIC);
        Optional<PartRefusal> no = possible.check(Component.SYSTOLIC, systolic)
                .or(() -> possible.check(Component.DIASTOLIC, diastolic))
                .or(() -> order(systolic, diastolic));
        if (no.isEmpty()) {
            draft.measured(
                    new BloodPressure(systolic.scaled(), diastolic.scaled()),
                    Map.of(Component.SYSTOLIC, systolic.at(), Component.DIASTOLIC, diastolic.at()),
                    first.upTo(lower));
        }
        return no;
    }

    private Optional<PartRefusal> tooPrecise(Component component, LineReading.Span at) {
        return PartRefusal.because(Refusal.TOO_PRECISE, at).map(no -> no.allowing(possible.allowed(component)));
    }

    private Optional<PartRefusal> order(NumberReader.Typed systolic, NumberReader.Typed diastolic) {
        if (systolic.scaled() > diastolic.scaled()) {
            return Optional.empty();
        }
        LineReading.Span both =
                new LineReading.Span(systolic.at().from(), diastolic.at().to());
        return PartRefusal.because(Refusal.SYSTOLIC_NOT_ABOVE_DIASTOLIC, both, inOrder(systolic, diastolic));
    }

    private Optional<String> inOrder(NumberReader.Typed systolic, NumberReader.Typed diastolic) {
        Plausibility plausibility = possible.meant().plausibility();
        if (systolic.scaled() < diastolic.scaled()
                && plausibility.isLikely(Component.SYSTOLIC, diastolic.scaled())
                && plausibility.isLikely(Component.DIASTOLIC, systolic.scaled())) {
            return Optional.of(line.swapped(systolic.at(), diastolic.at()));
        }
        return possible.meant()
                .withOneKey(Component.SYSTOLIC, systolic.digits())
                .filter(meant -> meant.scaled() > diastolic.scaled())
                .map(Quantity::text)
                .map(text -> line.with(systolic.at(), text));
    }

    private static boolean isFraction(Token mark, Token after) {
        return mark.is(Kind.POINT) && mark.glued() && after.is(Kind.NUMBER) && after.glued();
    }
}
