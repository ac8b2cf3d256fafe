package org.chairside.ui.review.state;

import java.time.Instant;
import java.util.Map;
import org.chairside.model.EntryId;
import org.chairside.model.Vital;
import org.chairside.ui.kit.Level;

/**
 * One set in the table, also one that was withdrawn or could not be taken.
 *
 * @param by initials of whoever entered it
 * @param stands false once withdrawn
 */
public record SetRow(
        EntryId line,
        When when,
        Map<Vital, RevisedText> cells,
        String by,
        Annotation annotation,
        boolean stands,
        String spoken) {
    public SetRow {
        cells = Map.copyOf(cells);
    }

    /**
     * When it was taken.
     *
     * @param time as it is said now, and what it was before
     * @param minute since zero
     */
    public record When(Instant at, RevisedText time, String minute) {}

    /**
     * Everything there is to say of it.
     *
     * @param words may be empty
     * @param level how much it asks for a look
     */
    public record Annotation(String words, Level level) {}

    public RevisedText cell(Vital vital) {
        return cells.getOrDefault(vital, RevisedText.NONE);
    }
}
