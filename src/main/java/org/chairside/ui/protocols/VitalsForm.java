package org.chairside.ui.protocols;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chairside.model.Component;
import org.chairside.model.Range;
import org.chairside.model.Vital;
import org.chairside.model.VitalRules.Plausible;
import org.chairside.protocol.Part;
import org.chairside.protocol.ProtocolBounds;

/** The blanks of the vitals: what makes a set complete, and what is believable of each number. */
final class VitalsForm {
    private static final TypedValue<List<Vital>> CODES =
            new TypedValue<>(vitals -> vitals.stream().map(Vital::code).collect(joining(", ")), VitalsForm::vitals);
    private static final TypedValue<Range> MMHG = TypedValue.range(0, ProtocolBounds.PULSE_PRESSURE);

    List<Blank> of(Part.Wanted part) {
        return List.of(Blank.typed("wanted", CODES, part.vitals(), Part.Wanted::new));
    }

    /** Empty unless every code is one, and none is there twice. */
    private static Optional<List<Vital>> vitals(String line) {
        String[] codes = line.split("[\\s,]+", -1);
        List<Vital> found = Arrays.stream(codes)
                .flatMap(code -> Vital.ofCode(code).stream())
                .toList();
        return found.size() == codes.length && Set.copyOf(found).size() == codes.length
                ? Optional.of(found)
                : Optional.empty();
    }

    List<Blank> of(Part.PulsePressure part) {
        return List.of(Blank.typed("pulse-pressure", MMHG, part.likely(), Part.PulsePressure::new));
    }

    List<Blank> of(Plausible old) {
        Component component = old.component();
        TypedValue<Range> range = TypedValue.range(component.decimals(), component.allowed());
        return List.of(
                Blank.typed(
                        "possible",
                        range,
                        old.possible(),
                        possible -> new Part.Believable(new Plausible(component, possible, old.likely(), old.jump()))),
                Blank.typed(
                        "likely",
                        range,
                        old.likely(),
                        likely -> new Part.Believable(new Plausible(component, old.possible(), likely, old.jump()))),
                Blank.typed(
                        "jump",
                        TypedValue.number(component.decimals(), ProtocolBounds.NOT_BELOW_ZERO),
                        old.jump(),
                        jump -> new Part.Believable(new Plausible(component, old.possible(), old.likely(), jump))));
    }
}
