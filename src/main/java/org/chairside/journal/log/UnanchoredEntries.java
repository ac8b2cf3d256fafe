package org.chairside.journal.log;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chairside.journal.JournalException;
import org.chairside.journal.Seal;
import org.chairside.model.LogFinding;
import org.chairside.model.WorkstationId;

/**
 * The last entries of a log, which no anchor vouches for: after a crash there may be one. Anybody can go on with a chain of
 * hashes, so that each of them has to open under the key.
 */
public final class UnanchoredEntries {
    private UnanchoredEntries() {}

    /**
     * The numbers of those that do not open, the first {@link LogFinding#MOST} of them.
     *
     * @param covered the last number that is vouched for
     */
    public static List<Long> after(long covered, WorkstationId workstation, LogReader log, Seal seal)
            throws SQLException {
        List<Long> strange = new ArrayList<>();
        log.from(workstation, covered + 1, row -> {
            ChainPlace place = row.link().place();
            if (strange.size() < LogFinding.MOST && !opens(row, seal)) {
                strange.add(place.seq());
            }
        });
        return strange;
    }

    private static boolean opens(Row row, Seal seal) {
        try {
            return seal.open(row.link().body(), row.link().place().associated()).length > 0;
        } catch (JournalException notOurs) {
            return false;
        }
    }
}
