package org.chairside.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.chart.Unplaced;
import org.chairside.export.back.CsvBack;
import org.chairside.export.fhir.RandomSession;
import org.chairside.model.EntryId;
import org.chairside.model.Recorded;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.FullSessions;
import org.chairside.testing.HostileText;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A chart made again from its table alone is the chart that was exported. What is lost is layout, and nothing else. */
class RoundTripTest {
    /** Not the whole megabyte: as the name of the author it stands in every row, and the table has hundreds of them. */
    private static final HostileText LONG =
            new HostileText("a hundred kilobytes", HostileText.BIG.text().substring(0, 100_000));

    static final List<HostileText> HOSTILE =
            Stream.concat(HostileText.ALL.stream(), Stream.of(LONG)).toList();

    private static final int RANDOM_SESSIONS = 200;

    private static byte[] csv(Chart chart) {
        return CsvTable.of(Outgoing.unchecked(chart, Edition.FIRST));
    }

    /** What belongs to another patient stays out of this one's file on purpose. */
    private static List<Recorded> ofThisPatient(Chart chart) {
        List<EntryId> others = chart.unplaced().stream()
                .filter(each -> each.why() == Unplaced.Why.OTHER_SUBJECT)
                .map(each -> each.entry().id())
                .toList();
        return chart.entries().stream()
                .filter(entry -> !others.contains(entry.id()))
                .toList();
    }

    private static void assertTheSame(Chart chart) {
        List<Recorded> back = CsvBack.entries(csv(chart));
        assertThat(back).isEqualTo(ofThisPatient(chart));
        Chart again = Chart.of(back).orElseThrow();
        assertThat(again.chartEntries()).isEqualTo(chart.chartEntries());
        assertThat(again.notices()).isEqualTo(chart.notices());
        assertThat(csv(again)).isEqualTo(csv(chart));
    }

    @Test
    void theTableHoldsEverythingOfTwoHundredRandomSessions() {
        LongStream.rangeClosed(1, RANDOM_SESSIONS).mapToObj(RandomSession::of).forEach(RoundTripTest::assertTheSame);
    }

    @Test
    void theTableHoldsEverythingOfASessionByEachRoute() {
        ProtocolTemplates.shipped().forEach(protocol -> {
            Sessions visit = Sessions.of(protocol)
                    .startingAt(Sessions.MORNING, ZoneId.of("Pacific/Chatham"))
                    .set(-4, "124/78 70 98 14")
                    .bolus(0, "35.5")
                    .set(10, "165/101 90 96 13")
                    .effect(12, "dissociation", 2);
            visit.amendLast(13, visit.entries().getLast().event());
            assertTheSame(visit.released(90).chart());
        });
    }

    @Test
    void theTableHoldsEveryKindOfEntryThereIs() {
        assertTheSame(FullSessions.infusion().chart());
        assertTheSame(Visits.infusion().chart());
        assertTheSame(Visits.nasal().chart());
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void theTableGivesHostileTextInEveryFieldBackAsItWasTyped(HostileText hostile) {
        assertTheSame(HostileSession.of(hostile.text()));
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void noCellOfTheTableRunsAsAFormula(HostileText hostile) {
        assertThat(CsvBack.rows(csv(HostileSession.of(hostile.text()))))
                .allSatisfy(row -> assertThat(row.getFields()).allSatisfy(cell -> assertThat(isFormula(cell))
                        .as(cell.substring(0, Math.min(20, cell.length())))
                        .isFalse()));
    }

    /** A number below zero begins with a sign and is none. */
    private static boolean isFormula(String cell) {
        return !cell.isEmpty()
                && "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n".indexOf(cell.charAt(0)) >= 0
                && !cell.matches("-\\d+(\\.\\d+)?");
    }
}
