package org.chairside.protocol;

import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.model.ScreeningItem;

/** Reads one {@code [[screening]]}: a question, and the answer that raises no other. */
final class ScreeningSection {
    private static final Words<ScreeningItem.Group> GROUPS = Words.of(ScreeningItem.Group.class);
    private static final Words<Answer> ANSWERS = Words.of(Answer.class).without("not-asked");

    private ScreeningSection() {}

    static ScreeningItem read(Section item) {
        return new ScreeningItem(
                ProtocolReader.code(item),
                item.text("text"),
                item.choice("group", GROUPS),
                item.choice("wanted", ANSWERS),
                item.flagIfAny("physician-decides"));
    }
}
