package org.chairside.journal;

import java.util.List;
import java.util.Set;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;

/**
 * Rows of the catalogue that were made again from their entries.
 *
 * @param rows the rows as they are now; of what is no session, none
 * @param changed the sessions whose row was missing, unreadable or another just before, or is gone since
 */
public record RemadeRows(List<SessionSummary> rows, Set<SessionId> changed) {
    /** None made again. */
    public static final RemadeRows NONE = new RemadeRows(List.of(), Set.of());

    public RemadeRows {
        rows = List.copyOf(rows);
        changed = Set.copyOf(changed);
    }
}
