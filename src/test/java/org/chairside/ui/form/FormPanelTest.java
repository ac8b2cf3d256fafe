package org.chairside.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.Infusion;
import org.chairside.model.Event;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.session.Chair;
import org.chairside.ui.session.SessionView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The forms on the real scene, by keys alone. */
class FormPanelTest {
    private final Hand hand = new Hand();
    private final Chair chair = Chair.withWindow();
    private SessionView view;

    @BeforeAll
    static void start() {
        Hand.start();
    }

    private void show(String protocol) {
        view = Hand.inFx(() -> new SessionView(chair.model(chair.open(0, protocol)), () -> {}));
        hand.show(() -> {
            Scene scene = new Scene(new StackPane(view.root()), 990, 960);
            Theme.DIM.dress(scene, new FontScale(90));
            return scene;
        });
        Hand.doInFx(view::shown);
    }

    @AfterEach
    void close() {
        Hand.doInFx(view::hidden);
        chair.close();
    }

    private Event last() {
        return view.model().chart().chartEntries().getLast().event();
    }

    private void dose() {
        hand.press(KeyCode.CONTROL, KeyCode.D);
    }

    private boolean isAtTheLine() {
        return hand.focused().equals(hand.find("#entry-line", TextField.class));
    }

    @Test
    void aDeviceCostsTwoKeys() {
        show("esketamine-nasal");
        dose();
        hand.press(KeyCode.ENTER);
        assertThat(last()).isInstanceOf(Event.DeviceGiven.class);
        assertThat(isAtTheLine()).isTrue();
    }

    @Test
    void theLotOfTheSameBoxIsTakenByOneKeyAndNeverByItself() {
        show("esketamine-nasal");
        dose();
        hand.type("L1").press(KeyCode.ENTER);
        Hand.doInFx(() -> chair.minutes(6));
        dose();
        TextField lot = hand.find("#dose-panel-lot", TextField.class);
        assertThat(lot.getPromptText()).isEqualTo("L1");
        assertThat(lot.getAccessibleHelp()).isEqualTo("Press Right to accept L1");
        hand.press(KeyCode.RIGHT).press(KeyCode.ENTER);
        assertThat(last()).isInstanceOfSatisfying(Event.DeviceGiven.class, device -> assertThat(device.lot())
                .isEqualTo("L1"));
    }

    @Test
    void hazard09TheQuestionAboutTheRestIsConfirmedByEnter() {
        show("esketamine-nasal");
        dose();
        hand.press(KeyCode.ENTER);
        dose();
        hand.press(KeyCode.ENTER);
        assertThat(view.model().chart().doses().given()).hasSize(1);
        assertThat(hand.has("#as-typed")).isTrue();
        hand.press(KeyCode.ENTER);
        assertThat(view.model().chart().doses().given()).hasSize(2);
    }

    @Test
    void anInfusionIsPausedResumedAndEndedByKeysAlone() {
        show("iv-infusion");
        dose();
        hand.press(KeyCode.ENTER).press(KeyCode.ENTER);
        Hand.doInFx(() -> chair.minutes(10));
        dose();
        hand.press(KeyCode.DOWN).type("anxious").press(KeyCode.ENTER);
        assertThat(last()).isEqualTo(new Event.InfusionPaused("anxious"));
        dose();
        hand.press(KeyCode.ENTER);
        assertThat(last()).isEqualTo(new Event.InfusionResumed());
        Hand.doInFx(() -> chair.minutes(30));
        dose();
        hand.press(KeyCode.ENTER);
        assertThat(hand.find("#dose-panel-given", TextField.class).getText()).isEmpty();
        hand.press(KeyCode.RIGHT).press(KeyCode.ENTER);
        Infusion infusion = view.model().chart().doses().infusions().getFirst();
        assertThat(infusion.end().orElseThrow().given()).hasToString("35 mg");
        assertThat(isAtTheLine()).isTrue();
    }

    @Test
    void hazard06WhatIsRefusedIsMarkedInItsFieldAndWhatWasMeantIsOneKeyAway() {
        show("intramuscular");
        dose();
        hand.press(KeyCode.CONTROL, KeyCode.A).type(".5").press(KeyCode.ENTER);
        TextField field = hand.find("#dose-panel-dose", TextField.class);
        assertThat(field.getSelectedText()).isEqualTo(".5");
        assertThat(hand.focused()).isEqualTo(field);
        hand.press(KeyCode.TAB);
        assertThat(field.getText()).isEqualTo("0.5");
        assertThat(hand.find("#dose-panel-echo", Label.class).getText()).startsWith("0.5 mg, 0.007 mg per kg");
    }

    @Test
    void hazard06WhatIsTypedStandsInPlaceOfThePlannedDoseAndNotBehindIt() {
        show("iv-infusion");
        dose();
        TextField field = hand.find("#dose-panel-dose", TextField.class);
        assertThat(field.getSelectedText()).isEqualTo("35");
        hand.type("30");
        assertThat(field.getText()).isEqualTo("30");
        hand.press(KeyCode.TAB).type("50");
        assertThat(hand.find("#dose-panel-over", TextField.class).getText()).isEqualTo("50");
        hand.press(KeyCode.DOWN).press(KeyCode.UP).type("28");
        assertThat(field(hand)).isEqualTo("28");
    }

