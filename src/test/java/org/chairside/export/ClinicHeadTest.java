package org.chairside.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.chart.SignatureVerdicts;
import org.chairside.chart.course.CheckedCourse;
import org.chairside.model.ClinicBlock;
import org.chairside.model.ClinicContact;
import org.chairside.model.PaperSize;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;
import org.chairside.model.VitalsOrder;
import org.chairside.testing.Sessions;
import org.chairside.words.Dialect;
import org.junit.jupiter.api.Test;

/** The clinic at the head of everything that is printed: what it said, once, and nothing of what it did not. */
class ClinicHeadTest {
    private static final ClinicBlock WHOLE = new ClinicBlock(
            "Harbor Clinic",
            "12 Harbor Street, Portland, ME 04101",
            new ClinicContact("+1 555 0100", "NPI 1234567893"));
    private static final Chart CHART = Sessions.wholeEsketamine().chart();

    private static List<byte[]> papers(Supplier<ClinicBlock> clinic) {
        SessionExport export = new SessionExport(Dialect.US, clinic);
        Outgoing outgoing = Outgoing.unchecked(CHART, Edition.FIRST);
        return List.of(
                export.of(outgoing, new Format.Pdf(PaperSize.A4)),
                export.of(outgoing, new Format.Rems(RemsSite.UNSAID, RemsGeneration.NEWER, PaperSize.A4)),
                export.of(
                        outgoing,
                        new Format.Course(
                                PaperSize.A4,
                                chart -> new CheckedCourse(List.of(chart), SignatureVerdicts.NOT_CHECKED))),
                export.of(outgoing, new Format.Downtime(PaperSize.LETTER, VitalsOrder.PROTOCOL)),
                export.blank(CHART.protocol(), VitalsOrder.PROTOCOL, PaperSize.LETTER));
    }

    private static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void everyPaperBeginsWithWhatTheClinicSaysOfItself() {
        assertThat(papers(() -> WHOLE)).allSatisfy(pdf -> assertThat(words(pdf))
                .containsOnlyOnce("Harbor Clinic 12 Harbor Street, Portland, ME 04101 Phone +1 555 0100"
                        + " Registration NPI 1234567893"));
    }

    @Test
    void whatIsNotSaidIsNotPrinted() {
        assertThat(papers(() -> new ClinicBlock("Harbor Clinic", "", ClinicContact.UNSAID)))
                .allSatisfy(pdf -> assertThat(words(pdf))
                        .containsOnlyOnce("Harbor Clinic")
                        .doesNotContain("Registration", "Phone +"));
        List<byte[]> none = papers(() -> ClinicBlock.NONE);
        List<byte[]> before = papers(() -> new ClinicBlock("", "", ClinicContact.UNSAID));
        for (int at = 0; at < none.size(); at++) {
            assertThat(none.get(at)).isEqualTo(before.get(at));
            assertThat(words(none.get(at))).doesNotContain("Registration");
        }
    }

    @Test
    void itIsAskedAnewForEachPaper() {
        ClinicBlock[] now = {ClinicBlock.NONE};
        SessionExport export = new SessionExport(Dialect.US, () -> now[0]);
        export.blank(CHART.protocol(), VitalsOrder.PROTOCOL, PaperSize.A4);
        now[0] = WHOLE;
        assertThat(words(export.blank(CHART.protocol(), VitalsOrder.PROTOCOL, PaperSize.A4)))
                .contains("Harbor Clinic");
    }

    @Test
    void theLongestConformsAndLosesNothing() {
        String long200 = "Center for Interventional Psychiatry and Behavioral Health "
                .repeat(3)
                .strip();
        ClinicBlock longest = new ClinicBlock(
                long200,
                String.join(", ", long200, long200, long200),
                new ClinicContact("1".repeat(100), "Nº " + "7".repeat(97)));
        Conformance conformance = new Conformance();
        for (byte[] pdf : papers(() -> longest)) {
            assertThat(conformance.faults(pdf)).isEmpty();
            assertThat(words(pdf).replace(" ", "")).contains("1".repeat(100), "7".repeat(97));
        }
    }
}
