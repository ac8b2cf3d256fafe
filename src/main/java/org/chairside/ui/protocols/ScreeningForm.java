package org.chairside.ui.protocols;

import java.util.List;
import java.util.function.Function;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.model.ScreeningItem;
import org.chairside.model.text.TextUse;
import org.chairside.protocol.Part;

/** The blanks of a question before the session: its words, its place, and what comes of its answer. */
final class ScreeningForm {
    private static final TypedValue<String> TEXT = TypedValue.text(TextUse.PROTOCOL_TEXT);

    private final ChosenBlanks chosen;

    ScreeningForm(ChosenBlanks chosen) {
        this.chosen = chosen;
    }

    List<Blank> of(ScreeningItem old) {
        Function<ScreeningItem, Part> with = Part.Question::new;
        String code = old.code();
        return List.of(
                Blank.typed(
                        "text",
                        TEXT,
                        old.text(),
                        with.compose(text -> new ScreeningItem(
                                code, text, old.group(), old.wanted(), old.physicianDecides(), old.singly()))),
                chosen.among(
                        "group",
                        "protocols.group.",
                        old.group(),
                        with.compose(group -> new ScreeningItem(
                                code, old.text(), group, old.wanted(), old.physicianDecides(), old.singly()))),
                // Not asked is no answer that could be wanted.
                chosen.yesOrNo(
                        "wanted-answer",
                        old.wanted() == Answer.YES,
                        with.compose(yes -> new ScreeningItem(
                                code,
                                old.text(),
                                old.group(),
                                yes ? Answer.YES : Answer.NO,
                                old.physicianDecides(),
                                old.singly()))),
                chosen.yesOrNo(
                        "physician-decides",
                        old.physicianDecides(),
                        with.compose(decides ->
                                new ScreeningItem(code, old.text(), old.group(), old.wanted(), decides, old.singly()))),
                chosen.yesOrNo(
                        "singly",
                        old.singly(),
                        with.compose(singly -> new ScreeningItem(
                                code, old.text(), old.group(), old.wanted(), old.physicianDecides(), singly))));
    }
}
