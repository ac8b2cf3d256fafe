package org.chairside.ui.session.notices;

import org.chairside.model.EntryId;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;

/**
 * A limit of the protocol that is met, as shown: rule, values, since when, and where the rule comes from.
 *
 * @param limit its code, and with {@code raisedBy} what an answer names
 * @param weight in a word how much it matters, since colour never says it alone
 * @param answer what was said to it, when and by whom; empty while it wants an answer
 */
public record NoticeState(
        String limit,
        EntryId raisedBy,
        String weight,
        String rule,
        String values,
        String since,
        String source,
        String answer,
        Level level,
        Glyph glyph,
        String spoken) {
    public boolean wantsAnswer() {
        return answer.isEmpty();
    }
}
