package org.chairside.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.model.Route;
import org.chairside.ui.entry.Answer;
import org.chairside.ui.session.Chair;
import org.chairside.ui.session.SessionModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Doses by every route of CLINICAL 1.1, as a nurse would record them, and the mistakes that are asked about. */
class DoseFormsTest {
    private final Chair chair = Chair.withoutWindow();
    private SessionModel model = chair.infusion();

    @AfterEach
    void close() {
        model.stop();
        chair.close();
    }

    private void under(String protocol) {
        model.stop();
        model = chair.model(chair.open(1, protocol));
    }

    private FormModel doses() {
        return model.doses();
    }

    private FormModel form(FormAct.Kind kind, Map<FieldName, String> typed) {
        doses().open();
        return Given.choose(doses(), kind, typed);
    }

    private List<FormAct.Kind> offered() {
        doses().open();
        return doses().actsProperty().get().stream().map(FormAct::kind).toList();
    }

    private List<String> echo() {
        return doses().faceProperty().get().echo();
    }

    private Map<FieldName, String> offers() {
        return doses().faceProperty().get().offers();
    }

    private String summary() {
        return model.states().doseProperty().get().summary();
    }

    private Event last() {
        return model.chart().chartEntries().getLast().event();
    }

    private List<Event> given() {
        return model.chart().doses().given().stream().map(ChartEntry::event).toList();
    }

    private Answer.Refused refused() {
        return (Answer.Refused) doses().faceProperty().get().answer();
    }

    private static final Map<FieldName, String> DRAWN_UP = Map.of(
            FieldName.DOSE, "35",
            FieldName.OVER, "40",
            FieldName.CONCENTRATION, "0.7",
            FieldName.VOLUME, "50",
            FieldName.LOT, "K7",
            FieldName.WITNESS, "Ben");

    @Test
    void anInfusionFromStartToWaste() {
        assertThat(form(FormAct.Kind.START, DRAWN_UP).submit()).isTrue();
        assertThat(last())
                .hasToString(
                        "InfusionStarted[planned=35 mg, over=PT40M, supply=Supply[preparation=Optional[50 mL of 0.7 mg per mL], lot=K7,"
                                + " witness=Ben]]");
        chair.minutes(10);
        assertThat(form(FormAct.Kind.PAUSE, Map.of(FieldName.REASON, "anxious")).submit())
                .isTrue();
        chair.minutes(5);
        assertThat(offered()).startsWith(FormAct.Kind.RESUME);
        assertThat(doses().submit()).isTrue();
        chair.minutes(1);
        assertThat(form(FormAct.Kind.RATE, Map.of(FieldName.RATE, "37.5", FieldName.REASON, "dissociated"))
                        .submit())
                .isTrue();
        chair.minutes(9);
        assertThat(offered()).startsWith(FormAct.Kind.END);
        // 11 minutes at 75 mL/h and 9 at 37.5, of 0.7 mg per mL: 9.625 mg and 3.9375 mg.
        assertThat(offers()).containsEntry(FieldName.GIVEN, "13.6");
        assertThat(doses().submit()).isFalse();
        assertThat(refused().why()).isEqualTo("Given mg is missing.");
        assertThat(doses().take(FieldName.GIVEN)).isTrue();
        assertThat(doses().submit()).isTrue();
        assertThat(offered()).startsWith(FormAct.Kind.WASTE);
        assertThat(offers()).containsEntry(FieldName.WASTED, "21.4").containsEntry(FieldName.WITNESS, "Ben");
        assertThat(doses().take(FieldName.WASTED)).isTrue();
        doses().text(FieldName.WITNESS).set("Ben");
        assertThat(doses().submit()).isTrue();
        assertThat(last()).isEqualTo(new Event.DrugWasted(new Dose(21_400), "", "Ben"));
        assertThat(offered()).startsWith(FormAct.Kind.START);
        assertThat(summary()).isEqualTo("DOSE 13.6 mg of 35 mg planned given, 0.19 mg per kg, from 09:50");
    }

    @Test
    void whatWasPlannedAndTheUsualTimeStandInTheFieldsAndNothingElse() {
        doses().open();
        assertThat(doses().text(FieldName.DOSE).get()).isEqualTo("35");
        assertThat(doses().text(FieldName.OVER).get()).isEqualTo("40");
        assertThat(doses().text(FieldName.CONCENTRATION).get()).isEmpty();
        assertThat(doses().text(FieldName.VOLUME).get()).isEmpty();
        assertThat(offers()).isEmpty();
        assertThat(echo()).containsExactly("35 mg, 0.49 mg per kg");
        assertThat(doses().faceProperty().get().glance())
                .isEqualTo("Planned 35 mg, 0.49 mg per kg \u00b7 amount given: not recorded yet");
    }

