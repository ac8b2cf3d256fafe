package org.chairside.ui.records;

import java.util.List;
import org.chairside.desk.catalogue.Catalogue.Progress;
import org.chairside.desk.catalogue.DamagedSession;

/**
 * The rows as far as they are known.
 *
 * @param number counts up
 * @param rows the most recently started first
 * @param rooms the name of each room once
 * @param of how many there are in all, as far as that is known
 * @param nameless the sessions that have no row, because their first entry cannot be read
 */
record LoadedRecords(
        long number,
        List<RecordRow> rows,
        List<String> rooms,
        int of,
        Progress progress,
        List<DamagedSession> nameless) {
    static final LoadedRecords NOTHING_YET =
            new LoadedRecords(0, List.of(), List.of(), 0, Progress.NOT_BEGUN, List.of());

    boolean isBeingRead() {
        return switch (progress) {
            case NOT_BEGUN, READING, REMAKING -> true;
            case READ, UNREADABLE -> false;
        };
    }
}
