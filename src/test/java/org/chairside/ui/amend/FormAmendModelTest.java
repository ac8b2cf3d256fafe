package org.chairside.ui.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Allergies;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.model.Patient;
import org.chairside.model.Sex;
import org.chairside.ui.form.FieldName;
import org.chairside.ui.form.FormAct;
import org.chairside.ui.form.FormModel;
import org.chairside.ui.form.Given;
import org.chairside.ui.session.Chair;
import org.chairside.ui.session.SessionModel;
import org.chairside.ui.session.log.LogLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormAmendModelTest {
    private final Chair chair = Chair.withoutWindow();
    private final SessionModel model = chair.infusion();

    @AfterEach
    void close() {
        model.stop();
        chair.close();
    }

    private FormModel open(ChartEntry line) {
        assertThat(model.amendments().form().turnTo(line.id())).isTrue();
        model.amendments().form().form().open();
        return model.amendments().form().form();
    }

    private ChartEntry last() {
        return model.chart().chartEntries().getLast();
    }

    private ChartEntry line(ChartEntry before) {
        return model.chart().chartEntry(before.id()).orElseThrow();
    }

    private void infusion() {
        Given.form(
                model.doses(),
                FormAct.Kind.START,
                Map.of(
                        FieldName.CONCENTRATION, "0.7",
                        FieldName.VOLUME, "50",
                        FieldName.LOT, "K7",
                        FieldName.WITNESS, "Ben"));
    }

    @Test
    void thePatientIsCorrectedInAFormWithAReasonAndTheOldWordsStay() {
        ChartEntry opening = line(model.chart().chartEntries().getFirst());
        Patient before = model.chart().patient();
        FormModel form = open(opening);
        assertThat(form.text(FieldName.FAMILY).get()).isEqualTo(before.name().family());
        assertThat(form.submit()).isFalse();
        assertThat(form.faceProperty().get().answer().toString()).contains("Nothing is changed yet");
        form.text(FieldName.SEX).set("fem");
        form.text(FieldName.ALLERGIES).set("penicillin, latex");
        assertThat(form.submit()).isTrue();
        assertThat(model.amendments().form().reasons()).isEqualTo(AmendReason.OF_PATIENT);
        assertThat(model.chart().patient()).isEqualTo(before);
        model.amendments().form().because(AmendReason.PATIENT_REPORTED);
        Patient after = model.chart().patient();
        assertThat(after.sex()).isEqualTo(Sex.FEMALE);
        assertThat(after.allergies()).isEqualTo(new Allergies.Known("penicillin, latex"));
        assertThat(after.born()).isEqualTo(before.born());
        assertThat(after.name()).isEqualTo(before.name());
        LogLine shown = model.states().log().stream()
                .filter(each -> each.id().equals(opening.id()))
                .findFirst()
                .orElseThrow();
        assertThat(shown.words()).contains("sex Female", "penicillin, latex");
        assertThat(shown.history().before()).contains("sex Not recorded").doesNotContain("latex");
        assertThat(shown.spoken()).contains("patient-reported");
    }

    @Test
    void aPatientWhoseNameAndBirthDateBothChangeIsAskedAboutAndTheYearAloneIsNoDay() {
        ChartEntry opening = model.chart().chartEntries().getFirst();
        FormModel form = open(opening);
        form.text(FieldName.FAMILY).set("Other");
        form.text(FieldName.BORN).set("1931-02-30");
        assertThat(form.submit()).isFalse();
        assertThat(form.faceProperty().get().at()).contains(FieldName.BORN);
        form.text(FieldName.BORN).set("1931-02-28");
        form.text(FieldName.GENDER).set("x");
        assertThat(form.submit()).isFalse();
        assertThat(form.faceProperty().get().answer().toString()).contains("Female, Male, Other");
        form.text(FieldName.GENDER).set("");
        assertThat(form.submit()).isFalse();
        assertThat(form.faceProperty().get().answer().toString()).contains("another person");
        assertThat(form.submit()).isTrue();
    }

    @Test
    void aDoseIsPutRightInItsOwnFormWithAReasonAndTheOldWordsStay() {
        infusion();
        ChartEntry start = last();
        chair.minutes(3);
        FormModel form = open(start);
        assertThat(form.text(FieldName.DOSE).get()).isEqualTo("35");
        assertThat(form.text(FieldName.CONCENTRATION).get()).isEqualTo("0.7");
        assertThat(form.text(FieldName.LOT).get()).isEqualTo("K7");
        assertThat(form.text(FieldName.TIME).get()).isEqualTo("09:50");
        form.text(FieldName.DOSE).set("34");
        assertThat(form.submit()).isTrue();
        assertThat(line(start).isAmended()).isFalse();
        model.amendments().form().because(AmendReason.TYPING_SLIP);
        assertThat(line(start).event())
                .isInstanceOfSatisfying(Event.InfusionStarted.class, started -> assertThat(started.planned())
                        .isEqualTo(Dose.milligrams(34)));
        assertThat(line(start).happenedAt()).isEqualTo(start.happenedAt());
        LogLine shown = model.states().log().stream()
                .filter(each -> each.id().equals(start.id()))
                .findFirst()
                .orElseThrow();
        assertThat(shown.words()).contains("34 mg");
        assertThat(shown.history().before()).contains("35 mg");
        assertThat(shown.spoken()).contains("typing error");
        assertThat(shown.actions().amendable()).isTrue();
    }

    @Test
    void onlyTheTimeCanBeWrong() {
        chair.minutes(5);
        infusion();
        ChartEntry start = last();
        FormModel form = open(start);
        form.text(FieldName.TIME).set("09:52");
        assertThat(form.submit()).isTrue();
        model.amendments().form().because(AmendReason.WRONG_TIME);
        assertThat(line(start).happenedAt()).isEqualTo(Chair.OPENED.plusSeconds(120));
    }

    @Test
    void theSameChecksHold() {
        infusion();
        FormModel form = open(last());
        form.text(FieldName.DOSE).set("350");
        assertThat(form.submit()).isFalse();
        assertThat(Given.asked(form)).contains("35 mg was planned. Is the point in the right place?");
        form.text(FieldName.DOSE).set("1,000");
        assertThat(form.submit()).isFalse();
        assertThat(form.faceProperty().get().at()).contains(FieldName.DOSE);
        model.amendments().form().because(AmendReason.OTHER);
        assertThat(last().isAmended()).isFalse();
    }

    @Test
    void hazard01ADoseOfAnotherPatientIsWithdrawn() {
        infusion();
        ChartEntry start = last();
        open(start).submit();
        model.amendments().form().because(AmendReason.WRONG_PATIENT);
        assertThat(line(start).stands()).isFalse();
        assertThat(model.chart().doses().given()).isEmpty();
    }

    @Test
    void everyEntryMadeInAFormGoesBackIntoIt() {
        infusion();
        chair.minutes(1);
        Given.form(model.doses(), FormAct.Kind.RATE, Map.of(FieldName.RATE, "50", FieldName.REASON, "calm"));
        chair.minutes(1);
        Given.form(model.doses(), FormAct.Kind.PAUSE, Map.of(FieldName.REASON, "talk"));
        chair.minutes(1);
        Given.form(model.doses(), FormAct.Kind.RESUME, Map.of());
        chair.minutes(1);
        Given.endOfInfusion(model, "20");
        Given.form(model.doses(), FormAct.Kind.WASTE, Map.of(FieldName.WASTED, "15", FieldName.WITNESS, "Ben"));
        medicine();
        Given.form(model.medicines(), FormAct.Kind.RESPONSE, Map.of(FieldName.RESPONSE, "no more nausea"));
        List<ChartEntry> lines = model.chart().chartEntries().stream()
                .filter(line -> FormAmendments.canSay(line.event()) && !(line.event() instanceof Event.SessionOpened))
                .toList();
        assertThat(lines).hasSize(8);
        for (ChartEntry line : lines) {
            FormModel form = open(line);
            assertThat(Given.confirmed(form)).isTrue();
            assertThat(model.amendments()
                            .form()
                            .proposedProperty()
                            .get()
                            .orElseThrow()
                            .event())
                    .isEqualTo(line.event());
            model.amendments().form().close();
        }
    }

    private void medicine() {
        Given.form(
                model.medicines(),
                FormAct.Kind.MEDICINE,
                Map.of(
                        FieldName.MEDICINE, "ondansetron",
                        FieldName.AMOUNT, "4 mg",
                        FieldName.ROUTE, "intravenous",
                        FieldName.ORDERED_BY, "Dr Lee"));
    }

    @Test
    void aDeviceKeepsItsNumber() {
        SessionModel nasal = chair.model(chair.open(1, "esketamine-nasal"));
        Given.device(nasal, "L1");
        ChartEntry first = nasal.chart().chartEntries().getLast();
        chair.minutes(6);
        Given.device(nasal, "L1");
        assertThat(nasal.amendments().form().turnTo(first.id())).isTrue();
        FormModel form = nasal.amendments().form().form();
        form.open();
        form.text(FieldName.LOT).set("L2");
        assertThat(form.submit()).isTrue();
        nasal.amendments().form().because(AmendReason.TYPING_SLIP);
        assertThat(nasal.chart().chartEntry(first.id()).orElseThrow().event())
                .isEqualTo(new Event.DeviceGiven(1, 2, Dose.milligrams(28), "L2"));
        nasal.stop();
    }

    @Test
    void aSetOfVitalsHasNoFormOfItsOwn() {
        Chair.enter(model, "116/72 66 99");
        assertThat(model.amendments().form().turnTo(last().id())).isFalse();
    }
}
