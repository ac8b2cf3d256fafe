package org.chairside.ui.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.Sessions;
import org.chairside.desk.Receipt;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.ui.Ward;
import org.junit.jupiter.api.Test;

class ReleaseModelTest {
    @Test
    void hazard14NothingIsTickedByTheProgram() {
        assertThat(model(new Gate(quiet()), 130).items()).isNotEmpty().noneMatch(each -> each.tickedProperty()
                .get());
    }

    @Test
    void endsWhenAPersonTickedEverything() {
        Gate gate = new Gate(quiet());
        ReleaseModel model = model(gate, 130);
        model.tickRest();
        model.withWhomProperty().set("sister");
        model.end();
        assertThat(gate.went).containsExactly("ended");
        assertThat(gate.written).hasSize(model.items().size() + 1);
        assertThat(gate.written.getLast()).isEqualTo(new Event.Released("sister", ""));
    }

    @Test
    void hazard14AsksOnceAndWritesWhatWasNotMet() {
        Gate gate = new Gate(early());
        ReleaseModel model = model(gate, 50);
        model.withWhomProperty().set("sister");
        model.items().getFirst().tickedProperty().set(true);
        model.end();
        assertThat(gate.slips).isEmpty();
        assertThat(model.questionProperty().get()).contains("Dissociation moderate", "until");
        model.end();
        assertThat(gate.went).containsExactly("ended");
        Event.Released released = (Event.Released) gate.written.getLast();
        assertThat(released.remark()).startsWith("Ended with not met: Still open: Dissociation moderate");
        assertThat(gate.written)
                .filteredOn(Event.ReleaseItemChecked.class::isInstance)
                .hasSize(1);
    }

    @Test
    void hazard14TheTimeOfWatchingCountsFromTheClockOfTheProtocol() {
        Standing watching =
                model(new Gate(early()), 50).nowProperty().get().standings().get(1);
        assertThat(watching.isAgainst()).isTrue();
        assertThat(watching.words()).contains("the last dose", "12:05", "1hr 15min left");
        assertThat(model(new Gate(early()), 126)
                        .nowProperty()
                        .get()
                        .standings()
                        .get(1)
                        .isAgainst())
                .isFalse();
    }

    @Test
    void hazard14ShowsBothClocks() {
        assertThat(model(new Gate(early()), 50).nowProperty().get().clocks())
                .isEqualTo("50min since the first dose at 10:00; 45min since the last at 10:05");
    }

    @Test
    void hazard12OldVitalsStandAgainstRelease() {
        Standing fresh =
                model(new Gate(quiet()), 134).nowProperty().get().standings().get(2);
        Standing old =
                model(new Gate(quiet()), 136).nowProperty().get().standings().get(2);
        assertThat(fresh.isAgainst()).isFalse();
        assertThat(old.isAgainst()).isTrue();
        assertThat(old.words()).contains("16min ago");
    }

    @Test
    void hazard14TheEscortIsNeeded() {
        Gate gate = new Gate(quiet());
        ReleaseModel model = model(gate, 130);
        model.tickRest();
        model.end();
        assertThat(gate.slips).isEmpty();
        assertThat(model.troubleProperty().get()).isEqualTo("Say with whom the patient leaves");
    }

    @Test
    void offersTheEscortNamedAtTheStart() {
        Chart chart = Sessions.esketamine()
                .event(-9, new Event.Screened(List.of(), new Escort("Kofi Osei", "555 0100")))
                .chart();
        assertThat(model(new Gate(chart), 10).withWhomProperty().get()).isEqualTo("Kofi Osei");
    }

    @Test
    void aSessionIsCalledOffOnlyWithAReason() {
        Gate gate = new Gate(quiet());
        ReleaseModel model = model(gate, 10);
        model.cancel();
        assertThat(gate.slips).isEmpty();
        model.reasonProperty().set("patient unwell");
        model.cancel();
        assertThat(gate.written).containsExactly(new Event.SessionCancelled("patient unwell"));
    }

    @Test
    void theSameSlipGoesOverAgainAfterAFailure() {
        Gate gate = new Gate(quiet());
        gate.answer = Optional.of(new Receipt.NotSaved(Receipt.Trouble.DISK_FULL));
        ReleaseModel model = model(gate, 130);
        model.tickRest();
        model.withWhomProperty().set("sister");
        model.end();
        assertThat(model.troubleProperty().get()).startsWith("Disk is full");
        assertThat(gate.went).isEmpty();
        gate.answer = Optional.empty();
        model.end();
        assertThat(gate.slips.get(1)).isSameAs(gate.slips.get(0));
        assertThat(gate.went).containsExactly("ended");
    }

    /** Everything resolved, two hours over, the last set at minute 120. */
    static Chart quiet() {
        return Sessions.esketamine()
                .set(-6, "122/76 72 98 14")
                .device(0, 1, 2)
                .device(5, 2, 2)
                .effect(16, "dissociation", 2)
                .set(40, "144/90 84 96 13")
                .effect(80, "dissociation", 0)
                .set(120, "124/78 72 98 14")
                .chart();
    }

    /** Far too early to leave. */
    static Chart early() {
        return Sessions.esketamine()
                .set(-6, "122/76 72 98 14")
                .device(0, 1, 2)
                .device(5, 2, 2)
                .effect(16, "dissociation", 2)
                .set(40, "168/98 84 96 13")
                .chart();
    }

    private static ReleaseModel model(Gate gate, int minute) {
        return new ReleaseModel(Ward.atMinute(minute).kit(), gate, gate);
    }
}
