package org.chairside.export.downtime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.chairside.export.page.PageWords;
import org.chairside.model.Component;
import org.chairside.model.Limit;
import org.chairside.model.Quantity;
import org.chairside.model.Vitals;

/** What a limit comes to for one patient: the number at which it is met, with the baseline added in. */
record LimitNumbers(PageWords words, Optional<Vitals> baseline) {
    private static final int PERCENT = 100;

    /** As {@code 164 mmHg or more}; a line to write on where there is no baseline yet. */
    String of(Limit limit) {
        return switch (limit.rule()) {
            case Limit.Rule.OfSet rule -> of(rule);
            case Limit.Rule.Twice(var rule, var _) -> words.text("twice", of(rule));
            case Limit.Rule.Symptom _ -> words.text("as-found");
        };
    }

    private String of(Limit.Rule.OfSet rule) {
        return switch (rule) {
            case Limit.Rule.Absolute(var of, var side, int bound) -> said(of, side, Optional.of(bound));
            case Limit.Rule.FromBaseline(var of, var side, int change) ->
                said(of, side, before(of).map(scaled -> scaled + change));
            case Limit.Rule.PercentFromBaseline(var of, var side, int percent) ->
                said(of, side, before(of).map(scaled -> changed(scaled, percent, side)));
        };
    }

    /** The first whole step at which a change in percent is reached. */
    private static int changed(int before, int percent, Limit.Side side) {
        RoundingMode towards = side == Limit.Side.AT_LEAST ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return BigDecimal.valueOf(before)
                .multiply(BigDecimal.valueOf(PERCENT + (long) percent))
                .divide(BigDecimal.valueOf(PERCENT), 0, towards)
                .intValueExact();
    }

    private Optional<Integer> before(Component component) {
        return baseline.flatMap(vitals -> vitals.quantity(component)).map(Quantity::scaled);
    }

    private String said(Component component, Limit.Side side, Optional<Integer> bound) {
        String number = bound.map(each -> new Quantity(component, each).text()).orElse(words.text("blank-number"));
        String key = side == Limit.Side.AT_LEAST ? "or-more" : "or-less";
        return words.text(key, number, component.vital().unit());
    }
}
