package org.chairside.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.chairside.chart.Chart;
import org.chairside.model.SessionId;
import org.chairside.testing.Sessions;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Went;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BoardViewTest {
    private final Ward ward = Ward.atMinute(44);
    private final List<String> went = new ArrayList<>();
    private List<Chart> open = List.of();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @Test
    void aRoomIsOpenedByKeyboardAloneAndSoIsTheOneDueNext() {
        open = ward();
        ScreenTrial trial = ScreenTrial.of(ward.ui(), this::view);
        Hand hand = trial.hand();
        hand.press(KeyCode.ENTER).press(KeyCode.TAB).press(KeyCode.ENTER).press(KeyCode.F9);
        SessionId first = open.get(1).session();
        assertThat(went).hasSize(3).first().isEqualTo("session " + first);
        assertThat(went.get(2)).isEqualTo("session " + first);
        assertThat(went.get(1)).isNotEqualTo(went.get(0));
        assertThat(trial.focusableWithoutWords()).isEmpty();
    }

    @Test
    void theFocusStaysOnItsRoomWhenTheOrderChanges() {
        open = ward();
        ScreenTrial trial = ScreenTrial.of(ward.ui(), this::view);
        trial.hand().press(KeyCode.TAB);
        Object before = trial.hand().focused();
        Hand.doInFx(() -> ward.minute(52));
        assertThat(trial.hand().focused()).isSameAs(before);
    }

    @Test
    void aLineTypedOnTheBoardOpensNothingAndTheBoardSaysHowToGetToARoom() {
        open = ward();
        ScreenTrial trial = ScreenTrial.of(ward.ui(), this::view);
        trial.hand().type("-5 131/83 77 98").press(KeyCode.SPACE);
        assertThat(went).isEmpty();
        assertThat(said(trial)).contains("not taken").contains("Enter goes to the marked room");
        assertThat(trial.hand().find(".toast .label", Label.class).getText()).isEqualTo(said(trial));
        trial.hand().press(KeyCode.ENTER);
        assertThat(went).containsExactly("session " + open.get(1).session());
    }

    @Test
    void aSpaceAloneOpensNoRoomAndIsNotSilent() {
        ScreenTrial trial = ScreenTrial.of(ward.ui(), this::view);
        trial.hand().type(" ");
        assertThat(went).isEmpty();
        assertThat(said(trial)).contains("not taken");
    }

    @Test
    void aSpaceInALinePressesNoButtonOfTheBoardEither() {
        ScreenTrial trial = ScreenTrial.of(ward.ui(), this::view);
        Button records = trial.hand().find("#board-records", Button.class);
        Hand.doInFx(records::requestFocus);
        trial.hand().type("131/83 77").press(KeyCode.SPACE);
        assertThat(went).isEmpty();
        trial.hand().press(KeyCode.TAB);
        Hand.doInFx(records::requestFocus);
        trial.hand().press(KeyCode.SPACE);
        assertThat(went).containsExactly("records");
    }

    private static String said(ScreenTrial trial) {
        return trial.hand().find("#statusLine", Label.class).getText();
    }

    @Test
    void anEmptyBoardInvitesToStart() {
        ScreenTrial trial = ScreenTrial.of(ward.ui(), this::view);
        trial.hand().press(KeyCode.ENTER);
        assertThat(went).containsExactly("start Room 1");
    }

    @Test
    void isForgottenWhenLeft() {
        open = ward();
        AtomicReference<BoardView> view = new AtomicReference<>();
        ScreenTrial trial = ScreenTrial.of(ward.ui(), () -> {
            view.set(view());
            return view.get();
        });
        WeakReference<BoardView> weak = new WeakReference<>(view.getAndSet(null));
        trial.leave();
        assertThat(ScreenTrial.isCollected(weak)).isTrue();
    }

    @Test
    void aFullAndAnEmptyBoardFitTheWindow() {
        open = ward();
        ScreenTrial trial = ScreenTrial.of(ward.ui(), this::view);
        trial.check("board", 100)
                .shows("3 sessions open, 1 overdue", "Overdue 24min", "Dissociation 2\nDizziness 1", "Start a session");
        trial.check("board", 200).shows("Overdue 24min", "LEE, Jun (Mr)");
        open = List.of();
        Hand.doInFx(() -> ward.minute(45));
        trial.check("board-empty", 100).shows("No session from the last 24 hours is open", "Room 4");
    }

    private BoardView view() {
        BoardModel model = new BoardModel(ward.ui(), () -> open, () -> BoardRooms.FOUR, new Went(went));
        return new BoardView(ward.ui(), model);
    }

    /** Three rooms at minute 44: one on its way, one overdue, one that nobody came to. */
    static List<Chart> ward() {
        return List.of(
                Ward.moved(
                        Sessions.infusion()
                                .set(-4, "124/78 70 98")
                                .infusionStarted(0, 35, 40)
                                .set(10, "131/82 74 98")
                                .set(20, "142/88 78 97")
                                .effect(21, "dissociation", 2)
                                .effect(22, "dizziness", 1)
                                .effect(23, "nausea", 1)
                                .set(30, "168/101 92 96")
                                .infusionEnded(40, 35)
                                .set(41, "158/96 84 97"),
                        Ward.patient(1, "Osei", "Marta", "Ms", "1981-07-14"),
                        "Room 2"),
                Ward.moved(
                        Sessions.infusion()
                                .numbered(2)
                                .set(-4, "118/72 64 99")
                                .infusionStarted(0, 35, 40)
                                .set(10, "122/74 66 99")
                                .effect(12, "floating", 1),
                        Ward.patient(2, "Lee", "Jun", "Mr", "1990-02-02"),
                        "Room 1"),
                Ward.moved(
                        Sessions.esketamine()
                                .numbered(3)
                                .set(-6, "134/84 72 98")
                                .device(0, 1, 2)
                                .device(5, 2, 2)
                                .set(20, "149/93 80 97"),
                        Ward.patient(3, "Fitzgerald-Oyelaran", "Maximiliane Theodora", "Dr", "1958-11-30"),
                        "Room 3"));
    }
}
