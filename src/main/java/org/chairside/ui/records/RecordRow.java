package org.chairside.ui.records;

import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;

/**
 * One session of the list.
 *
 * @param text what a search looks at, made once
 */
record RecordRow(SessionSummary summary, String text) {
    SessionId session() {
        return summary.session();
    }
}
