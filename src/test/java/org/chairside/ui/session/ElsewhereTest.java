package org.chairside.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import org.chairside.chart.Chart;
import org.chairside.desk.live.LiveSession;
import org.chairside.model.VitalsOrder;
import org.chairside.ui.RoomTabs;
import org.chairside.ui.board.BoardModel;
import org.chairside.ui.board.BoardRooms;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.PatientBanner;
import org.chairside.ui.kit.Tasks;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.chairside.ui.submit.SessionContext;
import org.chairside.words.Messages;
import org.chairside.words.Notation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session that was opened in New York, on a computer that is set to Berlin. */
class ElsewhereTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @BeforeAll
    static void start() {
        Hand.start();
    }

    private static UiContext inBerlin(Chair chair) {
        Messages messages = Messages.english();
        return new UiContext(
                messages,
                new Notation(messages, BERLIN),
                Tasks.immediate(thrown -> {
                    throw new AssertionError(thrown);
                }),
                chair.ui.clock());
    }

    @Test
    void itsScreenTellsItsOwnTimesAndSaysWhose() {
        try (Chair chair = Chair.withWindow()) {
            LiveSession session = chair.open(0, "iv-infusion");
            SessionView view = Hand.inFx(() -> new SessionView(
                    Scenes.underway(
                            chair,
                            new SessionModel(SessionContext.at(
                                    chair.desk, session, Chair.NURSE, inBerlin(chair), VitalsOrder.PROTOCOL))),
                    () -> {}));
            Hand.doInFx(() -> {
                assertThat(view.model().states().log())
                        .extracting(line -> line.provenance().time())
                        .contains("09:50")
                        .doesNotContain("15:50");
                assertThat(((Label) view.root().lookup("#zone")).getText())
                        .isEqualTo("Charted in New York time; this computer is set to Berlin. Times here are New York"
                                + " time.");
            });
        }
    }

    @Test
    void itsRowAndItsTabTellItsOwnTimes() {
        try (Chair chair = Chair.withWindow()) {
            LiveSession session = chair.open(0, "iv-infusion");
            SessionModel model = Hand.inFx(() -> Scenes.underway(chair, chair.model(session)));
            Hand.doInFx(() -> Scenes.set(chair, model, 3, "124/80 70 98"));
            Chart chart = model.chart();
            UiContext ui = inBerlin(chair);
            BoardModel board =
                    new BoardModel(ui, () -> List.of(chart), () -> BoardRooms.FOUR, new Went(new ArrayList<>()));
            board.refresh();
            assertThat(board.nowProperty().get().busy()).singleElement().satisfies(row -> {
                assertThat(row.next().words()).startsWith("Next 10:");
                assertThat(row.treatment().words()).endsWith(", New York time");
            });
            String spoken = Hand.inFx(() -> new RoomTabs(ui, _ -> {}, () -> {})
                    .of(List.of(chart), Optional.empty(), false, chair.now())
                    .getLast()
                    .getAccessibleText());
            assertThat(spoken).contains("Next 10:").doesNotContain("16:");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, Europe/Berlin,    true",
        "America/New_York, America/New_York, false",
        // Other names of the same clock.
        "US/Eastern,       America/New_York, false",
        "-05:00,           America/New_York, false",
        // A sheet of another place, of which only the offset is known.
        "-04:00,           America/New_York, true",
        "Z,                Europe/London,    false"
    })
    void theBannerIsThereOnlyIfTheClocksDiffer(ZoneId charted, ZoneId computer, boolean said) {
        try (Chair chair = Chair.withWindow()) {
            Messages messages = Messages.english();
            UiContext ui =
                    new UiContext(messages, new Notation(messages, computer), chair.ui.tasks(), chair.ui.clock());
            PatientBanner banner = Hand.inFx(() -> new PatientBanner(ui.at(charted)));
            Hand.doInFx(() -> {
                banner.show(Chair.patient(0), LocalDate.of(2026, 11, 20));
                assertThat(banner.root().lookup("#zone").isVisible()).isEqualTo(said);
            });
        }
    }
}
