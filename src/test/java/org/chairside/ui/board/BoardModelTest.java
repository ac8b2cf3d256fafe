package org.chairside.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.model.Vital;
import org.chairside.model.VitalsOrder;
import org.chairside.testing.Sessions;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.Went;
import org.junit.jupiter.api.Test;

class BoardModelTest {
    private final Ward ward = Ward.atMinute(24);
    private final List<String> went = new ArrayList<>();
    private List<Chart> open = List.of();

    @Test
    void showsTheLongestOverdueRoomFirstThenTheFreeOnes() {
        BoardModel model = model(onTime(), late());
        assertThat(rooms(model)).containsExactly("Room 1", "Room 3", "Room 2", "Room 4");
        assertThat(model.summary()).isEqualTo("2 sessions open, 1 overdue");
        assertThat(busy(model, 0).next().words()).startsWith("Overdue 14min");
    }

    @Test
    void hazard12EveryLatestValueCarriesItsAgeAndIsMarkedWhenOlderThanItsInterval() {
        BoardModel model = model(onTime(), late());
        RoomState.Shown old = busy(model, 0).observations().values().getFirst();
        assertThat(old.age()).isEqualTo("28min ago");
        assertThat(old.stale()).isTrue();
        RoomState.Shown fresh = busy(model, 1).observations().values().getFirst();
        assertThat(fresh.value()).isEqualTo("142/88");
        assertThat(fresh.change()).isEqualTo("+18");
        assertThat(fresh.age()).isEqualTo("4min ago");
        assertThat(fresh.stale()).isFalse();
        assertThat(fresh.spoken()).isEqualTo("Blood pressure 142 over 88 millimeters of mercury, 4min ago");
    }

    @Test
    void hazard12AValueNeverTakenIsADashAndNotCarriedOver() {
        BoardModel model = model(Sessions.infusion().chart());
        assertThat(busy(model, 0).observations().values())
                .extracting(RoomState.Shown::value)
                .containsOnly("\u2013");
        assertThat(busy(model, 0).treatment().since()).isEqualTo("No dose yet");
    }

    @Test
    void hazard27TheValuesStandInTheOrderInWhichTheyAreTyped() {
        BoardModel model = new BoardModel(
                ward.ui(),
                () -> List.of(onTime()),
                () -> new BoardRooms(List.of("Room 1"), 4, VitalsOrder.SPO2_HR_BP),
                exits());
        assertThat(busy(model, 0).observations().values())
                .extracting(RoomState.Shown::vital)
                .startsWith(Vital.SPO2, Vital.HEART_RATE, Vital.BLOOD_PRESSURE);
    }

    @Test
    void hazard02OfAPatientWhoseDayOfBirthIsNotKnownTheYearIsNamed() {
        BoardModel model = model(Sessions.infusion().born("1950").chart());
        assertThat(busy(model, 0).who().born()).isEqualTo("DOB 1950");
    }

    @Test
    void hazard02EachRowNamesItsOwnRoomPatientAndBirth() {
        BoardModel model = model(onTime(), late());
        assertThat(busy(model, 0).who().name()).isEqualTo("LEE, Jun (Mr)");
        assertThat(busy(model, 0).who().born()).isEqualTo("DOB 02-Feb-1990");
        assertThat(busy(model, 1).who().name()).isEqualTo("OSEI, Marta");
        assertThat(busy(model, 1).spoken()).contains("Room 3", "OSEI, Marta", "Dissociation 2 moderate");
    }

    @Test
    void hazard01LikeNamesInTwoRoomsAreBothMarked() {
        Chart twin =
                Ward.moved(Sessions.infusion().numbered(4), Ward.patient(4, "Osei", "Ama", "", "1950-01-01"), "Room 2");
        BoardModel model = model(onTime(), late(), twin);
        assertThat(model.nowProperty().get().busy())
                .filteredOn(room -> room.who().similar())
                .extracting(RoomState.Busy::room)
                .containsExactlyInAnyOrder("Room 2", "Room 3");
    }

    @Test
    void hazard22TheWayToTheRecordsSaysHowManySessionsWaitForASignature() {
        BoardModel model = model();
        assertThat(model.recordsWords()).isEqualTo("Records");
        model.waiting(new BoardModel.Waiting(3, 0));
        assertThat(model.recordsWords()).isEqualTo("Records (3 to countersign)");
        model.waiting(new BoardModel.Waiting(3, 1));
        assertThat(model.recordsWords()).isEqualTo("Records (3 to countersign, 1 to sign)");
        model.waiting(new BoardModel.Waiting(0, 12));
        assertThat(model.recordsWords()).isEqualTo("Records (12 to sign)");
    }

    @Test
    void maskedShowsInitialsAndNoBirth() {
        BoardModel model = model(onTime());
        model.maskedProperty().set(true);
        assertThat(busy(model, 0).who().name()).isEqualTo("MO");
        assertThat(busy(model, 0).who().born()).isEmpty();
        assertThat(busy(model, 0).spoken()).doesNotContain("OSEI");
    }

    @Test
    void hazard11CountsWhatIsOutOfRangeAndNotTheRulesItMeets() {
        Chart high = Sessions.infusion()
                .set(-4, "124/78 70 98")
                .infusionStarted(0, 35, 40)
                .set(10, "185/111 74 98")
                .chart();
        assertThat(busy(model(high), 0).observations().notices()).isEqualTo(1);
        assertThat(high.notices()).hasSizeGreaterThan(3);
    }

    @Test
    void opensTheSessionThatIsDueFirst() {
        BoardModel model = model(onTime(), late());
        model.openNextDue();
        assertThat(went).containsExactly("session " + late().session());
    }

    @Test
    void offersNoMoreRoomsThanSessionsMayBeOpen() {
        open = List.of(onTime(), late());
        BoardModel model = new BoardModel(
                ward.ui(),
                () -> open,
                () -> new BoardRooms(List.of("Room 1", "Room 2", "Room 3"), 2, VitalsOrder.PROTOCOL),
                exits());
        model.start(new RoomState.Free("Room 2"));
        assertThat(model.nowProperty().get().canStart()).isFalse();
        assertThat(went).isEmpty();
    }

    @Test
    void startsInAFreeRoom() {
        BoardModel model = model();
        model.start(model.nowProperty().get().free().getFirst());
        assertThat(went).containsExactly("start Room 1");
    }

    private static Chart onTime() {
        return Ward.moved(
                Sessions.infusion()
                        .set(-4, "124/78 70 98 14")
                        .infusionStarted(0, 35, 40)
                        .set(10, "131/82 74 98 14")
                        .set(20, "142/88 78 97 13")
                        .effect(21, "dissociation", 2),
                Sessions.infusion().patient(),
                "Room 3");
    }

    private static Chart late() {
        return Ward.moved(
                Sessions.infusion().numbered(2).set(-4, "118/72 64 99 14").infusionStarted(0, 35, 40),
                Ward.patient(2, "Lee", "Jun", "Mr", "1990-02-02"),
                "Room 1");
    }

    private BoardModel model(Chart... charts) {
        open = List.of(charts);
        return new BoardModel(ward.ui(), () -> open, () -> BoardRooms.FOUR, exits());
    }

    private static RoomState.Busy busy(BoardModel model, int row) {
        return model.nowProperty().get().busy().get(row);
    }

    private static List<String> rooms(BoardModel model) {
        BoardModel.Now now = model.nowProperty().get();
        return Stream.concat(
                        now.busy().stream().map(RoomState.Busy::room),
                        now.free().stream().map(RoomState.Free::room))
                .toList();
    }

    private Navigation exits() {
        return new Went(went);
    }
}
