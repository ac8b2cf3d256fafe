package org.chairside.export.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.EffectCourse;
import org.chairside.chart.Notice;
import org.chairside.chart.Outgoing;
import org.chairside.chart.TakenSet;
import org.chairside.export.HostileSession;
import org.chairside.export.back.FhirBack;
import org.chairside.export.facts.Codes;
import org.chairside.export.facts.EntryVersion;
import org.chairside.export.facts.VersionFacts;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.FullSessions;
import org.chairside.testing.HostileText;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * A chart made again from its document alone. What FHIR cannot hold is taken away from both before they are compared, and
 * that is all of it: signs that FHIR forbids, blanks around a text and texts of nothing else, and of the log itself
 * hashes, times of writing, the numbers of withdrawals and whether those were copied from paper.
 */
class DocumentRoundTripTest {
    static final List<HostileText> HOSTILE = HostileText.ALL;

    private static final SessionDocument DOCUMENT = new SessionDocument();
    private static final int RANDOM_SESSIONS = 200;

    /** An entry without what FHIR loses. */
    private record Plain(
            EntryId id,
            String kind,
            String author,
            Instant happened,
            Instant entered,
            EntryVersion.Status status,
            Optional<EntryId> amends,
            String reason,
            List<String> facts) {}

    private static List<Plain> plain(Chart chart) {
        VersionFacts facts = new VersionFacts(Outgoing.unchecked(chart, Edition.FIRST));
        return EntryVersion.of(chart).stream()
                .map(version -> new Plain(
                        version.entry().id(),
                        Codes.kind(version.event()),
                        author(version),
                        version.entry().entry().happenedAt(),
                        version.entry().entry().enteredAt(),
                        version.status(),
                        version.amends(),
                        FhirTexts.clean(version.reason()),
                        version.event() instanceof Event.Correction && version.status() != EntryVersion.Status.UNPLACED
                                ? List.of()
                                : facts(facts, version)))
                .toList();
    }

    private static String author(EntryVersion version) {
        var author = version.entry().entry().author();
        return author.id() + " " + FhirTexts.clean(author.name()) + " " + author.role();
    }

    private static List<String> facts(VersionFacts facts, EntryVersion version) {
        List<String> all = new ArrayList<>();
        facts.of(version).forEach(fact -> {
            String value = FhirTexts.clean(fact.value().text());
            if (!value.isBlank()) {
                all.add(fact.name() + "=" + value + " " + fact.unit() + fact.severity());
            }
        });
        return all;
    }

    private static void assertTheSame(Chart chart) {
        Chart again = Chart.of(FhirBack.entries(DOCUMENT.of(Outgoing.unchecked(chart, Edition.FIRST))))
                .orElseThrow();
        assertThat(plain(again)).isEqualTo(plain(chart));
        assertThat(again.protocol()).isEqualTo(chart.protocol());
        assertThat(again.state()).isEqualTo(chart.state());
        assertThat(again.signing().stage()).isEqualTo(chart.signing().stage());
        assertThat(again.sets())
                .extracting(TakenSet::vitals)
                .isEqualTo(chart.sets().stream().map(TakenSet::vitals).toList());
        assertThat(again.doses().total()).isEqualTo(chart.doses().total());
        assertThat(again.effects())
                .extracting(EffectCourse::onset)
                .isEqualTo(chart.effects().stream().map(EffectCourse::onset).toList());
        assertThat(again.notices())
                .extracting(Notice::since)
                .isEqualTo(chart.notices().stream().map(Notice::since).toList());
    }

    @Test
    void theDocumentHoldsEveryClinicalFactOfTwoHundredRandomSessions() {
        LongStream.rangeClosed(1, RANDOM_SESSIONS)
                .mapToObj(RandomSession::of)
                .forEach(DocumentRoundTripTest::assertTheSame);
    }

    @Test
    void theDocumentHoldsEveryClinicalFactOfASessionByEachRoute() {
        ProtocolTemplates.shipped()
                .forEach(protocol -> assertTheSame(Sessions.of(protocol)
                        .set(-4, "124/78 70 98 14")
                        .bolus(0, "35.5")
                        .set(10, "165/101 90 96 13")
                        .effect(12, "dissociation", 2)
                        .released(90)
                        .chart()));
    }

    @Test
    void theDocumentHoldsEveryKindOfEntryThereIs() {
        assertTheSame(FullSessions.infusion().chart());
        assertTheSame(HostileSession.of("a text"));
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void theDocumentHoldsHostileTextAsFarAsFhirAllows(HostileText hostile) {
        assertTheSame(HostileSession.of(hostile.text()));
    }
}