    @Test
    void theRateIsReckonedFromVolumeAndTimeAndCanBeSetOtherwise() {
        form(FormAct.Kind.START, DRAWN_UP);
        assertThat(echo())
                .containsExactly(
                        "35 mg, 0.49 mg per kg", "50 mL of 0.7 mg per mL is 35 mg", "75 mL/h by volume and time");
        assertThat(offers()).containsEntry(FieldName.RATE, "75");
        doses().text(FieldName.RATE).set("60");
        assertThat(doses().submit()).isFalse();
        assertThat(Given.asked(doses())).containsExactly("Volume by time is 75 mL/h. As typed?");
        assertThat(doses().submit()).isTrue();
        assertThat(last()).hasToString("InfusionRateChanged[rate=60 mL/h, reason=set at the start]");
    }

    @Test
    void aBolusDuringAnInfusionCountsBesidesIt() {
        Given.infusion(model, "35", "40");
        chair.minutes(5);
        assertThat(offered())
                .containsExactly(FormAct.Kind.END, FormAct.Kind.PAUSE, FormAct.Kind.RATE, FormAct.Kind.BOLUS);
        assertThat(form(
                                FormAct.Kind.BOLUS,
                                Map.of(
                                        FieldName.DOSE, "10",
                                        FieldName.CONCENTRATION, "10",
                                        FieldName.VOLUME, "1",
                                        FieldName.TIME, "-2"))
                        .submit())
                .isTrue();
        assertThat(summary()).isEqualTo("DOSE 35 mg over 40min from 09:50 · 10 mg additional bolus");
        assertThat(model.chart().doses().infusions().getFirst().endedAt()).isEmpty();
        assertThat(model.chart().chartEntries().getLast().happenedAt())
                .isEqualTo(Chair.OPENED.plus(Duration.ofMinutes(3)));
    }

    @Test
    void anInjectionIntoTheMuscleHasASiteAndWhatWasDrawnUp() {
        under("intramuscular");
        assertThat(offered()).containsExactly(FormAct.Kind.BOLUS, FormAct.Kind.WASTE);
        form(
                FormAct.Kind.BOLUS,
                Map.of(
                        FieldName.CONCENTRATION, "50",
                        FieldName.VOLUME, "0.7",
                        FieldName.SITE, "left deltoid"));
        assertThat(doses().text(FieldName.DOSE).get()).isEqualTo("35");
        assertThat(doses().submit()).isTrue();
        assertThat(last()).isInstanceOfSatisfying(Event.DoseGiven.class, dose -> {
            assertThat(dose.route()).isEqualTo(Route.INTRAMUSCULAR);
            assertThat(dose.site()).isEqualTo("left deltoid");
            assertThat(dose.supply().preparation()).get().hasToString("0.7 mL of 50 mg per mL");
        });
        assertThat(summary()).isEqualTo("DOSE 35 mg, 0.49 mg per kg given from 09:50");
    }

    @Test
    void anInjectionUnderTheSkin() {
        under("subcutaneous");
        form(FormAct.Kind.BOLUS, Map.of(FieldName.CONCENTRATION, "50", FieldName.VOLUME, "0,7"));
        assertThat(doses().submit()).isTrue();
        assertThat(last()).isInstanceOfSatisfying(Event.DoseGiven.class, dose -> assertThat(dose.route())
                .isEqualTo(Route.SUBCUTANEOUS));
    }

    @Test
    void aTabletIsAskedForNoConcentration() {
        under("oral-sublingual");
        doses().open();
        FormAct act = doses().actProperty().get().orElseThrow();
        assertThat(act.fields()).doesNotContain(FieldName.CONCENTRATION, FieldName.VOLUME);
        doses().text(FieldName.DOSE).set("100");
        assertThat(doses().submit()).isTrue();
        assertThat(given()).hasSize(1);
    }

