package org.chairside.ui.session.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.chart.Damaged;
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
            Chart damaged = Damaged.at(3, whole);
            List<LogLine> lines = log.of(damaged);
            assertThat(lines).hasSameSizeAs(before);
            LogLine row = lines.get(3);
            assertThat(row.id()).isEqualTo(whole.entries().get(3).id());
            assertThat(row.number()).isEqualTo(before.get(3).number());
            assertThat(row.words()).isEqualTo("This entry cannot be read");
            assertThat(row.remark()).isEqualTo("changed, cut or moved after it was written");
            assertThat(row.amendable()).isFalse();
            assertThat(lines).filteredOn(line -> !line.equals(row)).isSubsetOf(before);
        }
    }

    @Test
    void aRowOfAStrangerStandsLastAndIsSaidToBeNoPartOfTheSession() {
        try (Chair chair = Chair.withoutWindow()) {
            Chart chart = Damaged.withAStranger(Scenes.underway(chair).chart());
            List<LogLine> lines = new LogLines(chair.seat(chair.open(2, "iv-infusion"))).of(chart);
            assertThat(lines).hasSize(chart.lines().size() + 1);
            assertThat(lines.getLast().remark()).contains("not part of the session");
        }
    }
}
