package org.chairside.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.export.page.PageLanguage;
import org.chairside.export.page.PdfPress;
import org.chairside.export.summary.PdfSummary;
import org.chairside.model.Allergies;
import org.chairside.model.Dose;
import org.chairside.model.Drug;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Hash;
import org.chairside.model.PaperSize;
import org.chairside.model.PersonName;
import org.chairside.model.Role;
import org.chairside.model.Route;
import org.chairside.model.Sedation;
import org.chairside.model.Vitals;
import org.chairside.testing.DamagedSessions;
import org.chairside.testing.FullSessions;
import org.chairside.testing.HostileText;
import org.chairside.testing.Sessions;
import org.chairside.words.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfSummaryTest {
    private static final PdfSummary SUMMARY = new PdfSummary(new PdfPress(PageLanguage.of(Dialect.US)));

    private static final Edition SECOND = new Edition(
            2,
            Optional.of(new Edition.Earlier(
                    1, new Hash("fedcba9876543210".repeat(4)), Instant.parse("2026-04-05T18:00:00Z"))));

    private static final Conformance CONFORMANCE = new Conformance();

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
            return stripper.getText(document).replace('\u00a0', ' ');
        }
    }

    private static String page(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replace('\u00a0', ' ');
        }
    }

    private static List<String> everyPage(byte[] pdf) throws IOException {
        List<String> all = new ArrayList<>();
        for (int page = 1; page <= pages(pdf); page++) {
            all.add(page(pdf, page));
        }
        return all;
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
                reviewed().chart(),
                Visits.rightToLeft().chart(),
                named("\u05D3\u05D5\u05D3 " + "Wolfeschlegelsteinhausenbergerdorff".repeat(4))
                        .chart());
    }

    /** Signed, asked about, answered, remarked on, countersigned and added to. */
    private static Visit reviewed() {
        Visit visit = Visits.infusion();
        Optional<EntryId> set = Optional.of(visit.entries().get(8).id());
        visit.signed(115).by("Lee Chan", Role.PHYSICIAN);
        visit.at(300, new Event.QuestionAsked(set, "Was the cuff moved before the repeat?"));
        EntryId question = visit.lastId();
        visit.by("Ana Ruiz", Role.NURSE).at(320, new Event.QuestionAnswered(question, "Yes, to the left arm."));
        visit.by("Lee Chan", Role.PHYSICIAN)
                .at(330, new Event.CommentWritten(Optional.empty(), "Good course. Same dose next time."))
                .at(340, new Event.QuestionAsked(Optional.empty(), "Who took the patient home?"))
                .countersigned(350);
        return visit.by("Ana Ruiz", Role.NURSE)
                .at(400, new Event.AddendumWritten("The brother called at 18:00: patient well."));
    }

    private static Visit named(String family) {
        return Visit.opened(
                Visit.patient(PersonName.of(family, "</td><script>"), new Allergies.Known("=1+1 \u202Eevil")),
                Visit.protocol(Drug.KETAMINE, Route.INTRAVENOUS));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void isPdfA2aAndAccessible(Chart chart) {
        assertThat(CONFORMANCE.faults(SUMMARY.of(Outgoing.unchecked(chart, Edition.FIRST), PaperSize.A4)))
                .isEmpty();
    }

    @Test
    void anEntryThatCannotBeReadIsNamedAtTheTopAndEverythingElseIsThere() throws IOException {
        Chart chart = DamagedSessions.at(
                2,
                Sessions.infusion()
                        .set(-4, "124/78 70 98")
                        .set(10, "128/78 70 98")
                        .chart());
        String text = text(SUMMARY.of(Outgoing.unchecked(chart, Edition.FIRST), PaperSize.A4))
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Entry " + chart.unreadable().getFirst().seq() + " of this record, written ")
                .contains("cannot be read: it was changed, cut or moved after it was written")
                .contains("What it says is missing from these pages.");
    }

    @Test
    void givesTheSameBytesForTheSameChart() {
        assertThat(SUMMARY.of(Outgoing.unchecked(Visits.infusion().chart(), Edition.FIRST), PaperSize.A4))
                .isEqualTo(new PdfSummary(new PdfPress(PageLanguage.of(Dialect.US)))
                        .of(Outgoing.unchecked(Visits.infusion().chart(), Edition.FIRST), PaperSize.A4));
    }

    @Test
    void holdsEveryValueAndWhoTookIt() throws IOException {
        String text = text(SUMMARY.of(Outgoing.unchecked(Visits.infusion().chart(), Edition.FIRST), PaperSize.A4))
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains(
                        "Ketamine 35 mg intravenous",
                        "Off-label",
                        "128/78",
                        "164/98",
                        "Vitals not taken: with therapist")
                .contains("Entered 11:18, 12min later", "source not verified", "Kwame Osei 555 0134")
                .contains("Assessed and absent: Nausea", "Not assessed: Sedation, Anxiety", "END OF RECORD");
    }

    @Test
    void hazard17showsWhatStoodThereBeforeTheCorrection() throws IOException {
        assertThat(text(SUMMARY.of(Outgoing.unchecked(Visits.infusion().chart(), Edition.FIRST), PaperSize.A4)))
                .contains("185/96", "158/96", "Typed 185 for 158");
    }

    @Test
    void hazard23namesThePatientTheVersionThePageAndTheLogOnEveryPage() throws IOException {
        Chart chart = reviewed().chart();
        byte[] pdf = SUMMARY.of(Outgoing.unchecked(chart, SECOND), PaperSize.A4);
        int pages = pages(pdf);
        for (int page = 1; page <= pages; page++) {
            assertThat(page(pdf, page).replaceAll("\\s+", " "))
                    .as("page " + page)
                    .contains("OSEI, Marta (Ms)", "14-Jul-1981 (44y)", "129 728 7652", "Session 3 of 6")
                    .contains("Version 2", chart.lastInLog().hash().brief())
                    .contains("Page " + page + " of " + pages);
        }
        assertThat(text(pdf)).contains(chart.lastInLog().hash().hex(), "It replaces version 1", "fedcba9876543210fedc");
    }

    @Test
    void hazard23saysDraftOnEveryPageUntilItIsSignedAndOnNoneAfter() throws IOException {
        Visit visit = Visits.infusion();
        assertThat(everyPage(SUMMARY.of(Outgoing.unchecked(visit.chart(), Edition.FIRST), PaperSize.A4)))
                .allSatisfy(page -> assertThat(page).contains("DRAFT"));
        visit.signed(115);
        assertThat(everyPage(SUMMARY.of(Outgoing.unchecked(visit.chart(), Edition.FIRST), PaperSize.A4)))
                .allSatisfy(page ->
                        assertThat(page).contains("Signed, not countersigned").doesNotContain("DRAFT"));
        visit.by("Lee Chan", Role.PHYSICIAN).at(120, new Event.SessionReturned("The dose is missing"));
        assertThat(everyPage(SUMMARY.of(Outgoing.unchecked(visit.chart(), Edition.FIRST), PaperSize.A4)))
                .allSatisfy(page -> assertThat(page).contains("DRAFT", "returned"));
        visit.by("Ana Ruiz", Role.NURSE).signed(130);
        visit.by("Lee Chan", Role.PHYSICIAN).countersigned(140);
        assertThat(everyPage(SUMMARY.of(Outgoing.unchecked(visit.chart(), Edition.FIRST), PaperSize.A4)))
                .allSatisfy(page ->
                        assertThat(page).contains("Signed and countersigned").doesNotContain("DRAFT"));
    }

    @Test
    void namesWhoSignedWhatAndOverWhichEntries() throws IOException {
        Chart chart = reviewed().chart();
        String text = text(SUMMARY.of(Outgoing.unchecked(chart, SECOND), PaperSize.A4))
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Ana Ruiz Nurse", "Lee Chan Provider", "I charted this session as it happened.")
                .contains(
                        "Entries 1 to 28",
                        "Digest "
                                + chart.signing()
                                        .signed()
                                        .orElseThrow()
                                        .signature()
                                        .digest()
                                        .brief())
                .contains("Key 5e5e5e5e", "Was the cuff moved", "Yes, to the left arm.", "Who took the patient home?")
                .contains("Not answered yet", "Good course.", "The brother called")
                .doesNotContain("does not cover");
    }

    @Test
    void saysWhenASignatureDoesNotCoverWhatCameAfterIt() throws IOException {
        Visit visit = Visits.infusion().signed(115).at(116, new Event.NoteWritten("slipped in"));
        assertThat(text(SUMMARY.of(Outgoing.unchecked(visit.chart(), Edition.FIRST), PaperSize.A4))
                        .replaceAll("\\s+", " "))
                .contains("Entries were added or changed later that this signature does not cover.");
    }

    @Test
    void aReturnTakesTheSignatureAwayAndThePageStillNamesIt() throws IOException {
        Visit visit = Visits.infusion().signed(115);
        visit.by("Lee Chan", Role.PHYSICIAN).at(120, new Event.SessionReturned("The dose is missing"));
        assertThat(text(SUMMARY.of(Outgoing.unchecked(visit.chart(), Edition.FIRST), PaperSize.A4))
                        .replaceAll("\\s+", " "))
                .contains("The dose is missing", "The signature of Ana Ruiz", "no longer counts", "Not signed.");
    }

    @Test
    void hazard17strikesOutWhatADoseSaidBeforeItWasCorrected() throws IOException {
        Visit visit = Visits.infusion();
        visit.at(113, new Event.DoseGiven(Dose.milligrams(50), Route.ORAL, ""));
        visit.amendLast(113, new Event.DoseGiven(Dose.milligrams(5), Route.ORAL, ""), "one nought too many");
        String text = text(SUMMARY.of(Outgoing.unchecked(visit.chart(), Edition.FIRST), PaperSize.A4))
                .replaceAll("\\s+", " ");
        assertThat(text).contains("DOSE 50 mg oral", "DOSE 5 mg oral", "(AR 11:53)", "one nought");
    }

    @Test
    void holdsTheRulesOfTheProtocolWithTheirSources() throws IOException {
        assertThat(text(SUMMARY.of(Outgoing.unchecked(FullSessions.infusion().chart(), Edition.FIRST), PaperSize.A4))
                        .replaceAll("\\s+", " "))
                .contains("during the infusion every 10min from the start, late after 3min")
                .contains("Seizure mild or worse", "Canadian center, 203 patients");
    }

    @Test
    void theSquareHoldsWhatAStrangerNeedsToCheckTheRecord() throws Exception {
        Chart chart = reviewed().chart();
        byte[] pdf = SUMMARY.of(Outgoing.unchecked(chart, SECOND), PaperSize.LETTER);
        assertThat(Squares.read(pdf, pages(pdf)))
                .isEqualTo("CHAIRSIDE 1 SESSION " + chart.session().toString().toUpperCase(Locale.ROOT)
                        + " VERSION 2 ENTRIES 35 LOG 35 HEAD "
                        + chart.lastInLog().hash().hex().toUpperCase(Locale.ROOT));
    }

    @Test
    void namesFromRightToLeftStandInLettersAndTurnNothingAround() throws IOException {
        byte[] pdf = SUMMARY.of(Outgoing.unchecked(Visits.rightToLeft().chart(), Edition.FIRST), PaperSize.A4);
        assertThat(text(pdf)).doesNotContain("stands for a letter");
        assertThat(asPlaced(pdf))
                .contains("DOB 14-Jul-1981 (44y)", "DRAFT")
                .contains(". Response: Continue, recheck in 5 min")
                .containsPattern("\u05DB\u05D4\u05DF");
    }

    @Test
    void ofAYearOfBirthEveryPageHasTheYearAndNoDay() throws IOException {
        byte[] pdf = SUMMARY.of(
                Outgoing.unchecked(Sessions.esketamine().born("1950").chart(), Edition.FIRST), PaperSize.LETTER);
        assertThat(asPlaced(pdf)).contains("DOB 1950 (75 or 76y)").doesNotContain("-1950");
    }

    @Test
    void fitsAnOrdinarySessionOnThreePages() throws IOException {
        assertThat(pages(SUMMARY.of(Outgoing.unchecked(Sessions.wholeInfusion().chart(), Edition.FIRST), PaperSize.A4)))
                .isLessThanOrEqualTo(3);
        assertThat(pages(SUMMARY.of(
                        Outgoing.unchecked(Sessions.wholeEsketamine().chart(), Edition.FIRST), PaperSize.LETTER)))
                .isLessThanOrEqualTo(3);
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
        assertThat(text(SUMMARY.of(Outgoing.unchecked(visit.chart(), Edition.FIRST), PaperSize.A4)))
                .contains("about another patient or session")
                .doesNotContain("SECRET");
    }

    @Test
    void saysThatALetterCouldNotBePrintedInsteadOfDroppingIt() throws IOException {
        assertThat(text(SUMMARY.of(Outgoing.unchecked(named("\u6797\u5DDD").chart(), Edition.FIRST), PaperSize.A4)))
                .contains("stands for a letter that the font");
        assertThat(text(SUMMARY.of(Outgoing.unchecked(Visits.infusion().chart(), Edition.FIRST), PaperSize.A4)))
                .doesNotContain("stands for a letter");
    }

    @Test
    void putsHostileTextOnThePageAsText() throws IOException {
        Visit visit = Visits.infusion();
        HostileText.ALL.forEach(each -> visit.at(91, new Event.NoteWritten(each.text())));
        visit.at(92, new Event.NoteWritten(HostileText.BIG.text()));
        byte[] pdf = SUMMARY.of(Outgoing.unchecked(visit.chart(), Edition.FIRST), PaperSize.LETTER);
        assertThat(CONFORMANCE.faults(pdf)).isEmpty();
        assertThat(text(pdf).replaceAll("\\s+", " "))
                .contains("</td></div><script>alert(1)</script>", "DROP TABLE", "${jndi:", "<!ENTITY e SYSTEM");
        assertThat(pages(pdf)).isLessThan(12);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileNameLeavesTheRestOfThePageAsItIs(HostileText hostile) throws IOException {
        Visit visit = Visit.opened(
                Visit.patient(new PersonName("Osei " + hostile.text(), hostile.text(), ""), new Allergies.NoneKnown()),
                Visit.protocol(Drug.KETAMINE, Route.INTRAVENOUS));
        assertThat(asPlaced(SUMMARY.of(Outgoing.unchecked(visit.chart(), Edition.FIRST), PaperSize.A4)))
                .contains("DOB 14-Jul-1981 (44y)", "Gender Female", "MRN 129 728 7652", "END OF RECORD");
    }

    static Stream<HostileText> hostile() {
        return HostileText.ALL.stream();
    }

    @Test
    void canBeWarmedUp() {
        new PdfPress(PageLanguage.of(Dialect.US)).warmUp();
        assertThat(SUMMARY.of(Outgoing.unchecked(Visits.nasal().chart(), Edition.FIRST), PaperSize.LETTER))
                .isNotEmpty();
    }

    @Test
    void hazard20ASedationScoreIsPrintedWithItsWord() throws IOException {
        Chart chart = Sessions.infusion()
                .set(-4, "124/78 70 98")
                .infusionStarted(0, 35, 40)
                .event(20, new Event.VitalsTaken(Vitals.of(new Sedation(3)), List.of(), ""))
                .chart();
        assertThat(asPlaced(SUMMARY.of(Outgoing.unchecked(chart, Edition.FIRST), PaperSize.A4)))
                .contains("3 loud name only");
    }
}
