package org.chairside.journal;

import java.util.List;
import java.util.Optional;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;

/**
 * Some rows of the catalogue.
 *
 * @param rows those that could be read
 * @param unreadable the sessions whose rows are of an earlier version, or damaged: to be made again from the entries, which
 *     can always be read
 * @param last of the rows as they are kept, the one to go on after; empty where there are no more
 */
public record CataloguePiece(List<SessionSummary> rows, List<SessionId> unreadable, Optional<SessionId> last) {
    public CataloguePiece {
        rows = List.copyOf(rows);
        unreadable = List.copyOf(unreadable);
    }
}
