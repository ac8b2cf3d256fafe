package org.chairside.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.chart.SignatureVerdicts;
import org.chairside.chart.course.CheckedCourse;
import org.chairside.model.PaperSize;
import org.chairside.model.RemsGeneration;
import org.chairside.model.VitalsOrder;
import org.chairside.testing.FullSessions;
import org.chairside.testing.RemsSessions;
import org.chairside.words.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each page in either English; what programs read is the same in both, and a protocol keeps the words it was adopted in. */
class BritishPagesTest {
    private static final SessionExport AMERICAN = new SessionExport(Dialect.US);
    private static final SessionExport BRITISH = new SessionExport(Dialect.BRITISH);

    private static byte[] bytes(SessionExport export, Chart chart, Format format) {
        return export.of(Outgoing.unchecked(chart, Edition.FIRST), format);
    }

    private static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[\\s\\u00a0]+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String words(SessionExport export, Chart chart, Format format) {
        return words(bytes(export, chart, format));
    }

    private static Format.Course course(Chart chart) {
        CheckedCourse one = new CheckedCourse(List.of(chart), SignatureVerdicts.NOT_CHECKED);
        return new Format.Course(PaperSize.A4, _ -> one);
    }

    @Test
    void aSummaryIsReadInEitherEnglish() {
        Chart chart = FullSessions.infusion().chart();
        Format pdf = new Format.Pdf(PaperSize.A4);
        assertThat(words(AMERICAN, chart, pdf))
                .contains("MRN ", "sets of vitals", "Doses and medications", "approved as an anesthetic", "Provider")
                .doesNotContain("Hospital no.", "Observations", "medicine", "rescriber", "sets of obs");
        assertThat(words(BRITISH, chart, pdf))
                .contains(
                        "Hospital no. ",
                        "sets of obs",
                        "Doses and medicines",
                        "licensed as an anaesthetic",
                        "Prescriber")
                .doesNotContain("MRN", "sets of vitals", "Doses and medications", "anesthetic", "ordering provider");
    }

    @Test
    void aCourseIsReadInEitherEnglish() {
        Chart chart = FullSessions.infusion().chart();
        assertThat(words(AMERICAN, chart, course(chart))).contains("MRN ", "Sets of vitals", "by a provider");
        assertThat(words(BRITISH, chart, course(chart)))
                .contains("Hospital no. ", "Sets of obs", "by a prescriber")
                .doesNotContain("MRN", "vitals", "rovider");
    }

    @Test
    void theSheetForWhenTheComputerIsDownIsReadInEitherEnglish() {
        Chart chart = FullSessions.infusion().chart();
        Format sheet = new Format.Downtime(PaperSize.A4, VitalsOrder.PROTOCOL);
        assertThat(words(AMERICAN, chart, sheet)).contains("MRN ", "Sets of vitals", "Provider");
        assertThat(words(BRITISH, chart, sheet)).contains("Hospital no. ", "Sets of obs", "Prescriber");
        assertThat(words(BRITISH.blank(chart.protocol(), VitalsOrder.PROTOCOL, PaperSize.A4)))
                .contains("Hospital no. ____", "Prescriber")
                .doesNotContain("MRN", "Provider", "Doses and medications");
    }

    @Test
    void theFactsForTheMonitoringFormAreReadInEitherEnglish() {
        Chart chart = RemsSessions.whole().chart();
        Format form = new Format.Rems(RemsSessions.SITE, RemsGeneration.NEWER, PaperSize.A4);
        assertThat(words(AMERICAN, chart, form)).contains("MRN ", "Medications taken", "Vitals");
        assertThat(words(BRITISH, chart, form))
                .contains("Hospital no. ", "Medicines taken", "Observations")
                .doesNotContain("MRN", "edications", "Vitals");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatProgramsReadIsTheSameInEveryLanguage(Dialect dialect) {
        Chart chart = Visits.infusion().signed(115).countersigned(130).chart();
        SessionExport export = new SessionExport(dialect);
        assertThat(bytes(export, chart, new Format.Csv())).isEqualTo(bytes(AMERICAN, chart, new Format.Csv()));
        assertThat(bytes(export, chart, new Format.Fhir())).isEqualTo(bytes(AMERICAN, chart, new Format.Fhir()));
    }

    @Test
    void aBritishPageConformsAndNamesItsLanguage() throws IOException {
        byte[] pdf = bytes(BRITISH, FullSessions.infusion().chart(), new Format.Pdf(PaperSize.A4));
        assertThat(new Conformance().faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }
}
