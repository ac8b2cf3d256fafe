package org.chairside.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chairside.chart.Sessions;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.model.Allergies;
import org.chairside.model.Dose;
import org.chairside.model.Go;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.model.Weight;
import org.chairside.ui.Ward;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartModelTest {
    private final Front front = new Front();
    private final StartModel model = front.model(Ward.atMinute(-20).kit());

    @ParameterizedTest
    @ValueSource(strings = {"osei", "mar os", "14-jul", "1981-07", "129 728", "1297287651"})
    void findsAPatientByNameBirthOrRecordNumberAsTyped(String typed) {
        model.parts().patient().searchProperty().set(typed);
        assertThat(model.parts().patient().suggestions())
                .first()
                .extracting(each -> each.patient().name().family())
                .isEqualTo("Osei");
    }

    @Test
    void opensASessionForAPatientWhoWasHereBefore() {
        chooseOsei();
        model.parts().plan().amount().weightProperty().set("71,5");
        model.parts().plan().amount().doseProperty().set("36");
        model.parts().screening().answerRestAsWanted();
        model.identityProperty().set("mo 1981");
        model.start();
        NewSession handed = front.handed.getFirst();
        assertThat(front.went).containsExactly("started");
        assertThat(handed.room()).isEqualTo("Room 3");
        assertThat(handed.course().number()).isEqualTo(3);
        assertThat(handed.weight()).contains(new Weight(71_500));
        assertThat(handed.plannedDose()).contains(Dose.milligrams(36));
        assertThat(handed.identity()).isPresent();
        assertThat(handed.screening()).noneMatch(each -> each.answer() == Answer.NOT_ASKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MO", "MO 1982", "JL 1990", "1981 MO", "yes"})
    void hazard01DoesNotStartUntilTheIdentityIsTypedAgain(String typed) {
        chooseOsei();
        model.identityProperty().set(typed);
        model.start();
        assertThat(front.handed).isEmpty();
        assertThat(model.problemsProperty().get()).containsOnlyKeys(Field.IDENTITY);
    }

    @Test
    void hazard01WarnsOfALikeNameInAnotherRoom() {
        front.open = List.of(Ward.moved(
                Sessions.infusion().numbered(5), Ward.patient(5, "Osei", "Ama", "", "1950-01-01"), "Room 1"));
        chooseOsei();
        assertThat(model.parts().patient().similarIn()).contains("Room 1");
    }

    @Test
    void hazard02RefusesASecondSessionOfTheSamePatient() {
        front.open = List.of(Ward.moved(
                Sessions.infusion().numbered(9), Ward.patient(1, "Osei", "Marta", "Ms", "1981-07-14"), "Room 1"));
        chooseOsei();
        model.identityProperty().set("MO1981");
        model.start();
        assertThat(model.problemsProperty().get().get(Field.PATIENT)).contains("Room 1");
        assertThat(front.handed).isEmpty();
    }

    @Test
    void hazard05SuspectsPoundsWhenTheWeightIsTwiceTheLast() {
        chooseOsei();
        model.identityProperty().set("MO1981");
        model.parts().plan().amount().weightProperty().set("156");
        model.start();
        assertThat(model.problemsProperty().get().get(Field.WEIGHT)).contains("last time 70 kg", "pounds");
        assertThat(front.handed).isEmpty();
        assertThat(model.parts().plan().amount().enterWeight()).isFalse();
        model.start();
        assertThat(front.handed).isEmpty();
        assertThat(model.parts().plan().amount().enterWeight()).isTrue();
        model.start();
        assertThat(front.handed).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"156 lb, 70800", "154.3lb, 70000", "71 kg, 71000", "70, 70000"})
    void hazard05KeepsKilogramsWhateverWasTyped(String typed, int grams) {
        chooseOsei();
        model.parts().plan().amount().weightProperty().set(typed);
        assertThat(model.parts().plan().weight()).contains(new Weight(grams));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,250,5", "7 1", "71 stone", "12", "400", "seventy"})
    void hazard05RefusesWhatIsNoWeight(String typed) {
        model.parts().plan().amount().weightProperty().set(typed);
        assertThat(model.parts().plan().problems()).containsKey(Field.WEIGHT);
    }

    @Test
    void hazard06SpellsOutTheDosePerKilogram() {
        model.parts().plan().amount().weightProperty().set("70");
        model.parts().plan().amount().doseProperty().set("35.0");
        assertThat(model.parts().plan().amount().doseEcho()).isEqualTo("35 mg, that is 0.5 mg per kg");
        model.parts().plan().amount().doseProperty().set(".5");
        assertThat(model.parts().plan().problems()).containsKey(Field.DOSE);
    }

    @Test
    void theAnswersOfLastTimeAreShownButNeverCarriedIn() {
        model.parts().patient().searchProperty().set("osei");
        model.parts().patient().choose(model.parts().patient().suggestions().getFirst());
        Question pregnancy = model.parts().screening().questions().stream()
                .filter(each -> each.item().code().equals("pregnancy"))
                .findFirst()
                .orElseThrow();
        assertThat(pregnancy.last().map(ScreeningAnswer::answer)).contains(Answer.NO);
        assertThat(pregnancy.answer()).isEqualTo(Answer.NOT_ASKED);
        assertThat(model.parts().plan().amount().weightProperty().get()).isEmpty();
        assertThat(model.parts().plan().amount().doseProperty().get()).isEmpty();
    }

    @Test
    void registersSomebodyNew() {
        model.parts().patient().searchProperty().set("Nkemelu");
        model.parts().patient().registerNew();
        NewPatient typed =
                ((PatientModel.Who.Fresh) model.parts().patient().whoProperty().get()).typed();
        typed.givenProperty().set("Adaeze");
        typed.bornProperty().set("3 mar 1975");
        typed.recordNumberProperty().set("4711");
        typed.allergiesProperty().set("none");
        go();
        model.identityProperty().set("AN 1975");
        model.start();
        assertThat(front.handed).hasSize(1);
        assertThat(front.handed.getFirst().patient().allergies()).isEqualTo(new Allergies.NoneKnown());
        assertThat(front.handed.getFirst().course().number()).isEqualTo(1);
    }

    @Test
    void hazard01ARecordNumberBelongsToOnePatientOnly() {
        model.parts().patient().registerNew();
        NewPatient typed =
                ((PatientModel.Who.Fresh) model.parts().patient().whoProperty().get()).typed();
        typed.familyProperty().set("Other");
        typed.bornProperty().set("1975-03-03");
        typed.recordNumberProperty().set("1297287651");
        model.start();
        assertThat(model.problemsProperty().get().get(Field.RECORD_NUMBER)).contains("OSEI, Marta");
    }

    @Test
    void whatWasTypedStaysWhenTheDiskIsFull() {
        front.answer = Optional.of(new Receipt.NotSaved(Receipt.Trouble.DISK_FULL));
        chooseOsei();
        model.identityProperty().set("MO1981");
        model.start();
        assertThat(model.troubleProperty().get()).startsWith("Disk is full");
        assertThat(model.identityProperty().get()).isEqualTo("MO1981");
        assertThat(front.went).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "14-Jul-1981, 1981-07-14",
        "1 jan 2000, 2000-01-01",
        "1981-7-4, 1981-07-04",
        "07/14/1981,",
        "31-Feb-1981,"
    })
    void readsABirthDateOnlyWhereItHasOneMeaning(String typed, String date) {
        assertThat(TypedDate.read(typed).map(Object::toString)).isEqualTo(Optional.ofNullable(date));
    }

    private void chooseOsei() {
        model.parts().patient().searchProperty().set("osei");
        model.parts().patient().choose(model.parts().patient().suggestions().getFirst());
        go();
    }

    /** All asked and as wanted, and a physician says go. */
    private void go() {
        model.parts().screening().answerRestAsWanted();
        model.parts().go().decide(Go.GO);
        model.parts().go().decidedByProperty().set("Lena Brandt");
    }
}
