package org.chairside.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.chart.SignatureVerdict;
import org.chairside.chart.SignatureVerdicts;
import org.chairside.chart.StandingSignature;
import org.chairside.chart.course.CheckedCourse;
import org.chairside.export.back.CsvBack;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.PaperSize;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;
import org.chairside.model.Role;
import org.chairside.words.Dialect;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the program says of each signature what a check found, and of an invalid one never that it is one. */
class SignatureVerdictTest {
    private static final SessionExport EXPORT = new SessionExport(Dialect.US);
    private static final Chart SIGNED = Visits.infusion().signed(115).chart();
    private static final Chart BOTH = both();
    private static final Chart NASAL = Visits.nasal().signed(150).chart();

    private static Chart both() {
        Visit visit = Visits.infusion().signed(115);
        return visit.by("Lee Chan", Role.PHYSICIAN).countersigned(140).chart();
    }

    private static Outgoing all(Chart chart, SignatureVerdict verdict) {
        return new Outgoing(chart, Edition.FIRST, verdicts(chart, verdict));
    }

    private static SignatureVerdicts verdicts(Chart chart, SignatureVerdict verdict) {
        Map<EntryId, SignatureVerdict> found = new HashMap<>();
        Stream.concat(chart.signing().signed().stream(), chart.signing().countersigned().stream())
                .map(StandingSignature::line)
                .forEach(line -> found.put(line.id(), verdict));
        return new SignatureVerdicts(found);
    }

