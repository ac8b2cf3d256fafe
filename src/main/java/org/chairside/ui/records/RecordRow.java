package org.chairside.ui.records;

import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;

/**
 * One session of the list, with what is asked of it a hundred thousand times made once.
 *
 * @param text what a search looks at
 * @param day on which it began in the room, counted from 1970
 * @param marks the filters that list it, one bit each
 */
record RecordRow(SessionSummary summary, String text, int day, int marks) {
    SessionId session() {
        return summary.session();
    }

    boolean isListed(Filter filter) {
        return (marks & filter.bit()) != 0;
    }
}
