package org.chairside.journal;

import java.util.List;
import java.util.Optional;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;

/**
 * Some rows of the catalogue.
 *
 * @param rows those that could be read
 * @param earlier the sessions whose rows an earlier version wrote: to be made again from the entries
 * @param damaged the sessions whose rows are not what was written: to be made again, and to be said
 * @param last of the rows as they are kept, the one to go on after; empty where there are no more
 */
public record CataloguePiece(
        List<SessionSummary> rows, List<SessionId> earlier, List<SessionId> damaged, Optional<SessionId> last) {
    public CataloguePiece {
        rows = List.copyOf(rows);
        earlier = List.copyOf(earlier);
        damaged = List.copyOf(damaged);
    }
}
