package org.chairside.ui.session.notices;

import org.chairside.model.EntryId;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;

/**
 * A limit of the protocol that is met, as shown.
 *
 * @param answer what was said to it, when and by whom; empty while it wants an answer
 */
public record NoticeState(
        Cause cause, Importance importance, Rule rule, Occurrence occurrence, String answer, String spoken) {
    /**
     * What an answer names.
     *
     * @param limit the code of the limit
     * @param raisedBy the entry that raised it last
     */
    public record Cause(String limit, EntryId raisedBy) {}

    /**
     * How much it matters, in a word, a colour and a shape, since colour never says it alone.
     *
     * @param glyph a tick once it is answered
     */
    public record Importance(String word, Level level, Glyph glyph) {}

    /**
     * The limit in words, and where it comes from.
     *
     * @param source whose rule it is
     */
    public record Rule(String words, String source) {}

    /**
     * How it was met.
     *
     * @param values what met it, with the change from the baseline; empty for an event without any
     * @param since from when, and until when if it is over
     */
    public record Occurrence(String values, String since) {}

    public boolean wantsAnswer() {
        return answer.isEmpty();
    }
}
