package org.chairside.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.FullSessions;
import org.chairside.chart.Sessions;
import org.chairside.export.page.Paper;
import org.chairside.export.page.PdfPress;
import org.chairside.export.summary.PdfSummary;
import org.chairside.model.Allergies;
import org.chairside.model.Drug;
import org.chairside.model.Event;
import org.chairside.model.PersonName;
import org.chairside.model.Route;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfSummaryTest {
    private static final PdfSummary SUMMARY = new PdfSummary(new PdfPress());

    @BeforeAll
    static void validatorIsReady() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The text from the top left to the bottom right, whatever the order of drawing. */
    private static String asPlaced(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    static Stream<Chart> charts() {
        return Stream.of(
                Sessions.wholeInfusion().chart(),
                Sessions.wholeEsketamine().chart(),
                Visits.infusion().chart(),
                Visits.nasal().chart(),
                Visits.longOne(60).chart(),
                FullSessions.infusion().chart(),
                named("\u05D3\u05D5\u05D3 " + "Wolfeschlegelsteinhausenbergerdorff".repeat(4))
                        .chart());
    }

    private static Visit named(String family) {
        return Visit.opened(
                Visit.patient(PersonName.of(family, "</td><script>"), new Allergies.Known("=1+1 \u202Eevil")),
                Visit.protocol(Drug.KETAMINE, Route.INTRAVENOUS));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void isPdfA2aAndAccessible(Chart chart) throws Exception {
        byte[] pdf = SUMMARY.of(chart, Edition.FIRST, Paper.A4);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator =
                            Foundries.defaultInstance().createValidator(flavour, 20, false, true, false)) {
                ValidationResult result = validator.validate(parser);
                assertThat(result.getTestAssertions())
                        .filteredOn(each -> each.getStatus() == org.verapdf.pdfa.results.TestAssertion.Status.FAILED)
                        .extracting(each -> each.getRuleId() + " " + each.getMessage())
                        .isEmpty();
                assertThat(result.isCompliant()).isTrue();
            }
        }
    }

    @Test
    void givesTheSameBytesForTheSameChart() {
        assertThat(SUMMARY.of(Visits.infusion().chart(), Edition.FIRST, Paper.A4))
                .isEqualTo(new PdfSummary(new PdfPress()).of(Visits.infusion().chart(), Edition.FIRST, Paper.A4));
    }

    @Test
    void holdsEveryValueAndWhoTookIt() throws IOException {
        String text = text(SUMMARY.of(Visits.infusion().chart(), Edition.FIRST, Paper.A4))
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Ketamine 35 mg intravenous", "Off-label", "128/78", "164/98", "Not taken: with therapist")
                .contains("Entered 11:18, 12min later", "source not verified", "Kwame Osei 555 0134")
                .contains("Asked and absent: Nausea", "Not asked: Sedation, Anxiety", "END OF RECORD");
    }

    @Test
    void hazard17showsWhatStoodThereBeforeTheCorrection() throws IOException {
        assertThat(text(SUMMARY.of(Visits.infusion().chart(), Edition.FIRST, Paper.A4)))
                .contains("185/96", "158/96", "Typed 185 for 158");
    }

    @Test
    void hazard23namesThePatientThePageAndTheLogOnEveryPage() throws IOException {
        byte[] pdf = SUMMARY.of(Visits.infusion().chart(), Edition.FIRST, Paper.A4);
        assertThat(pages(pdf)).isEqualTo(2);
        String head = Visits.infusion().chart().last().hash().brief();
        for (String once : List.of("OSEI, Marta (Ms)", "14-Jul-1981 (44y)", "129 728 7652", "DRAFT", head)) {
            assertThat(text(pdf).split(java.util.regex.Pattern.quote(once), -1).length)
                    .as(once)
                    .isGreaterThan(2);
        }
        assertThat(asPlaced(pdf)).containsPattern("Page\\s+1\\s+of\\s+2").containsPattern("Page\\s+2\\s+of\\s+2");
        assertThat(text(pdf)).contains(Visits.infusion().chart().last().hash().hex());
    }

    @Test
    void fitsAnOrdinarySessionOnTwoPages() throws IOException {
        assertThat(pages(SUMMARY.of(Sessions.wholeInfusion().chart(), Edition.FIRST, Paper.A4)))
                .isEqualTo(2);
        assertThat(pages(SUMMARY.of(Sessions.wholeEsketamine().chart(), Edition.FIRST, Paper.LETTER)))
                .isEqualTo(2);
    }

    @Test
    void hazard1neverPrintsWhatWasWrittenAboutAnotherPatient() throws IOException {
        Visit visit = Visits.infusion()
                .at(
                        113,
                        new Event.NoteWritten("SECRET"),
                        new org.chairside.model.Subject.OfSession(
                                new org.chairside.model.SessionId(Visit.id(7)),
                                new org.chairside.model.PatientId(Visit.id(8))));
        assertThat(text(SUMMARY.of(visit.chart(), Edition.FIRST, Paper.A4)))
                .contains("about another patient or session")
                .doesNotContain("SECRET");
    }

    @Test
    void saysThatALetterCouldNotBePrintedInsteadOfDroppingIt() throws IOException {
        assertThat(text(SUMMARY.of(named("\u6797\u5DDD").chart(), Edition.FIRST, Paper.A4)))
                .contains("stands for a letter that the font");
        assertThat(text(SUMMARY.of(Visits.infusion().chart(), Edition.FIRST, Paper.A4)))
                .doesNotContain("stands for a letter");
    }

    @Test
    void putsHostileTextOnThePageAsText() throws IOException {
        Visit visit = Visits.infusion();
        Visits.hostile().values().forEach(text -> visit.at(91, new Event.NoteWritten(text)));
        byte[] pdf = SUMMARY.of(visit.chart(), Edition.FIRST, Paper.LETTER);
        assertThat(text(pdf)).contains("<script>alert(1)</script>&amp;", "DROP TABLE", "${jndi:");
        assertThat(pages(pdf)).isLessThan(8);
    }

    @Test
    void canBeWarmedUp() {
        new PdfPress().warmUp();
        assertThat(SUMMARY.of(Visits.nasal().chart(), Edition.FIRST, Paper.LETTER))
                .isNotEmpty();
    }
}
