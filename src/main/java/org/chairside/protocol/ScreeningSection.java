package org.chairside.protocol;

import org.chairside.model.ScreeningItem;

/** Reads one {@code [[screening]]}: a question, and the answer that raises no other. */
final class ScreeningSection {

    private ScreeningSection() {}

    static ScreeningItem read(TomlSection item) {
        return new ScreeningItem(
                ProtocolReader.code(item),
                item.text("text"),
                item.choice("group", Vocabulary.GROUPS),
                item.choice("wanted", Vocabulary.ANSWERS),
                item.flagIfAny("physician-decides"),
                item.flagIfAny("singly"));
    }
}
