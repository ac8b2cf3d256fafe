package org.chairside.ui.course;

import java.util.List;
import java.util.OptionalInt;
import org.chairside.model.SessionId;

/**
 * One session of the course in words.
 *
 * @param cells in the order of the columns
 * @param rise of the systolic pressure at its peak
 * @param score of the scale the course is followed with, before the dose
 */
record SessionLine(
        SessionId session, String number, List<String> cells, OptionalInt rise, OptionalInt score, String spoken) {
    SessionLine {
        cells = List.copyOf(cells);
    }
}
