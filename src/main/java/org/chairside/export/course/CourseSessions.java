package org.chairside.export.course;

import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.chart.SignatureVerdict;
import org.chairside.chart.SignatureVerdicts;
import org.chairside.chart.course.CheckedCourse;
import org.chairside.chart.course.Course;
import org.chairside.chart.course.CourseRow;

/**
 * The sessions of a course in the order in which they were opened, each with its row.
 *
 * @param rows one for each session, in the same order
 */
record CourseSessions(List<Chart> sessions, List<CourseRow> rows, SignatureVerdicts signatures) {
    static CourseSessions of(CheckedCourse checked) {
        Course course = Course.of(checked.sessions());
        return new CourseSessions(course.sessions(), course.rows(), checked.signatures());
    }

    Chart latest() {
        return sessions.getLast();
    }

    long unsigned() {
        return sessions.stream().filter(chart -> chart.signing().isDraft()).count();
    }

    /** How many have a signature that is invalid. */
    long invalid() {
        return sessions.stream().filter(this::isInvalid).count();
    }

    boolean isInvalid(Chart chart) {
        return signatures.worst(chart).filter(SignatureVerdict::isInvalid).isPresent();
    }

    /** Whether of some signature nobody knows whether it is valid. */
    boolean isUnchecked() {
        return sessions.stream()
                .flatMap(chart -> signatures.worst(chart).stream())
                .anyMatch(SignatureVerdict.NOT_CHECKED::equals);
    }
}