    @Test
    void devicesAreGivenOneByOneAndCounted() {
        under("esketamine-nasal");
        assertThat(model.states().doseProperty().get().summary()).contains("56 mg");
        doses().open();
        assertThat(doses().actProperty().get().orElseThrow().go()).isEqualTo("Give device 1 of 2, 28 mg");
        doses().text(FieldName.LOT).set("L1");
        assertThat(doses().submit()).isTrue();
        chair.minutes(5);
        doses().open();
        assertThat(doses().actProperty().get().orElseThrow().go()).isEqualTo("Give device 2 of 2, 28 mg");
        assertThat(offers()).containsEntry(FieldName.LOT, "L1");
        assertThat(doses().text(FieldName.LOT).get()).isEmpty();
        assertThat(doses().take(FieldName.LOT)).isTrue();
        assertThat(doses().submit()).isTrue();
        assertThat(given())
                .containsExactly(
                        new Event.DeviceGiven(1, 2, Dose.milligrams(28), "L1"),
                        new Event.DeviceGiven(2, 2, Dose.milligrams(28), "L1"));
        assertThat(summary()).startsWith("DOSE 56 mg");
    }

    @Test
    void aSecondEnterBeforeTheQuestionCouldBeReadConfirmsNoDose() {
        under("esketamine-nasal");
        Given.device(model, "L1");
        chair.minutes(2);
        chair.inHaste();
        doses().open();
        assertThat(doses().submit()).isFalse();
        assertThat(doses().submit()).isFalse();
        assertThat(Given.asked(doses())).isNotEmpty();
        assertThat(given()).hasSize(1);
        chair.reads();
        assertThat(doses().submit()).isTrue();
        assertThat(given()).hasSize(2);
    }

    @Test
    void hazard09ADeviceWithinTheRestIsAskedAboutOnceAndNeverBlocked() {
        under("esketamine-nasal");
        Given.device(model, "L1");
        chair.minutes(2);
        assertThat(model.states().doseProperty().get().note()).isEqualTo("Rest: next device from 09:55 (in 3:00)");
        doses().open();
        assertThat(doses().submit()).isFalse();
        assertThat(Given.asked(doses())).containsExactly("3min of the rest between two devices left. Given already?");
        assertThat(doses().submit()).isTrue();
        assertThat(given()).hasSize(2);
        assertThat(model.states().doseProperty().get().note()).isEmpty();
    }

    @Test
    void hazard09ADeviceMoreThanPlannedIsAskedAboutAndItsDoseIsNeverTyped() {
        under("esketamine-nasal");
        Given.device(model, "L1");
        chair.minutes(6);
        Given.device(model, "L1");
        chair.minutes(6);
        doses().open();
        assertThat(offered()).containsExactly(FormAct.Kind.WASTE, FormAct.Kind.DEVICE);
        doses().choose(doses().actsProperty().get().getLast());
        assertThat(doses().actProperty().get().orElseThrow().fields()).doesNotContain(FieldName.DOSE);
        assertThat(doses().submit()).isFalse();
        assertThat(Given.asked(doses())).containsExactly("2 devices were planned. One more?");
        assertThat(doses().submit()).isTrue();
        chair.minutes(6);
        doses().open();
        doses().choose(doses().actsProperty().get().getLast());
        assertThat(doses().submit()).isFalse();
        assertThat(Given.asked(doses())).containsExactly("The protocol has 3 devices at most. One more?");
    }

    @Test
    void hazard06TenTimesThePlannedDoseIsAskedAboutOnce() {
        form(FormAct.Kind.START, DRAWN_UP).text(FieldName.DOSE).set("350");
        assertThat(echo()).startsWith("350 mg, 4.9 mg per kg");
        assertThat(doses().submit()).isFalse();
        assertThat(Given.asked(doses()))
                .contains(
                        "35 mg was planned. Is the point in the right place?",
                        "4.9 mg per kg; the protocol expects 0.1 to 1 mg per kg. As typed?");
        assertThat(given()).isEmpty();
        assertThat(doses().submit()).isTrue();
        assertThat(given()).hasSize(1);
    }

    @Test
    void hazard06AChangeAfterTheQuestionIsAskedAboutAnew() {
        form(FormAct.Kind.START, DRAWN_UP).text(FieldName.DOSE).set("350");
        assertThat(doses().submit()).isFalse();
        doses().text(FieldName.DOSE).set("3.5");
        assertThat(Given.asked(doses())).isEmpty();
        assertThat(doses().submit()).isFalse();
        assertThat(given()).isEmpty();
    }

    @Test
    void hazard06ARefusedDoseIsMarkedAtItsCharactersWithWhatWasMeant() {
        form(FormAct.Kind.START, DRAWN_UP).text(FieldName.DOSE).set(" .5");
        assertThat(doses().submit()).isFalse();
        assertThat(doses().faceProperty().get().at()).contains(FieldName.DOSE);
        assertThat(refused().from()).isEqualTo(1);
        assertThat(refused().to()).isEqualTo(3);
        assertThat(refused().offer()).get().extracting(Answer.Offer::line).isEqualTo("0.5");
    }

