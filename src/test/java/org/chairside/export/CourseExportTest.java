package org.chairside.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chairside.chart.Chart;
import org.chairside.chart.SignatureVerdicts;
import org.chairside.chart.course.CheckedCourse;
import org.chairside.export.course.PdfCourse;
import org.chairside.export.page.PageLanguage;
import org.chairside.export.page.PdfPress;
import org.chairside.model.PaperSize;
import org.chairside.testing.FullSessions;
import org.chairside.testing.Sessions;
import org.chairside.words.Dialect;
import org.junit.jupiter.api.Test;

class CourseExportTest {
    private static final Chart FIRST =
            Visits.infusion().signed(115).countersigned(130).chart();
    private static final Chart SECOND = FullSessions.infusion().chart();
    private static final Chart THIRD = Sessions.wholeInfusion().chart();

    private final PdfCourse course = new PdfCourse(new PdfPress(PageLanguage.of(Dialect.US)));

    private byte[] pdf(List<Chart> sessions, PaperSize paper) {
        return course.of(new CheckedCourse(sessions, SignatureVerdicts.NOT_CHECKED), paper);
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    @Test
    void holdsEachSessionWithItsFigures() throws IOException {
        assertThat(words(pdf(List.of(FIRST, SECOND), PaperSize.A4)))
                .contains("35 mg", "30 mg", "0.43 mg per kg", "+36 / +20 mmHg", "+48 / +24 mmHg")
                .contains("95 %", "94 %", "PHQ-9 13", "discharge override", "unresolved", "75")
                .contains("Given in all 65 mg", "Largest systolic rise +48 mmHg", "END OF RECORD");
    }

    @Test
    void saysHowManySessionsNobodyHasSigned() throws IOException {
        assertThat(words(pdf(List.of(FIRST, SECOND), PaperSize.A4))).contains("DRAFT – 1 of 2 sessions not signed");
        assertThat(words(pdf(List.of(FIRST), PaperSize.A4)))
                .contains("All sessions signed")
                .doesNotContain("DRAFT");
    }

    @Test
    void isTheSameInWhateverOrderTheSessionsCome() {
        assertThat(pdf(List.of(SECOND, FIRST), PaperSize.LETTER))
                .isEqualTo(pdf(List.of(FIRST, SECOND), PaperSize.LETTER));
    }

    @Test
    void conforms() {
        Conformance conformance = new Conformance();
        assertThat(conformance.faults(pdf(List.of(FIRST, SECOND, THIRD), PaperSize.A4)))
                .isEmpty();
        assertThat(conformance.faults(pdf(List.of(THIRD), PaperSize.LETTER))).isEmpty();
    }

    @Test
    void refusesACourseOfNothing() {
        assertThatThrownBy(() -> pdf(List.of(), PaperSize.A4)).isInstanceOf(IllegalArgumentException.class);
    }
}