    private static String field(Hand hand) {
        return hand.find("#dose-panel-dose", TextField.class).getText();
    }

    @Test
    void aMedicineIsCompletedWhileTyped() {
        show("iv-infusion");
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        hand.type("ond").press(KeyCode.RIGHT).press(KeyCode.TAB).type("4 mg").press(KeyCode.TAB);
        hand.type("intrav")
                .press(KeyCode.RIGHT)
                .press(KeyCode.TAB)
                .type("Dr Lee")
                .press(KeyCode.ENTER);
        assertThat(last()).isEqualTo(new Event.MedicationGiven("ondansetron", "4 mg", "intravenous", "Dr Lee"));
    }

    @Test
    void aScaleIsAnsweredByItsKeysAndEnter() {
        show("iv-infusion");
        hand.press(KeyCode.CONTROL, KeyCode.G).choose("14");
        assertThat(hand.find("#scale-result", Label.class).getText()).startsWith("4, Answers slowly");
        hand.press(KeyCode.ENTER);
        assertThat(last()).isInstanceOfSatisfying(Event.ScaleScored.class, scored -> assertThat(scored.total())
                .isEqualTo(4));
        assertThat(isAtTheLine()).isTrue();
    }

    @Test
    void aQuestionnaireIsAnsweredByDigitsAndTheNinthItemIsShownAtOnce() {
        show("iv-infusion");
        hand.press(KeyCode.CONTROL, KeyCode.G).choose("4").choose("111111112");
        assertThat(hand.find("#scale-notice", Label.class).getText()).contains("provider");
        hand.press(KeyCode.BACK_SPACE).choose("0");
        assertThat(hand.has("#scale-notice")).isFalse();
        hand.press(KeyCode.ENTER);
        assertThat(last()).isInstanceOfSatisfying(Event.ScaleScored.class, scored -> assertThat(scored.total())
                .isEqualTo(8));
    }

    @Test
    void theTotalOfALicensedScaleIsTyped() {
        show("iv-infusion");
        hand.press(KeyCode.CONTROL, KeyCode.G).choose("9");
        assertThat(hand.find("#scale-total-scale-version", TextField.class).getText())
                .contains("Bremner");
        hand.press(KeyCode.TAB).type("17").press(KeyCode.ENTER);
        assertThat(last()).isInstanceOfSatisfying(Event.ScaleScored.class, scored -> assertThat(scored.scale())
                .isEqualTo("cadss"));
    }

    @Test
    void aDoseIsAmendedFromTheLogInItsForm() {
        show("intramuscular");
        dose();
        hand.press(KeyCode.ENTER).press(KeyCode.ENTER);
        ChartEntry given = view.model().chart().chartEntries().getLast();
        Hand.doInFx(() -> {
            ListView<?> log = hand.find("#log", ListView.class);
            log.getSelectionModel().selectLast();
            log.requestFocus();
        });
        hand.press(KeyCode.ENTER);
        assertThat(hand.focused().getId()).isEqualTo("amend-form-dose");
        hand.press(KeyCode.CONTROL, KeyCode.A)
                .type("30")
                .press(KeyCode.ENTER)
                .press(KeyCode.ENTER)
                .choose("1");
        ChartEntry amended = view.model().chart().chartEntry(given.id()).orElseThrow();
        assertThat(amended.isAmended()).isTrue();
        assertThat(amended.event()).isInstanceOfSatisfying(Event.DoseGiven.class, dose -> assertThat(dose.dose())
                .hasToString("30 mg"));
        assertThat(isAtTheLine()).isTrue();
    }

    @Test
    void aDoseIsWithdrawnFromItsForm() {
        show("intramuscular");
        dose();
        hand.press(KeyCode.ENTER).press(KeyCode.ENTER);
        ChartEntry given = view.model().chart().chartEntries().getLast();
        Hand.doInFx(() -> {
            ListView<?> log = hand.find("#log", ListView.class);
            log.getSelectionModel().selectLast();
            log.requestFocus();
        });
        hand.press(KeyCode.ENTER);
        Hand.doInFx(() -> hand.find("#amend-form-withdraw", Button.class).fire());
        hand.choose("1");
        assertThat(view.model().chart().chartEntry(given.id()).orElseThrow().stands())
                .isFalse();
    }

    @Test
    void everyFieldSaysItsUnit() {
        show("iv-infusion");
        dose();
        assertThat(hand.find("#dose-panel-concentration", TextField.class).getAccessibleText())
                .isEqualTo("Concentration in milligrams per milliliter");
        assertThat(hand.find("#dose-panel-rate", TextField.class).getAccessibleText())
                .isEqualTo("Rate in milliliters per hour");
    }
}
