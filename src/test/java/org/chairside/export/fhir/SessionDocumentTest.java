package org.chairside.export.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.Sessions;
import org.chairside.export.facts.Codes;
import org.chairside.export.facts.Fact;
import org.chairside.export.facts.Version;
import org.chairside.export.facts.VersionFacts;
import org.chairside.model.Event;
import org.chairside.model.NotTaken;
import org.chairside.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SessionDocumentTest {
    private static final SessionDocument DOCUMENT = new SessionDocument();
    private static final int RANDOM_SESSIONS = 200;

    private static String json(Chart chart) {
        return new String(DOCUMENT.of(chart), UTF_8);
    }

    private static Stream<Chart> randomCharts() {
        return LongStream.rangeClosed(1, RANDOM_SESSIONS).mapToObj(RandomSession::of);
    }

    @Test
    void theValidatorFindsNothingWrongWithWholeSessionsAndTwoHundredRandomOnes() {
        List<String> documents = Stream.concat(
                        Stream.of(
                                Sessions.wholeInfusion().chart(),
                                Sessions.wholeEsketamine().chart()),
                        randomCharts())
                .map(SessionDocumentTest::json)
                .toList();
        assertThat(new Validator().complaints(documents)).isEmpty();
    }

    @Test
    void twoDocumentsOfOneChartAreTheSameBytes() {
        assertThat(new SessionDocument().of(RandomSession.of(7)))
                .isEqualTo(new SessionDocument().of(RandomSession.of(7)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyFactOfEveryEntryIsInTheDocument(long seed) {
        Chart chart = RandomSession.of(seed);
        Reader document = new Reader(JsonMapper.shared().readTree(json(chart)));
        VersionFacts facts = new VersionFacts(chart);
        List<String> lost = new ArrayList<>();
        for (Version version : Version.of(chart)) {
            if (version.event() instanceof Event.Correction) {
                continue;
            }
            String said = document.said(version);
            for (Fact fact : facts.of(version)) {
                if (!fact.value().text().isBlank()
                        && !said.contains(Texts.clean(fact.value().text()))) {
                    lost.add(Codes.kind(version.event()) + " " + fact);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void whatWasCorrectedStaysAndSaysWhoChangedItAndWhy() {
        Sessions session = Sessions.infusion().set(0, "128/82 76 98 14");
        session.amendLast(1, Sessions.vitals("138/82 76 98 14"));
        Reader document = new Reader(JsonMapper.shared().readTree(json(session.chart())));
        Version original = Version.of(session.chart()).get(1);
        assertThat(document.main(original).get("status").asString()).isEqualTo("entered-in-error");
        JsonNode replacement = document.main(Version.of(session.chart()).get(2));
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

        JsonNode main(Version version) {
            return at("urn:uuid:" + version.entry().id());
        }

        /** Every value of an entry's resource and of those it holds together, without its narrative. */
        String said(Version version) {
            StringBuilder said = new StringBuilder();
            JsonNode main = main(version);
            collect(main, said);
            if (main.has("hasMember")) {
                main.get("hasMember")
                        .forEach(member -> collect(at(member.get("reference").asString()), said));
            }
            return said.toString();
        }

        private static void collect(JsonNode node, StringBuilder said) {
            if (node.isValueNode()) {
                String text = node.isNumber() ? node.decimalValue().toPlainString() : node.asString();
                said.append(text.replace("&lt;", "<").replace("&amp;", "&")).append('\n');
            } else if (node.isArray()) {
                node.forEach(each -> collect(each, said));
            } else {
                node.properties().stream()
                        .filter(each ->
                                !each.getKey().equals("text") || each.getValue().isValueNode())
                        .forEach(each -> collect(each.getValue(), said));
            }
        }

        List<String> narratives() {
            return resources().stream()
                    .filter(each -> each.has("text"))
                    .map(each -> each.get("text").get("div").asString())
                    .toList();
        }
    }
}
