package org.chairside.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.export.back.CsvBack;
import org.chairside.export.facts.Codes;
import org.chairside.export.facts.EntryVersion;
import org.chairside.export.facts.Fact;
import org.chairside.export.facts.Term;
import org.chairside.export.facts.Values;
import org.chairside.export.facts.VersionFacts;
import org.chairside.export.fhir.RandomSession;
import org.chairside.export.page.PageWords;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.testing.DamagedSessions;
import org.chairside.testing.FullSessions;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;

/** The dictionary says what is written and nothing else: what stands in tables is held against it, both ways. */
class DictionaryTest {
    private static final List<NamedCsvRecord> ROWS = CsvBack.rows(Dictionary.csv());

    private static Stream<Chart> charts() {
        return Stream.concat(
                Stream.of(
                        FullSessions.infusion().chart(),
                        Visits.infusion().chart(),
                        Visits.nasal().chart(),
                        HostileSession.of("a text"),
                        partly(),
                        PatientCorrectedTest.behindBothSignatures()),
                LongStream.rangeClosed(1, 100).mapToObj(RandomSession::of));
    }

    /** What is rare: a set of which nothing could be taken, a reckoned end of a notice. */
    private static Chart partly() {
        return Sessions.infusion()
                .set(-5, "120/80 70 98 14")
                .event(0, new Event.BaselineChosen(new EntryId(Visit.id(5))))
                .chart();
    }

    private static Set<String> listed(String part) {
        return ROWS.stream()
                .filter(row -> row.getField("part").equals(part))
                .map(row -> row.getField("source") + " " + row.getField("code"))
                .collect(toSet());
    }

    private static boolean isOfASession(Term term) {
        return term.kinds().stream()
                .anyMatch(kind ->
                        !PageWords.common("dictionary").text("kind." + kind).endsWith("Belongs to no session."));
    }

    @Test
    void everyFactOfEveryEntryIsListedUnderItsKind() {
        charts().forEach(chart -> {
            VersionFacts facts = new VersionFacts(Outgoing.unchecked(chart, Edition.FIRST));
            for (EntryVersion version : EntryVersion.of(chart)) {
                for (Fact fact : facts.of(version)) {
                    String kind = Codes.kind(version.event());
                    assertThat(fact.term().kinds().isEmpty()
                                    || fact.term().kinds().contains(kind))
                            .as(kind + " " + fact.term())
                            .isTrue();
                }
            }
        });
    }

    @Test
    void nothingIsListedThatNobodyWrites() {
        Set<String> written = new TreeSet<>();
        charts().forEach(chart -> {
            VersionFacts facts = new VersionFacts(Outgoing.unchecked(chart, Edition.FIRST));
            EntryVersion.of(chart).forEach(version -> facts.of(version).stream()
                    .filter(fact -> !fact.term().kinds().isEmpty())
                    .forEach(fact -> written.add(Codes.kind(version.event()) + " " + fact.term())));
            DerivedRows.of(chart)
                    .forEach(each -> written.add("reckoned " + each.fact().term()));
        });
        CsvBack.rows(CsvTable.of(Outgoing.unchecked(DamagedSessions.at(2, partly()), Edition.FIRST))).stream()
                .filter(row -> row.getField("kind").equals("unreadable"))
                .forEach(row -> written.add("unreadable " + row.getField("name").toUpperCase(Locale.ROOT)));
        Set<String> wanted = Stream.of(Term.values())
                .filter(DictionaryTest::isOfASession)
                .flatMap(term -> term.kinds().stream()
                        .filter(kind -> !PageWords.common("dictionary")
                                .text("kind." + kind)
                                .endsWith("Belongs to no session."))
                        .map(kind -> kind + " " + term))
                .collect(toSet());
        assertThat(written).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void everyWordThatIsOneOfAListIsListed() {
        charts().forEach(chart -> {
            VersionFacts facts = new VersionFacts(Outgoing.unchecked(chart, Edition.FIRST));
            for (EntryVersion version : EntryVersion.of(chart)) {
                for (Fact fact : facts.of(version)) {
                    Values words = fact.term().words();
                    if (words != Values.NONE) {
                        assertThat(words.codes())
                                .as(fact.toString())
                                .contains(
                                        fact.severity().isEmpty() ? fact.value().text() : fact.severity());
                    }
                }
            }
        });
    }

    @Test
    void everyNumberIsOfTheTypeAndUnitThatIsListed() {
        charts().flatMap(chart -> EntryVersion.of(chart).stream()
                        .flatMap(version ->
                                new VersionFacts(Outgoing.unchecked(chart, Edition.FIRST)).of(version).stream()))
                .forEach(fact -> {
                    String text = fact.value().text();
                    switch (fact.term().type()) {
                        case NUMBER -> assertThat(text).matches("-?\\d+(\\.\\d+)?");
                        case WHOLE -> assertThat(text).matches("-?\\d+");
                        case DATE -> assertThat(text).matches("\\d{4}(-\\d\\d-\\d\\d)?");
                        case ID -> assertThat(text).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
                        case HEX -> assertThat(text).matches("[0-9a-f]+");
                        case CODE, TEXT, TIME -> assertThat(text).isNotNull();
                    }
                    assertThat(fact.unit().equals(fact.term().unit())
                                    || fact.unit().equals("s"))
                            .as(fact.toString())
                            .isTrue();
                });
    }

    @Test
    void theColumnsAreThoseOfTheTable() {
        String header = new String(
                        CsvTable.of(Outgoing.unchecked(Visits.infusion().chart(), Edition.FIRST)), UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(ROWS.stream()
                        .filter(row -> row.getField("part").equals("column"))
                        .map(row -> row.getField("code")))
                .containsExactly(header.split(","));
    }

    @Test
    void everyKindOfEntryIsListed() {
        Set<String> kinds = charts().flatMap(chart -> EntryVersion.of(chart).stream())
                .map(EntryVersion::event)
                .filter(event -> !(event instanceof Event.Unknown))
                .map(Codes::kind)
                .map(kind -> "kind " + kind)
                .collect(toSet());
        assertThat(listed("kind")).containsAll(kinds);
    }

    @Test
    void everyMeaningIsUsedAndNoRowIsWithoutOne() {
        ResourceBundle words = PageWords.common("dictionary").bundle();
        Set<String> meanings = ROWS.stream().map(row -> row.getField("meaning")).collect(toSet());
        assertThat(meanings).doesNotContain("");
        assertThat(words.keySet()).allSatisfy(key -> assertThat(meanings).contains(words.getString(key)));
    }
}
