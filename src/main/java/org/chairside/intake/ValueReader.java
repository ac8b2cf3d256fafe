package org.chairside.intake;

import java.util.Map;
import java.util.Optional;
import org.chairside.intake.Token.Kind;
import org.chairside.model.Component;
import org.chairside.model.HeartRate;
import org.chairside.model.Measurement;
import org.chairside.model.NotTaken;
import org.chairside.model.Oxygen;
import org.chairside.model.Pain;
import org.chairside.model.RespiratoryRate;
import org.chairside.model.Sedation;
import org.chairside.model.SpO2;
import org.chairside.model.Temperature;
import org.chairside.model.Vital;

/** A value of a vital, named or in its place: a pressure, one number, or {@code x} for not taken. */
final class ValueReader {
    private final EditedLine line;
    private final LineDraft draft;
    private final NumberReader numbers;
    private final PressureReader pressures;
    private final PossibleRange possible;

    ValueReader(String line, LineDraft draft) {
        this.line = new EditedLine(line);
        this.draft = draft;
        this.possible = new PossibleRange(this.line, draft);
        this.numbers = new NumberReader(possible);
        this.pressures = new PressureReader(this.line, draft, possible);
    }

    EditedLine line() {
        return line;
    }

    Optional<PartRefusal> readNamed(Vital vital, Token name, Tokens tokens) {
        Token value = tokens.peek();
        if (!value.is(Kind.NUMBER) && !value.isCross()) {
            return PartRefusal.because(Refusal.VALUE_MISSING, name.span());
        }
        return read(vital, name, tokens, true);
    }

    /** A bare number, a cross or a point takes the next place; two numbers with a stroke are always a pressure. */
    Optional<PartRefusal> readPlaced(Tokens tokens) {
        Token value = tokens.peek();
        Token second = tokens.peek(1);
        boolean pair = value.is(Kind.NUMBER) && second.joins() && tokens.peek(2).is(Kind.NUMBER);
        Optional<Vital> place = pair ? Optional.of(Vital.BLOOD_PRESSURE) : draft.place();
        if (place.isEmpty()) {
            return PartRefusal.because(Refusal.TOO_MANY_VALUES, value.span());
        }
        if (value.is(Kind.POINT)) {
            tokens.next();
            draft.leaveBlank(place.get());
            return Optional.empty();
        }
        boolean bare = place.get() == Vital.BLOOD_PRESSURE && value.is(Kind.NUMBER) && !pair;
        return bare && !draft.takesBarePressure()
                ? PartRefusal.because(Refusal.NOT_UNDERSTOOD, value.span())
                : read(place.get(), value, tokens, false);
    }

    /** Room air, which is a true reading of oxygen given. */
    Optional<PartRefusal> readAir(Tokens tokens) {
        Token air = tokens.next();
        if (draft.has(Vital.OXYGEN)) {
            return PartRefusal.because(Refusal.TWICE, air.span());
        }
        draft.measured(Oxygen.AIR, Map.of(Component.OXYGEN, air.span()), air.span());
        return Optional.empty();
    }

    private Optional<PartRefusal> read(Vital vital, Token first, Tokens tokens, boolean named) {
        if (draft.has(vital)) {
            return PartRefusal.because(Refusal.TWICE, first.upTo(tokens.peek()));
        }
        if (tokens.peek().isCross()) {
            notTaken(vital, first, tokens);
            return Optional.empty();
        }
        return switch (vital) {
            case BLOOD_PRESSURE -> pressures.read(first, tokens);
            case HEART_RATE -> number(Component.HEART_RATE, first, tokens, named);
            case SPO2 -> number(Component.SPO2, first, tokens, named);
            case RESPIRATORY_RATE -> number(Component.RESPIRATORY_RATE, first, tokens, named);
            case TEMPERATURE -> number(Component.TEMPERATURE, first, tokens, named);
            case PAIN -> number(Component.PAIN, first, tokens, named);
            case SEDATION -> number(Component.SEDATION, first, tokens, named);
            case OXYGEN -> number(Component.OXYGEN, first, tokens, named);
        };
    }

    /** {@code x}, and glued to it the digit of the reason: {@code x3} for asleep. */
    private void notTaken(Vital vital, Token first, Tokens tokens) {
        Token cross = tokens.next();
        Token digit = tokens.peek();
        Optional<NotTaken> why =
                digit.is(Kind.NUMBER) && digit.glued() && digit.text().length() == 1
                        ? NotTaken.ofDigit(Integer.parseInt(digit.text()))
                        : Optional.empty();
        Token last = why.isPresent() ? tokens.next() : cross;
        draft.notTaken(vital, why.orElse(NotTaken.UNSTATED), first.upTo(last));
    }

    private Optional<PartRefusal> number(Component component, Token first, Tokens tokens, boolean named) {
        return switch (numbers.read(component, tokens, named)) {
            case NumberReader.Refused(PartRefusal no) -> Optional.of(no);
            case NumberReader.Typed typed -> {
                Optional<PartRefusal> no = possible.check(component, typed);
                if (no.isEmpty()) {
                    LineReading.Span whole =
                            new LineReading.Span(first.from(), typed.at().to());
                    draft.measured(measurement(component, typed.scaled()), Map.of(component, typed.at()), whole);
                }
                yield no;
            }
        };
    }

    private static Measurement measurement(Component component, int scaled) {
        return switch (component) {
            case HEART_RATE -> new HeartRate(scaled);
            case SPO2 -> new SpO2(scaled);
            case RESPIRATORY_RATE -> new RespiratoryRate(scaled);
            case TEMPERATURE -> new Temperature(scaled);
            case PAIN -> new Pain(scaled);
            case SEDATION -> new Sedation(scaled);
            case OXYGEN -> new Oxygen(scaled);
            case SYSTOLIC, DIASTOLIC -> throw new IllegalArgumentException("half a pressure is no measurement");
        };
    }
}
