package org.chairside.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.chairside.chart.Chart;
import org.chairside.model.Severity;

/** However a nurse goes to and fro, nothing of one patient is ever written for another. */
class TwoSessionsProperties {
    /** One thing done in one of the two rooms. */
    enum Act {
        TYPE,
        ENTER,
        EFFECT,
        SWITCH,
        UNDO,
        ESCAPE,
        HOLD,
        RELEASE,
        WAIT
    }

    @Property(tries = 200)
    void hazard02faultT21TwoSessionsNeverMix(@ForAll @Size(max = 40) List<Act> acts) {
        try (Chair chair = Chair.withoutWindow()) {
            SessionModel first = chair.model(chair.open(0, "iv-infusion"));
            SessionModel second = chair.model(chair.open(1, "iv-infusion"));
            SessionModel shown = first;
            for (Act act : acts) {
                switch (act) {
                    case TYPE -> shown.entry().typed(shown == first ? "111/71 61 98 #one" : "122/82 72 99 #two");
                    case ENTER -> shown.entry().enter();
                    case EFFECT -> Scenes.effect(shown, shown == first ? "nausea" : "headache", Severity.MILD);
                    case SWITCH -> {
                        shown.stop();
                        shown = shown == first ? second : first;
                        shown.start();
                    }
                    case UNDO -> shown.undo();
                    case ESCAPE -> shown.entry().escape();
                    case HOLD -> chair.writer.hold();
                    case RELEASE -> chair.writer.release();
                    case WAIT -> chair.minutes(1);
                }
            }
            chair.writer.release();
            holdsOnly(chair.desk.takenUp(first.chart().session()).orElseThrow().chart(), 111, "nausea");
            holdsOnly(chair.desk.takenUp(second.chart().session()).orElseThrow().chart(), 122, "headache");
        }
    }

    private static void holdsOnly(Chart chart, int systolic, String effect) {
        assertThat(chart.unplaced()).isEmpty();
        assertThat(chart.sets())
                .allMatch(set -> set.vitals().bloodPressure().orElseThrow().systolic() == systolic);
        assertThat(chart.effects()).allMatch(course -> course.term().code().equals(effect));
        assertThat(chart.chartEntries())
                .allMatch(line -> line.original().entry().subject().equals(chart.subject()));
    }
}
