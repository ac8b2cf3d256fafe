package org.chairside.ui.review.state;

import java.time.Instant;
import java.util.Map;
import org.chairside.model.EntryId;
import org.chairside.model.Vital;
import org.chairside.ui.kit.Level;

/**
 * One set in the table, also one that was withdrawn or could not be taken.
 *
 * @param time as it is said now, and what it was before
 * @param minute since zero
 * @param remark everything there is to say of it; may be empty
 * @param stands false once withdrawn
 * @param level how much it asks for a look
 */
public record SetRow(
        EntryId line,
        Instant at,
        Cell time,
        String minute,
        Map<Vital, Cell> cells,
        String by,
        String remark,
        boolean stands,
        Level level,
        String spoken) {
    public SetRow {
        cells = Map.copyOf(cells);
    }

    /**
     * A value and what stood there before it was corrected.
     *
     * @param now empty where nothing was asked
     * @param was empty where nothing was corrected
     */
    public record Cell(String now, String was) {
        static final Cell EMPTY = new Cell("", "");
    }

    public Cell cell(Vital vital) {
        return cells.getOrDefault(vital, Cell.EMPTY);
    }
}