    @Test
    void hazard06TheSameDoseTwiceIsAskedAbout() {
        under("intramuscular");
        Map<FieldName, String> injection =
                Map.of(FieldName.DOSE, "35", FieldName.CONCENTRATION, "50", FieldName.VOLUME, "0.7");
        assertThat(form(FormAct.Kind.BOLUS, injection).submit()).isTrue();
        chair.minutes(1);
        assertThat(form(FormAct.Kind.BOLUS, injection).submit()).isFalse();
        assertThat(Given.asked(doses())).containsExactly("In all that is 70 mg; 35 mg was planned. As typed?");
    }

    @Test
    void hazard07AVialTakenForAnotherIsAskedAbout() {
        form(FormAct.Kind.START, Map.of(FieldName.CONCENTRATION, "100", FieldName.VOLUME, "3.5"));
        assertThat(doses().submit()).isFalse();
        assertThat(Given.asked(doses()))
                .containsExactly("The amount drawn up is 350 mg, different from the dose typed. As typed?");
    }

    @Test
    void hazard07AnInfusionOfWhichNobodySaidHowItWasDrawnUpIsAskedAbout() {
        doses().open();
        assertThat(doses().submit()).isFalse();
        assertThat(Given.asked(doses())).hasSize(1).allMatch(ask -> ask.startsWith("Concentration or volume missing"));
        assertThat(doses().submit()).isTrue();
    }

    @Test
    void hazard07AConcentrationAloneIsRefused() {
        form(FormAct.Kind.START, Map.of(FieldName.CONCENTRATION, "10"));
        assertThat(doses().submit()).isFalse();
        assertThat(refused().why()).isEqualTo("Volume mL is missing.");
        assertThat(doses().faceProperty().get().at()).contains(FieldName.VOLUME);
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        chair.minutes(10);
        Given.infusion(model, "35", "40");
        chair.minutes(5);
        form(FormAct.Kind.END, Map.of(FieldName.GIVEN, "5", FieldName.TIME, "-9"));
        assertThat(doses().submit()).isFalse();
        assertThat(doses().faceProperty().get().at()).contains(FieldName.TIME);
        assertThat(model.chart().doses().isInfusing()).isTrue();
    }

    @Test
    void moreGivenThanStartedWithIsAskedAbout() {
        Given.infusion(model, "35", "40");
        chair.minutes(40);
        form(FormAct.Kind.END, Map.of(FieldName.GIVEN, "36"));
        assertThat(offers()).isEmpty();
        assertThat(doses().submit()).isFalse();
        assertThat(Given.asked(doses()))
                .containsExactly("The infusion was started with 35 mg; this is more. As typed?");
    }

    @Test
    void wasteWithoutAWitnessIsAskedAbout() {
        form(FormAct.Kind.WASTE, Map.of(FieldName.WASTED, "15"));
        assertThat(doses().submit()).isFalse();
        assertThat(Given.asked(doses())).containsExactly("No witness is named. Record it anyway?");
    }

    @Test
    void afterAChangeOfRateWithoutAConcentrationNothingIsOffered() {
        Given.infusion(model, "35", "40");
        chair.minutes(10);
        Given.form(doses(), FormAct.Kind.RATE, Map.of(FieldName.RATE, "50", FieldName.REASON, "calm"));
        chair.minutes(10);
        doses().open();
        assertThat(offers()).doesNotContainKey(FieldName.GIVEN);
    }

    @Test
    void theFormFollowsWhatIsRecordedMeanwhile() {
        doses().open();
        FormModel elsewhere = new FormModel(
                chair.seat(chair.desk.takenUp(model.chart().session()).orElseThrow()),
                new DoseForms(
                        chair.seat(chair.desk.takenUp(model.chart().session()).orElseThrow())),
                model.submissions()::send);
        Given.form(elsewhere, FormAct.Kind.START, Map.of());
        chair.passes(Duration.ofSeconds(1));
        assertThat(doses().actProperty().get().orElseThrow().kind()).isEqualTo(FormAct.Kind.END);
        assertThat(doses().submit()).isFalse();
        assertThat(given()).hasSize(1);
    }

    @Test
    void theElapsedTimeCountsFromTheFirstDose() {
        Given.infusion(model, "35", "40");
        chair.minutes(38);
        assertThat(model.states().doseProperty().get().elapsed()).isEqualTo("T+38min");
        Given.form(doses(), FormAct.Kind.PAUSE, Map.of(FieldName.REASON, "line check"));
        assertThat(summary()).startsWith("PAUSED 35 mg");
    }
}
