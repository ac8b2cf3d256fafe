package org.chairside.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.model.BloodPressure;
import org.chairside.model.Recorded;
import org.chairside.testing.Sessions;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.Test;

class PastMomentModelTest {
    private final UiContext ui = Ward.atMinute(120).ui();
    private final List<Recorded> entries = ReviewedSessions.eventful().entries();

    @Test
    void beginsWithAllThatIsKnownAndGoesBackEntryByEntry() {
        PastMomentModel model = opened();
        assertThat(number(model)).isEqualTo(entries.size());
        assertThat(model.words()).endsWith("Nothing was recorded later.");
        model.to(number(model) - 1);
        assertThat(number(model)).isEqualTo(entries.size() - 1);
        assertThat(model.words()).endsWith("1 entry was recorded later.");
        model.to(1);
        model.to(number(model) - 5);
        assertThat(number(model)).isEqualTo(1);
        model.to(500);
        assertThat(number(model)).isEqualTo(entries.size());
    }

    @Test
    void whatWasWrittenAtOneMomentIsPassedOverTogetherAndNoStepSticks() {
        PastMomentModel model = new PastMomentModel(ui);
        model.show(entries.stream()
                .map(each -> new Recorded(
                        each.entry(),
                        each.workstation(),
                        each.seq(),
                        each.recordedAt().truncatedTo(ChronoUnit.HOURS),
                        each.hash()))
                .toList());
        model.toggle();
        int before = number(model);
        model.to(number(model) - 1);
        assertThat(number(model)).isBetween(1, before - 2);
        for (int step = 0; step < entries.size(); step++) {
            model.to(number(model) - 1);
        }
        int first = number(model);
        model.to(number(model) + 1);
        assertThat(number(model)).isGreaterThan(first);
    }

    @Test
    void aTypedMinuteMeansAllThatWasWrittenInIt() {
        PastMomentModel model = opened();
        assertThat(model.at("10:20")).isTrue();
        Chart known = ReviewedSessions.eventful()
                .asKnownAt(model.knownProperty().get().orElseThrow().moment())
                .orElseThrow();
        assertThat(known.lastSet().orElseThrow().vitals().bloodPressure()).contains(new BloodPressure(158, 88));
        assertThat(model.at("10:19")).isTrue();
        assertThat(model.words()).startsWith("Record as of 10:19: ");
        assertThat(model.at("20-Nov-2026 10:20")).isTrue();
        assertThat(model.words()).startsWith("Record as of 10:20: ");
    }

    @Test
    void whatIsNoTimeOfTheRecordIsRefusedAndNothingMoves() {
        PastMomentModel model = opened();
        model.to(7);
        assertThat(List.of("", "soon", "25:00", "19-Nov-2026 10:20")).noneMatch(model::at);
        assertThat(number(model)).isEqualTo(7);
    }

    @Test
    void theMomentStaysWhenTheRecordGrows() {
        PastMomentModel model = opened();
        model.to(7);
        var moment = model.knownProperty().get().orElseThrow().moment();
        List<Recorded> more = Sessions.infusion().entries();
        model.show(
                java.util.stream.Stream.concat(entries.stream(), more.stream().skip(1))
                        .toList());
        assertThat(model.knownProperty().get().orElseThrow().moment()).isEqualTo(moment);
        model.leave();
        assertThat(model.words()).isEmpty();
    }

    private PastMomentModel opened() {
        PastMomentModel model = new PastMomentModel(ui);
        model.show(entries);
        model.toggle();
        return model;
    }

    private static int number(PastMomentModel model) {
        return model.knownProperty().get().orElseThrow().number();
    }
}
