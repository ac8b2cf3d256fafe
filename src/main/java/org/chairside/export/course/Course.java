package org.chairside.export.course;

import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.chart.CourseRow;
import org.chairside.chart.Series;

/**
 * The sessions of a course in the order in which they were opened, each with its row.
 *
 * @param rows one for each session, in the same order
 */
record Course(List<Chart> sessions, List<CourseRow> rows) {
    static Course of(List<Chart> sessions) {
        Series series = Series.of(sessions);
        return new Course(series.sessions(), series.rows());
    }

    Chart latest() {
        return sessions.getLast();
    }

    long unsigned() {
        return sessions.stream().filter(chart -> chart.signing().isDraft()).count();
    }
}
