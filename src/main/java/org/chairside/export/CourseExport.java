package org.chairside.export;

import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.chart.SignatureVerdicts;
import org.chairside.chart.course.CheckedCourse;
import org.chairside.export.course.PdfCourse;
import org.chairside.export.page.Paper;
import org.chairside.export.page.PdfPress;

/** The sessions of a course as one document. The same charts give the same bytes. Safe for any thread. */
public final class CourseExport {
    private final PdfCourse course = new PdfCourse(new PdfPress());

    /**
     * A summary of the course: sessions that nobody has signed are marked as drafts, and that nobody checked the signatures is
     * said.
     *
     * @param sessions of one patient with one drug by one route, in any order
     * @throws IllegalArgumentException if there is none
     */
    public byte[] of(List<Chart> sessions, Paper paper) {
        return course.of(new CheckedCourse(sessions, SignatureVerdicts.NOT_CHECKED), paper);
    }
}
