package org.chairside.ui.protocols;

import java.time.Duration;
import java.util.List;
import org.chairside.model.ReleaseRule.Criterion;
import org.chairside.model.text.TextUse;
import org.chairside.protocol.Part;
import org.chairside.protocol.ProtocolBounds;

/** The blanks of the release: how long a patient is watched, and what is ticked before the patient leaves. */
final class ReleaseForm {
    private static final TypedValue<String> TEXT = TypedValue.text(TextUse.PROTOCOL_TEXT);
    private static final TypedValue<Duration> SPAN = TypedValue.minutes(ProtocolBounds.MINUTES);

    private final ChosenBlanks chosen;

    ReleaseForm(ChosenBlanks chosen) {
        this.chosen = chosen;
    }

    List<Blank> of(Part.Watching old) {
        return List.of(
                Blank.typed(
                        "observe", SPAN, old.observe(), observe -> new Part.Watching(observe, old.from(), old.fresh())),
                chosen.among(
                        "from",
                        "protocols.clock.",
                        old.from(),
                        from -> new Part.Watching(old.observe(), from, old.fresh())),
                Blank.typed("fresh", SPAN, old.fresh(), fresh -> new Part.Watching(old.observe(), old.from(), fresh)));
    }

    List<Blank> of(Criterion old) {
        return List.of(
                Blank.typed(
                        "text",
                        TEXT,
                        old.text(),
                        text -> new Part.Criterion(new Criterion(old.code(), text, old.singly()))),
                chosen.yesOrNo(
                        "singly",
                        old.singly(),
                        singly -> new Part.Criterion(new Criterion(old.code(), old.text(), singly))));
    }
}
