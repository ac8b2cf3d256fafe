package org.chairside.ui.protocols;

import java.util.List;
import org.chairside.model.Drug;
import org.chairside.model.Route;
import org.chairside.model.text.TextUse;
import org.chairside.protocol.Part;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** The blanks of the head: what the protocol is called, what is given and how. */
final class HeadForm {
    private static final TypedValue<String> TEXT = TypedValue.text(TextUse.PROTOCOL_TEXT);

    private final ClinicalWords words;

    HeadForm(UiContext ui) {
        words = new ClinicalWords(ui.messages(), ui.words());
    }

    List<Blank> of(Part.Name part) {
        return List.of(Blank.typed("name", TEXT, part.name(), Part.Name::new));
    }

    List<Blank> of(Part.Treatment part) {
        return List.of(
                Blank.chosen(
                        "drug",
                        List.of(Drug.values()),
                        words::drug,
                        part.drug(),
                        drug -> new Part.Treatment(drug, part.route())),
                Blank.chosen(
                        "route",
                        List.of(Route.values()),
                        words::route,
                        part.route(),
                        route -> new Part.Treatment(part.drug(), route)));
    }
}
