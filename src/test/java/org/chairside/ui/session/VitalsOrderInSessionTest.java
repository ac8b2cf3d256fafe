package org.chairside.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.TakenSet;
import org.chairside.model.BloodPressure;
import org.chairside.model.Event;
import org.chairside.model.HeartRate;
import org.chairside.model.SpO2;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;
import org.chairside.model.VitalsOrder;
import org.chairside.ui.amend.AmendModel;
import org.chairside.ui.amend.AmendReason;
import org.chairside.ui.entry.Echo;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.session.overview.TileState;
import org.chairside.ui.session.overview.TileStates;
import org.chairside.ui.submit.SessionContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A workstation whose monitor shows the numbers in another order: where they are typed without names, that order holds. */
class VitalsOrderInSessionTest {
    private static final Vitals MEANT = Vitals.of(new BloodPressure(138, 84), new HeartRate(78), new SpO2(97));

    @BeforeAll
    static void start() {
        Hand.start();
    }

    private static SessionModel model(Chair chair, VitalsOrder order) {
        SessionModel model = new SessionModel(chair.seat(chair.open(0, "iv-infusion"), order));
        model.start();
        return model;
    }

    private static String typed(VitalsOrder order, int systolic, int rate, int saturation) {
        return order.places(List.of()).stream()
                .flatMap(vital -> switch (vital) {
                    case BLOOD_PRESSURE -> List.of(systolic + "/84").stream();
                    case HEART_RATE -> List.of(Integer.toString(rate)).stream();
                    case SPO2 -> List.of(Integer.toString(saturation)).stream();
                    default -> List.<String>of().stream();
                })
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"PROTOCOL,   BP HR SpO2", "BP_SPO2_HR, BP SpO2 HR", "HR_BP_SPO2, HR BP SpO2", "SPO2_HR_BP, SpO2 HR BP"})
    void hazard27TheOrderStandsBelowAnEmptyLineAndOnTheKeypad(VitalsOrder order, String names) {
        try (Chair chair = Chair.withWindow()) {
            Hand hand = new Hand();
            hand.show(() -> {
                SessionModel model = model(chair, order);
                return new Scene(new StackPane(new SessionView(model, () -> {}).root()), 1366, 700);
            });
            assertThat(Hand.inFx(() -> hand.find("#echo .label", Label.class).getText()))
                    .startsWith(names + ", an effect");
            TextField field = hand.find("#entry-line", TextField.class);
            assertThat(Hand.inFx(field::getAccessibleHelp)).contains(typed(order, 138, 78, 97));
            Hand.doInFx(field::requestFocus);
            hand.click("#keypad-toggle");
            assertThat(Hand.inFx(() -> names.lines()
                            .flatMap(each -> List.of(each.split(" ")).stream())
                            .map(each -> hand.find("#keypad-" + each, Button.class))
                            .map(button ->
                                    button.getParent().getChildrenUnmodifiable().indexOf(button))
                            .toList()))
                    .isSorted();
            hand.type(typed(order, 138, 78, 97));
            hand.press(KeyCode.ENTER);
            hand.until(() -> hand.find("#saved-mark", Label.class).getText().contains(typed(order, 138, 78, 97)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void hazard27WhatIsSavedIsNamedBeforeAndStandsAsMeant(VitalsOrder order) {
        try (Chair chair = Chair.withoutWindow()) {
            SessionModel model = model(chair, order);
            model.entry().typed(typed(order, 138, 78, 97));
            assertThat(model.entry().echoProperty().get().chips().stream().map(Echo.Chip::text))
                    .contains("BP 138/84 mmHg", "HR 78 /min", "SpO2 97 %");
            model.entry().enter();
            assertThat(model.chart().lastSet().map(TakenSet::vitals)).contains(MEANT);
            model.entry().showLastSet();
            assertThat(model.entry().templateProperty().get()).isEqualTo(typed(order, 138, 78, 97));
        }
    }

    @ParameterizedTest
    @EnumSource
    void hazard27ACorrectionOfOneNumberLeavesTheOthersWhatTheyAre(VitalsOrder order) {
        try (Chair chair = Chair.withoutWindow()) {
            SessionModel model = model(chair, VitalsOrder.PROTOCOL);
            Chair.enter(model, "138/84 78 97 14 t 36.8 #sitting");
            ChartEntry set = model.chart().chartEntries().getLast();
            SessionContext seat =
                    chair.seat(chair.desk.takenUp(model.chart().session()).orElseThrow(), order);
            AmendModel line = new SessionModel(seat).amendments().line();
            line.open(set.id());
            assertThat(line.textProperty().get())
                    .contains(typed(order, 138, 78, 97))
                    .endsWith(" rr 14 t 36.8 #sitting");
            line.textProperty().set(line.textProperty().get().replace("138", "136"));
            line.enter();
            line.because(AmendReason.TYPING_SLIP);
            Vitals now = chair.desk
                    .takenUp(model.chart().session())
                    .orElseThrow()
                    .chart()
                    .lastSet()
                    .orElseThrow()
                    .vitals();
            assertThat(now.with(new BloodPressure(138, 84))).isEqualTo(((Event.VitalsTaken) set.event()).vitals());
        }
    }

    @Test
    void theLastValuesStandInTheOrderInWhichTheyAreTyped() {
        try (Chair chair = Chair.withoutWindow()) {
            SessionContext seat = chair.seat(chair.open(0, "iv-infusion"), VitalsOrder.SPO2_HR_BP);
            assertThat(new TileStates(seat)
                            .of(seat.chart(), seat.now()).stream().map(TileState::vital))
                    .startsWith(Vital.SPO2, Vital.HEART_RATE, Vital.BLOOD_PRESSURE);
        }
    }

    /** Two workstations at one log, each in its own order, sets and corrections in turns. */
    @Test
    void hazard27SetsAndCorrectionsFromSeatsInDifferentOrdersAreAllAsMeant() {
        Random random = new Random(27);
        for (int round = 0; round < 60; round++) {
            VitalsOrder[] orders = VitalsOrder.values();
            try (Chair chair = Chair.withoutWindow()) {
                List<SessionModel> seats = new ArrayList<>();
                List<VitalsOrder> of = new ArrayList<>();
                List<List<Vitals>> meant = new ArrayList<>();
                for (int room = 0; room < 2; room++) {
                    of.add(orders[random.nextInt(orders.length)]);
                    SessionModel model = new SessionModel(chair.seat(chair.open(room, "iv-infusion"), of.getLast()));
                    model.start();
                    seats.add(model);
                    meant.add(new ArrayList<>());
                }
                for (int act = 0; act < 12; act++) {
                    int room = random.nextInt(2);
                    SessionModel seat = seats.get(room);
                    int systolic = 120 + act;
                    int rate = 70 + random.nextInt(20);
                    int saturation = 92 + random.nextInt(8);
                    String line = typed(of.get(room), systolic, rate, saturation);
                    Vitals wanted =
                            Vitals.of(new BloodPressure(systolic, 84), new HeartRate(rate), new SpO2(saturation));
                    if (random.nextBoolean() && !meant.get(room).isEmpty()) {
                        AmendModel correction = seat.amendments().line();
                        correction.open(seat.chart().sets().getLast().line().id());
                        correction.textProperty().set(line);
                        correction.enter();
                        correction.because(AmendReason.TYPING_SLIP);
                        meant.get(room).removeLast();
                    } else {
                        Chair.enter(seat, line);
                    }
                    meant.get(room).add(wanted);
                    chair.minutes(3);
                }
                for (int room = 0; room < 2; room++) {
                    assertThat(seats.get(room).chart().sets().stream().map(TakenSet::vitals))
                            .containsExactlyElementsOf(meant.get(room));
                }
            }
        }
    }
}
