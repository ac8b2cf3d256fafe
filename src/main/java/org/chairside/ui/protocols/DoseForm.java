package org.chairside.ui.protocols;

import static org.chairside.protocol.ProtocolBounds.DOSE_DECIMALS;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Dose;
import org.chairside.model.DoseRules.Devices;
import org.chairside.model.DoseRules.Weighing;
import org.chairside.model.Range;
import org.chairside.protocol.Part;
import org.chairside.protocol.ProtocolBounds;

/** The blanks of the doses: which raise no question, what is in a device, and how a weight is judged. */
final class DoseForm {
    private static final TypedValue<Optional<Range>> PER_KILOGRAM =
            TypedValue.range(DOSE_DECIMALS, ProtocolBounds.DOSE_PER_KILOGRAM).orNothing();
    private static final TypedValue<Optional<Range>> AMOUNT =
            TypedValue.range(DOSE_DECIMALS, ProtocolBounds.DOSE).orNothing();
    private static final TypedValue<Optional<Duration>> OVER =
            TypedValue.minutes(ProtocolBounds.SOME_MINUTES).orNothing();
    private static final TypedValue<Dose> IN_ONE_DEVICE =
            TypedValue.number(DOSE_DECIMALS, ProtocolBounds.ABOVE_ZERO).as(Dose::new, dose -> (int) dose.micrograms());
    private static final TypedValue<Range> WEIGHT = TypedValue.range(DOSE_DECIMALS, ProtocolBounds.WEIGHT);

    List<Blank> of(Part.DoseRange old) {
        return List.of(
                Blank.typed(
                        "mg-per-kg",
                        PER_KILOGRAM,
                        old.perKilogram(),
                        each -> new Part.DoseRange(each, old.amount(), old.over())),
                Blank.typed(
                        "mg", AMOUNT, old.amount(), each -> new Part.DoseRange(old.perKilogram(), each, old.over())),
                Blank.typed(
                        "over", OVER, old.over(), each -> new Part.DoseRange(old.perKilogram(), old.amount(), each)));
    }

    List<Blank> of(Devices old) {
        return List.of(
                Blank.typed(
                        "each",
                        IN_ONE_DEVICE,
                        old.each(),
                        each -> new Part.Devices(new Devices(each, old.most(), old.rest()))),
                Blank.typed(
                        "most",
                        TypedValue.whole(ProtocolBounds.DEVICES),
                        old.most(),
                        most -> new Part.Devices(new Devices(old.each(), most, old.rest()))),
                Blank.typed(
                        "rest",
                        TypedValue.minutes(ProtocolBounds.MINUTES),
                        old.rest(),
                        rest -> new Part.Devices(new Devices(old.each(), old.most(), rest))));
    }

    List<Blank> of(Weighing old) {
        return List.of(
                Blank.typed(
                        "possible",
                        WEIGHT,
                        old.possible(),
                        each -> new Part.Weighing(new Weighing(each, old.likely(), old.changePercent()))),
                Blank.typed(
                        "likely",
                        WEIGHT,
                        old.likely(),
                        each -> new Part.Weighing(new Weighing(old.possible(), each, old.changePercent()))),
                Blank.typed(
                        "change-percent",
                        TypedValue.whole(ProtocolBounds.CHANGE_PERCENT),
                        old.changePercent(),
                        each -> new Part.Weighing(new Weighing(old.possible(), old.likely(), each))));
    }
}
