package org.chairside.ui.session.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.testing.DamagedSessions;
import org.chairside.testing.Sessions;
import org.chairside.ui.session.Chair;
import org.chairside.ui.session.Scenes;
import org.chairside.ui.session.SessionModel;
import org.junit.jupiter.api.Test;

class LogLinesTest {
    @Test
    void anEntryThatCannotBeReadHasItsRowWhereItStood() {
        try (Chair chair = Chair.withoutWindow()) {
            SessionModel model = Scenes.underway(chair);
            Chart whole = model.chart();
            LogLines log = new LogLines(chair.seat(chair.open(2, "iv-infusion")));
            List<LogLine> before = log.of(whole);
            Chart damaged = DamagedSessions.at(3, whole);
            List<LogLine> lines = log.of(damaged);
            assertThat(lines).hasSameSizeAs(before);
            LogLine row = lines.get(3);
            assertThat(row.id()).isEqualTo(whole.entries().get(3).id());
            assertThat(row.provenance().number())
                    .isEqualTo(before.get(3).provenance().number());
            assertThat(row.words()).isEqualTo("This entry cannot be read");
            assertThat(row.history().remark()).isEqualTo("changed, cut or moved after it was written");
            assertThat(row.actions().amendable()).isFalse();
            assertThat(lines).filteredOn(line -> !line.equals(row)).isSubsetOf(before);
        }
    }

    @Test
    void whatCouldNotBePlacedHasItsRowWhereItWasWrittenAndTheNewestLineIsTheLast() {
        Sessions session = Sessions.infusion().set(-4, "124/78 70 98");
        Chart chart = session.withdraw(session.entries().getFirst().id())
                .set(10, "128/80 72 97")
                .set(20, "130/82 74 97")
                .chart();
        assertThat(chart.unplaced()).hasSize(1);
        try (Chair chair = Chair.withoutWindow()) {
            List<LogLine> lines = new LogLines(chair.seat(chair.open(2, "iv-infusion"))).of(chart);
            assertThat(lines)
                    .extracting(line -> line.provenance().number())
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(lines.getLast().id()).isEqualTo(session.lastId());
            assertThat(lines.get(lines.size() - 3).id())
                    .isEqualTo(chart.unplaced().getFirst().entry().id());
        }
    }

    @Test
    void aRowOfAStrangerHidesNothingThatWasWrittenAfterIt() {
        try (Chair chair = Chair.withoutWindow()) {
            Chart whole = Scenes.underway(chair).chart();
            Chart chart = DamagedSessions.withAStranger(whole, 2);
            List<LogLine> lines = new LogLines(chair.seat(chair.open(2, "iv-infusion"))).of(chart);
            assertThat(lines.getLast().id())
                    .isEqualTo(whole.chartEntries().getLast().id());
            assertThat(lines).anyMatch(line -> line.history().remark().contains("not part of the session"));
        }
    }

    @Test
    void aRowOfAStrangerThatCameLastStandsLastAndIsSaidToBeNoPartOfTheSession() {
        try (Chair chair = Chair.withoutWindow()) {
            Chart chart = DamagedSessions.withAStranger(Scenes.underway(chair).chart());
            List<LogLine> lines = new LogLines(chair.seat(chair.open(2, "iv-infusion"))).of(chart);
            assertThat(lines).hasSize(chart.chartEntries().size() + 1);
            assertThat(lines.getLast().history().remark()).contains("not part of the session");
        }
    }
}
