package org.chairside.ui.session.notices;

import java.time.Instant;
import org.chairside.model.EntryId;
import org.chairside.model.Limit;
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
     * @param alert to which it belongs
     */
    public record Cause(String limit, EntryId raisedBy, AlertKey alert) {}

    /** What makes two notices one alert: the family of their limits, and since when any of it is out of range. */
    public record AlertKey(Limit.Family family, Instant since) {}

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

    /** Whether one answer is meant for both: one entry raised them, or they are of one alert. */
    boolean isAskedWith(NoticeState other) {
        return cause.alert().equals(other.cause.alert()) || cause.raisedBy().equals(other.cause.raisedBy());
    }

    public boolean wantsAnswer() {
        return answer.isEmpty();
    }
}
