package org.chairside.ui.protocols;

import static org.chairside.protocol.ProtocolBounds.MINUTES;
import static org.chairside.protocol.ProtocolBounds.SOME_MINUTES;
import static org.chairside.protocol.ProtocolBounds.TIMES;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.chairside.model.Schedule.FixedPoint;
import org.chairside.model.Schedule.Phase;
import org.chairside.model.text.TextUse;
import org.chairside.protocol.Part;

/** The blanks of the schedule: when sets are wanted. */
final class ScheduleForm {
    private static final TypedValue<String> TEXT = TypedValue.text(TextUse.PROTOCOL_TEXT);
    private static final TypedValue<Duration> SPAN = TypedValue.minutes(MINUTES);

    private final ChosenBlanks chosen;

    ScheduleForm(ChosenBlanks chosen) {
        this.chosen = chosen;
    }

    List<Blank> of(Part.Interval part) {
        Phase old = part.phase();
        Function<Phase, Part> with = phase -> new Part.Interval(phase, part.nth());
        return List.of(
                chosen.among(
                        "stage",
                        "protocols.stage.",
                        old.stage(),
                        with.compose(each -> new Phase(each, old.anchor(), old.every(), old.lateAfter(), old.times()))),
                Blank.typed(
                        "every",
                        TypedValue.minutes(SOME_MINUTES),
                        old.every(),
                        with.compose(each -> new Phase(old.stage(), old.anchor(), each, old.lateAfter(), old.times()))),
                chosen.among(
                        "anchor",
                        "protocols.anchor.",
                        old.anchor(),
                        with.compose(each -> new Phase(old.stage(), each, old.every(), old.lateAfter(), old.times()))),
                Blank.typed(
                        "late-after",
                        SPAN,
                        old.lateAfter(),
                        with.compose(each -> new Phase(old.stage(), old.anchor(), old.every(), each, old.times()))),
                Blank.typed(
                        "times",
                        TypedValue.whole(TIMES),
                        old.times(),
                        with.compose(
                                each -> new Phase(old.stage(), old.anchor(), old.every(), old.lateAfter(), each))));
    }

    List<Blank> of(FixedPoint old) {
        Function<FixedPoint, Part> with = Part.Fixed::new;
        return List.of(
                Blank.typed(
                        "name",
                        TEXT,
                        old.name(),
                        with.compose(name -> new FixedPoint(old.code(), name, old.after(), old.early(), old.late()))),
                Blank.typed(
                        "after",
                        SPAN,
                        old.after(),
                        with.compose(after -> new FixedPoint(old.code(), old.name(), after, old.early(), old.late()))),
                Blank.typed(
                        "early",
                        SPAN,
                        old.early(),
                        with.compose(early -> new FixedPoint(old.code(), old.name(), old.after(), early, old.late()))),
                Blank.typed(
                        "late",
                        SPAN,
                        old.late(),
                        with.compose(late -> new FixedPoint(old.code(), old.name(), old.after(), old.early(), late))));
    }
}
