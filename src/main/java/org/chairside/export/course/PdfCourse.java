package org.chairside.export.course;

import java.util.Comparator;
import org.chairside.chart.Chart;
import org.chairside.chart.course.CheckedCourse;
import org.chairside.export.page.Imprint;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageWords;
import org.chairside.export.page.PdfPress;
import org.chairside.model.PaperSize;
import org.chairside.model.Recorded;

/**
 * The sessions of one course on a page or two: tagged PDF/A-2a and PDF/UA-1. The same charts give the same bytes, in
 * whatever order they come. Safe for any thread.
 */
public final class PdfCourse {
    private final PdfPress press;

    public PdfCourse(PdfPress press) {
        this.press = press;
    }

    /**
     * The course as bytes.
     *
     * @throws IllegalArgumentException if there is none
     */
    public byte[] of(CheckedCourse checked, PaperSize paper) {
        if (checked.sessions().isEmpty()) {
            throw new IllegalArgumentException("a course has sessions");
        }
        CourseSessions course = CourseSessions.of(checked);
        Recorded last = checked.sessions().stream()
                .map(Chart::lastInLog)
                .max(Comparator.comparing(Recorded::recordedAt).thenComparingLong(Recorded::seq))
                .orElseThrow();
        PageWords words = press.language().words("course");
        Imprint imprint =
                new Imprint(words.text("title"), words.text("subject"), "course", paper, last.recordedAt(), last.seq());
        return press.print(imprint, body -> write(body, new CoursePage(course, words, last)));
    }

    private static void write(Node body, CoursePage page) {
        page.running(body);
        page.headline(body);
        new CoursePicture(page).write(body);
        new CourseTable(page).write(body);
        page.end(body);
    }
}
