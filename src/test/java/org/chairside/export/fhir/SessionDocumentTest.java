package org.chairside.export.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.chart.SignatureVerdict;
import org.chairside.chart.SignatureVerdicts;
import org.chairside.export.HostileSession;
import org.chairside.export.facts.EntryVersion;
import org.chairside.model.Event;
import org.chairside.model.Hash;
import org.chairside.model.NotTaken;
import org.chairside.model.Recorded;
import org.chairside.model.Severity;
import org.chairside.model.Signature;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.FullSessions;
import org.chairside.testing.HostileText;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SessionDocumentTest {
    private static final SessionDocument DOCUMENT = new SessionDocument();
    private static final int RANDOM_SESSIONS = 200;

    private static String json(Chart chart) {
        return new String(DOCUMENT.of(Outgoing.unchecked(chart, Edition.FIRST)), UTF_8);
    }

    private static Stream<Chart> byEachRoute() {
        return ProtocolTemplates.shipped().stream().map(protocol -> Sessions.of(protocol)
                .set(-4, "124/78 70 98 14")
                .bolus(0, "35.5")
                .set(10, "165/101 90 96 13")
                .effect(12, "dissociation", 2)
                .released(90)
                .chart());
    }

    private static Stream<Chart> randomCharts() {
        return LongStream.rangeClosed(1, RANDOM_SESSIONS).mapToObj(RandomSession::of);
    }

    @Test
    void theValidatorFindsNothingWrongWithWholeSessionsAndTwoHundredRandomOnes() {
        List<String> documents = Stream.concat(
                        Stream.of(
                                Sessions.wholeInfusion().chart(),
                                Sessions.wholeEsketamine().chart(),
                                FullSessions.infusion().chart()),
                        Stream.concat(byEachRoute(), randomCharts()))
                .map(SessionDocumentTest::json)
                .toList();
        assertThat(new Validator().complaints(documents)).isEmpty();
    }

    @Test
    void theValidatorFindsNothingWrongWithHostileTextInEveryField() {
        List<String> documents = HostileText.ALL.stream()
                .map(hostile -> json(HostileSession.of(hostile.text())))
                .toList();
        assertThat(new Validator().complaints(documents)).isEmpty();
    }

    @Test
    void theValidatorFindsNothingWrongWithEachStageOfSigningAndALaterEdition() {
        Edition second = new Edition(2, Optional.of(new Edition.Earlier(1, Hash.of(new byte[32]), Sessions.MORNING)));
        List<String> documents = stages().flatMap(chart -> Stream.of(SignatureVerdict.values())
                        .map(verdict -> new Outgoing(chart, second, verdicts(chart, verdict))))
                .map(outgoing -> new String(DOCUMENT.of(outgoing), UTF_8))
                .toList();
        assertThat(new Validator().complaints(documents)).isEmpty();
    }

    private static SignatureVerdicts verdicts(Chart chart, SignatureVerdict verdict) {
        return new SignatureVerdicts(chart.entries().stream().collect(Collectors.toMap(Recorded::id, _ -> verdict)));
    }

    private static Stream<Chart> stages() {
        Sessions visit = Sessions.wholeInfusion();
        Chart draft = visit.chart();
        Chart signed =
                visit.event(96, new Event.SessionSigned(signature(visit))).chart();
        visit.by(Sessions.PHYSICIAN).event(97, new Event.SessionCountersigned(signature(visit)));
        return Stream.of(draft, signed, visit.chart());
    }

    private static Signature signature(Sessions visit) {
        return new Signature(
                "I was with the patient",
                visit.entries().size(),
                Signature.digestOf(visit.entries()),
                visit.last().seq(),
                visit.last().hash(),
                "ab".repeat(32),
                "cd".repeat(64));
    }

    @Test
    void ofAYearOfBirthTheYearAloneLeavesAndTheValidatorTakesIt() {
        String document = json(Sessions.wholeEsketamine().born("1950").chart());
        JsonNode patient = JsonMapper.shared()
                .readTree(document)
                .get("entry")
                .valueStream()
                .map(each -> each.get("resource"))
                .filter(each -> each.get("resourceType").asString().equals("Patient"))
                .findFirst()
                .orElseThrow();
        assertThat(patient.get("birthDate").asString()).isEqualTo("1950");
        assertThat(document).contains(", born 1950<").doesNotContain("1950-");
        assertThat(new Validator().complaints(List.of(document))).isEmpty();
    }

    @Test
    void hazard23saysThatItIsADraftUntilSomebodySignsAndWhichEditionItTakesThePlaceOf() {
        Edition second = new Edition(2, Optional.of(new Edition.Earlier(1, Hash.of(new byte[32]), Sessions.MORNING)));
        List<JsonNode> first =
                stages().map(chart -> contents(chart, Edition.FIRST)).toList();
        List<JsonNode> later = stages().map(chart -> contents(chart, second)).toList();
        assertThat(first)
                .extracting(each -> each.get("status").asString())
                .containsExactly("preliminary", "final", "final");
        assertThat(later)
                .extracting(each -> each.get("status").asString())
                .containsExactly("preliminary", "amended", "amended");
        assertThat(first.getFirst().get("title").asString()).startsWith("DRAFT: ");
        assertThat(first.getLast().get("title").asString()).doesNotContain("DRAFT");
        assertThat(first.getLast().has("relatesTo")).isFalse();
        JsonNode replaced = later.getLast().get("relatesTo").get(0);
        assertThat(replaced.get("code").asString()).isEqualTo("replaces");
    }

    @Test
    void theEarlierDocumentIsNamedByTheNumberItHadItself() {
        Sessions visit = Sessions.wholeInfusion();
        JsonNode before = JsonMapper.shared().readTree(json(visit.chart()));
        Edition second =
                new Edition(2, Optional.of(new Edition.Earlier(1, visit.last().hash(), Sessions.MORNING)));
        JsonNode after = contents(visit.note(100, "later").chart(), second);
        assertThat(after.get("relatesTo").get(0).get("targetIdentifier")).isEqualTo(before.get("identifier"));
    }

    private static JsonNode contents(Chart chart, Edition edition) {
        return new Reader(JsonMapper.shared().readTree(DOCUMENT.of(Outgoing.unchecked(chart, edition))))
                .ofType("Composition")
                .getFirst();
    }

    @Test
    void aSignatureIsThereAsItWasMadeWithWhoAndWhen() {
        Reader document =
                new Reader(JsonMapper.shared().readTree(json(stages().toList().getLast())));
        assertThat(document.ofType("Composition").getFirst().get("attester").valueStream())
                .extracting(each -> each.get("mode").asString() + " "
                        + each.get("party").get("display").asString())
                .containsExactly("legal Ana Ruiz", "professional Lee Chan");
        assertThat(document.ofType("Provenance").stream().filter(each -> each.has("signature")))
                .extracting(each -> HexFormat.of()
                        .formatHex(Base64.getDecoder()
                                .decode(each.get("signature").get(0).get("data").asString())))
                .containsExactly("cd".repeat(64), "cd".repeat(64));
    }

    @Test
    void aSignatureThatWasTakenBackByAReturnAttestsNothing() {
        Sessions visit = Sessions.wholeInfusion();
        visit.event(96, new Event.SessionSigned(signature(visit)))
                .by(Sessions.PHYSICIAN)
                .event(97, new Event.SessionReturned("dose missing"));
        JsonNode contents = contents(visit.chart(), Edition.FIRST);
        assertThat(contents.has("attester")).isFalse();
        assertThat(contents.get("status").asString()).isEqualTo("preliminary");
    }

    @Test
    void hazard1neverCarriesOutWhatWasWrittenAboutAnotherPatient() {
        Sessions visit = Sessions.infusion();
        visit.event(
                visit.minute(1),
                Sessions.vitals("123/77 66 91 11"),
                Sessions.infusion().numbered(9).subject());
        assertThat(json(visit.chart())).contains("other-subject").doesNotContain("123", "\"66\"");
    }

    @Test
    void twoDocumentsOfOneChartAreTheSameBytes() {
        assertThat(new SessionDocument().of(Outgoing.unchecked(RandomSession.of(7), Edition.FIRST)))
                .isEqualTo(new SessionDocument().of(Outgoing.unchecked(RandomSession.of(7), Edition.FIRST)));
    }

    @Test
    void whatWasCorrectedStaysAndSaysWhoChangedItAndWhy() {
        Sessions session = Sessions.infusion().set(0, "128/82 76 98 14");
        session.amendLast(1, Sessions.vitals("138/82 76 98 14"));
        Reader document = new Reader(JsonMapper.shared().readTree(json(session.chart())));
        EntryVersion original = EntryVersion.of(session.chart()).get(1);
        assertThat(document.main(original).get("status").asString()).isEqualTo("entered-in-error");
        JsonNode replacement = document.main(EntryVersion.of(session.chart()).get(2));
        assertThat(replacement.get("status").asString()).isEqualTo("corrected");
        JsonNode trail = document.ofType("Provenance").getFirst();
        assertThat(trail.get("entity").get(0).get("what").get("reference").asString())
                .endsWith(original.entry().id().toString());
        assertThat(trail.get("agent").get(0).get("who").get("display").asString())
                .isEqualTo("Ana Ruiz");
        assertThat(trail.get("activity").get("text").asString()).matches("amended: .+");
    }

    @Test
    void hazard19TellsAbsentFromPresentAndLeavesNotAskedOut() {
        Chart chart = Sessions.infusion()
                .event(1, new Event.EffectAsked("nausea", Severity.ABSENT, ""))
                .event(2, new Event.EffectAsked("dizziness", Severity.MILD, ""))
                .chart();
        String json = json(chart);
        assertThat(json)
                .contains(Loinc.SYMPTOM_ABSENT)
                .contains(Loinc.SYMPTOM_PRESENT)
                .doesNotContain("\"sweating\"");
    }

    @Test
    void aVitalThatCouldNotBeTakenHasAReasonAndNoNumber() {
        Reader document = new Reader(JsonMapper.shared()
                .readTree(json(Sessions.infusion().notTaken(1, NotTaken.REFUSED).chart())));
        JsonNode none = document.ofType("Observation").stream()
                .filter(each -> each.has("dataAbsentReason"))
                .findFirst()
                .orElseThrow();
        assertThat(none.toString()).contains("asked-declined").doesNotContain("valueQuantity");
    }

    @Test
    void nothingTypedBecomesMarkup() {
        Chart chart =
                Sessions.infusion().note(1, "</div><script>alert(1)</script>").chart();
        assertThat(new Reader(JsonMapper.shared().readTree(json(chart))).narratives())
                .noneMatch(div -> div.contains("<script"))
                .anyMatch(div -> div.contains("&lt;script"));
    }

    /** Finds things in a document again. */
    private record Reader(JsonNode bundle) {
        List<JsonNode> resources() {
            return bundle.get("entry")
                    .valueStream()
                    .map(each -> each.get("resource"))
                    .toList();
        }

        List<JsonNode> ofType(String type) {
            return resources().stream()
                    .filter(each -> each.get("resourceType").asString().equals(type))
                    .toList();
        }

        JsonNode at(String url) {
            return bundle.get("entry")
                    .valueStream()
                    .filter(each -> each.get("fullUrl").asString().equals(url))
                    .map(each -> each.get("resource"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing at " + url));
        }

        JsonNode main(EntryVersion version) {
            return at("urn:uuid:" + version.entry().id());
        }

        List<String> narratives() {
            return resources().stream()
                    .filter(each -> each.has("text"))
                    .map(each -> each.get("text").get("div").asString())
                    .toList();
        }
    }
}
