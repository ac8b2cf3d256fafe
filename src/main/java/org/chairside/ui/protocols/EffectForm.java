package org.chairside.ui.protocols;

import java.util.List;
import org.chairside.model.EffectTerm;
import org.chairside.model.text.TextUse;
import org.chairside.protocol.Part;

/** The blanks of an effect: what it is called, and what sort it is. */
final class EffectForm {
    private static final TypedValue<String> TEXT = TypedValue.text(TextUse.PROTOCOL_TEXT);

    private final ChosenBlanks chosen;

    EffectForm(ChosenBlanks chosen) {
        this.chosen = chosen;
    }

    List<Blank> of(EffectTerm old) {
        return List.of(
                Blank.typed(
                        "name",
                        TEXT,
                        old.name(),
                        name -> new Part.Effect(new EffectTerm(old.code(), name, old.kind()))),
                chosen.among(
                        "kind",
                        "protocols.kind.",
                        old.kind(),
                        kind -> new Part.Effect(new EffectTerm(old.code(), old.name(), kind))));
    }
}
