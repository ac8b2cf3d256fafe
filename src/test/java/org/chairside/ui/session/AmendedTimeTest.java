package org.chairside.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.chairside.chart.ChartEntry;
import org.chairside.ui.amend.AmendModel;
import org.chairside.ui.amend.AmendReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A correction moves an entry only where another time is typed. */
class AmendedTimeTest {
    private final Chair chair = Chair.withoutWindow();
    private final SessionModel model = chair.infusion();
    private ChartEntry set;
    private Instant taken;

    @AfterEach
    void close() {
        chair.close();
    }

    private AmendModel amend(long minutesLater, String text) {
        Chair.enter(model, "128/86 84 97");
        set = model.chart().chartEntries().getLast();
        taken = set.happenedAt();
        chair.minutes(minutesLater);
        AmendModel line = model.amendments().line();
        line.open(set.id());
        line.textProperty().set(text);
        line.enter();
        return line;
    }

    private Instant after(AmendModel line) {
        line.because(AmendReason.TYPING_SLIP);
        return model.chart().chartEntry(set.id()).orElseThrow().happenedAt();
    }

    @Test
    void withoutATimeTheSetStaysWhereItWas() {
        assertThat(after(amend(31, "138/86 84 97"))).isEqualTo(taken);
        assertThat(model.chart().lastSet().orElseThrow().takenAt()).isEqualTo(taken);
    }

    @Test
    void withATimeItMoves() {
        after(amend(31, "-1 138/86 84 97"));
        assertThat(model.chart().chartEntry(set.id()).orElseThrow().happenedAt())
                .isAfter(taken.plusSeconds(60 * 28));
    }

    @Test
    void daysLaterTheTimeOfDayIsStillThatOfItsDay() {
        assertThat(after(amend(60 * 24 * 9, "@09:51 138/86 84 97")))
                .isBetween(taken.minusSeconds(120), taken.plusSeconds(120));
    }
}
