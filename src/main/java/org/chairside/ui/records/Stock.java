package org.chairside.ui.records;

import java.util.List;
import org.chairside.desk.Catalogue.Progress;

/**
 * The rows as far as they are known.
 *
 * @param number counts up
 * @param rows the most recently started first
 * @param rooms the name of each room once
 * @param of how many there are in all, as far as that is known
 */
record Stock(long number, List<RecordRow> rows, List<String> rooms, int of, Progress progress) {
    static final Stock NOTHING_YET = new Stock(0, List.of(), List.of(), 0, Progress.NOT_BEGUN);

    boolean isBeingRead() {
        return switch (progress) {
            case NOT_BEGUN, READING, REMAKING -> true;
            case READ, UNREADABLE -> false;
        };
    }
}