    private static Format course(Chart chart, SignatureVerdicts verdicts) {
        return new Format.Course(PaperSize.A4, _ -> new CheckedCourse(List.of(chart), verdicts));
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String summary(Outgoing outgoing) throws IOException {
        return words(EXPORT.of(outgoing, new Format.Pdf(PaperSize.A4)));
    }

    private static Stream<SignatureVerdict> invalid() {
        return Stream.of(SignatureVerdict.values()).filter(SignatureVerdict::isInvalid);
    }

    @Test
    void aValidSignatureIsSaidToBeValidAtTheHeadOfThePageAndBesideTheName() throws IOException {
        assertThat(summary(all(SIGNED, SignatureVerdict.VALID)))
                .contains("Signed, not countersigned – signature valid", "Signature valid")
                .doesNotContain("invalid", "not checked");
        assertThat(summary(all(BOTH, SignatureVerdict.VALID))).contains("Signed and countersigned – signatures valid");
        assertThat(summary(all(BOTH, SignatureVerdict.EARLY_BUILD)))
                .contains("signatures valid", "An early build made it");
    }

    @TestFactory
    Stream<DynamicTest> hazard17AnInvalidSignatureIsNeverPrintedAsOne() {
        return invalid()
                .map(verdict -> DynamicTest.dynamicTest(verdict.name(), () -> {
                    assertThat(summary(all(BOTH, verdict)))
                            .contains("SIGNATURE INVALID", "Signature invalid:", "Not validly signed")
                            .doesNotContain("Signed and countersigned", "Signed by", "Signature valid");
                    assertThat(words(EXPORT.of(all(NASAL, verdict), rems())))
                            .contains("SIGNATURE INVALID")
                            .doesNotContain("Signed, not");
                    assertThat(words(EXPORT.of(all(SIGNED, verdict), course(SIGNED, verdicts(SIGNED, verdict)))))
                            .contains("SIGNATURE INVALID in 1 of 1 sessions", "signature invalid")
                            .doesNotContain("All sessions signed");
                }));
    }

    private static Format.Rems rems() {
        return new Format.Rems(RemsSite.UNSAID, RemsGeneration.NEWER, PaperSize.A4);
    }

    @Test
    void oneInvalidSignatureOfTwoIsEnough() throws IOException {
        EntryId first = BOTH.signing().signed().orElseThrow().line().id();
        EntryId second = BOTH.signing().countersigned().orElseThrow().line().id();
        SignatureVerdicts found =
                new SignatureVerdicts(Map.of(first, SignatureVerdict.VALID, second, SignatureVerdict.UNKNOWN_KEY));
        assertThat(summary(new Outgoing(BOTH, Edition.FIRST, found)))
                .contains("SIGNATURE INVALID", "Signature valid", "Not validly countersigned");
    }

    @Test
    void whereNobodyCheckedThatIsSaidAndNeverABareSigned() throws IOException {
        assertThat(summary(Outgoing.unchecked(SIGNED, Edition.FIRST)))
                .contains("Signed, not countersigned – signature not checked", "Signature not checked");
        assertThat(words(EXPORT.of(Outgoing.unchecked(NASAL, Edition.FIRST), rems())))
                .contains("signature not checked");
        assertThat(words(EXPORT.of(
                        Outgoing.unchecked(SIGNED, Edition.FIRST), course(SIGNED, SignatureVerdicts.NOT_CHECKED))))
                .contains("All sessions signed, signatures not checked");
    }

    @Test
    void pagesOfSessionsThatNobodySignedSayNothingOfSignatures() throws IOException {
        Chart draft = Visits.infusion().chart();
        assertThat(summary(Outgoing.unchecked(draft, Edition.FIRST)))
                .contains("DRAFT – not signed")
                .doesNotContain("not checked", "Signature valid");
    }

    @TestFactory
    Stream<DynamicTest> theTableHasTheVerdictOnEachSignature() {
        return Stream.of(SignatureVerdict.values())
                .map(verdict -> DynamicTest.dynamicTest(verdict.name(), () -> {
                    byte[] csv = EXPORT.of(all(BOTH, verdict), new Format.Csv());
                    List<String> said = new String(csv, UTF_8)
                            .lines()
                            .filter(line -> line.contains("signature-verdict"))
                            .toList();
                    String word = verdict.isInvalid() ? "invalid:" : "";
                    assertThat(said).hasSize(2).allMatch(line -> line.contains("signature-verdict," + word));
                    assertThat(CsvBack.entries(csv)).isEqualTo(BOTH.entries());
                }));
    }

    @Test
    void aSignatureBeforeAReturnIsSaidNotToCount() {
        Visit visit = Visits.infusion().signed(115);
        visit.by("Lee Chan", Role.PHYSICIAN).at(120, new Event.SessionReturned("the dose is missing"));
        visit.by("Ana Ruiz", Role.NURSE).signed(130);
        List<String> counts = new String(
                        EXPORT.of(Outgoing.unchecked(visit.chart(), Edition.FIRST), new Format.Csv()), UTF_8)
                .lines()
                .filter(line -> line.contains("signature-counts"))
                .map(line -> line.replaceAll(".*signature-counts,(yes|no).*", "$1"))
                .toList();
        assertThat(counts).containsExactly("no", "yes");
    }

    @Test
    void aTableOfAnEarlierVersionIsReadBackThoughItSaysNothingOfVerdicts() {
        String before = new String(EXPORT.of(Outgoing.unchecked(BOTH, Edition.FIRST), new Format.Csv()), UTF_8)
                .lines()
                .filter(line -> !line.contains("signature-verdict") && !line.contains("signature-counts"))
                .reduce("", (all, line) -> all + line + "\r\n");
        assertThat(CsvBack.entries(before.getBytes(UTF_8))).isEqualTo(BOTH.entries());
    }

    private static JsonNode document(Outgoing outgoing) {
        return JsonMapper.shared().readTree(EXPORT.of(outgoing, new Format.Fhir()));
    }

    @TestFactory
    Stream<DynamicTest> aDocumentWithAnInvalidSignatureIsPreliminaryAndAttestedByNobody() {
        return invalid()
                .map(verdict -> DynamicTest.dynamicTest(verdict.name(), () -> {
                    JsonNode contents = document(all(SIGNED, verdict)).at("/entry/0/resource");
                    assertThat(contents.get("status").asString()).isEqualTo("preliminary");
                    assertThat(contents.has("attester")
                                    && !contents.get("attester").isEmpty())
                            .isFalse();
                    assertThat(contents.at("/text/div").asString()).contains("Signature invalid");
                }));
    }

    @Test
    void aDocumentWithAValidSignatureIsAttestedAndSaysSo() {
        JsonNode document = document(all(SIGNED, SignatureVerdict.VALID));
        JsonNode contents = document.at("/entry/0/resource");
        assertThat(contents.get("status").asString()).isEqualTo("final");
        assertThat(contents.get("attester")).hasSize(1);
        assertThat(contents.at("/text/div").asString()).contains("Signature valid");
    }

    @Test
    void theWorstVerdictIsThatOfTheRecord() {
        assertThat(verdicts(BOTH, SignatureVerdict.VALID).worst(BOTH)).contains(SignatureVerdict.VALID);
        assertThat(SignatureVerdicts.NOT_CHECKED.worst(BOTH)).contains(SignatureVerdict.NOT_CHECKED);
        assertThat(SignatureVerdicts.NOT_CHECKED.worst(Visits.infusion().chart()))
                .isEmpty();
    }
}
