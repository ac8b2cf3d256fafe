package org.chairside.intake;

import java.util.Optional;
import org.chairside.model.AllowedNumber;
import org.chairside.model.Component;
import org.chairside.model.Quantity;

/** The first layer: a value that cannot be is refused at its digits, with what it may have been meant as. */
record PossibleRange(EditedLine line, LineDraft draft) {
    boolean isOutside(Component component, NumberReader.Typed typed) {
        return !meant().plausibility().isPossible(component, typed.scaled());
    }

    Optional<PartRefusal> check(Component component, NumberReader.Typed typed) {
        return isOutside(component, typed)
                ? PartRefusal.because(Refusal.IMPOSSIBLE, typed.at(), suggestion(component, typed))
                        .map(no -> no.allowing(allowed(component)))
                : Optional.empty();
    }

    AllowedNumber allowed(Component component) {
        return meant().plausibility().allowed(component);
    }

    private Optional<String> suggestion(Component component, NumberReader.Typed typed) {
        if (component == Component.SPO2 && swaps(typed)) {
            return Optional.of(line.swapped(draft.at(Component.HEART_RATE), typed.at()));
        }
        return quantity(component, typed).map(quantity -> line.with(typed.at(), quantity.text()));
    }

    private Optional<Quantity> quantity(Component component, NumberReader.Typed typed) {
        if (component != Component.TEMPERATURE) {
            return meant().withOneKey(component, typed.digits());
        }
        return withPoint(typed).or(() -> meant().fromFahrenheit(typed.scaled())).or(() -> meant().withOneKey(
                        component, typed.digits()));
    }

    /** A temperature typed without its point: 368. */
    private Optional<Quantity> withPoint(NumberReader.Typed typed) {
        boolean likely = typed.scaled() % 10 == 0
                && typed.digits().length() == 3
                && meant().plausibility().isLikely(Component.TEMPERATURE, typed.scaled() / 10);
        return likely ? Optional.of(new Quantity(Component.TEMPERATURE, typed.scaled() / 10)) : Optional.empty();
    }

    private boolean swaps(NumberReader.Typed saturation) {
        Plausibility plausibility = meant().plausibility();
        return draft.vitals()
                .quantity(Component.HEART_RATE)
                .filter(rate ->
                        draft.at(Component.HEART_RATE).to() <= saturation.at().from())
                .filter(rate -> plausibility.isLikely(Component.SPO2, rate.scaled()))
                .filter(_ -> plausibility.isLikely(Component.HEART_RATE, saturation.scaled()))
                .isPresent();
    }

    SlipGuess meant() {
        return SlipGuess.in(draft.situation());
    }
}
