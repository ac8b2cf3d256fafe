package org.chairside.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.model.Allergies;
import org.chairside.model.BirthDate;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.model.Indication;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.model.Weight;
import org.chairside.testing.Sessions;
import org.chairside.ui.Ward;
import org.chairside.ui.start.history.HistoryAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartModelTest {
    private final Front front = new Front();
    private final StartModel model = front.model(Ward.atMinute(-20).ui());

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
        Front.answerAll(model.parts().screening());
        HistoryAnswers.unasked(model.parts().history());
        model.identityProperty().set("mo 1981");
        model.start();
        NewSession handed = front.handed.getFirst();
        assertThat(front.went).singleElement().asString().matches("done with start .+, session .+");
        assertThat(handed.opened().room()).isEqualTo("Room 3");
        assertThat(handed.opened().course().number()).isEqualTo(3);
        assertThat(handed.opened().weight()).contains(new Weight(71_500));
        assertThat(handed.opened().plannedDose()).contains(Dose.milligrams(36));
        assertThat(handed.identity()).isPresent();
        assertThat(handed.screened().answers()).noneMatch(each -> each.answer() == Answer.NOT_ASKED);
    }

    @Test
    void hazard19TheRestIsNeverWhatTakesAnAnswerOfItsOwn() {
        model.parts().patient().searchProperty().set("osei");
        model.parts().patient().choose(model.parts().patient().suggestions().getFirst());
        ScreeningModel screening = model.parts().screening();
        int open = screening.answerRestAsWanted();
        assertThat(screening.questions())
                .filteredOn(each -> !each.isAsked())
                .hasSize(open)
                .extracting(each -> each.item().code())
                .contains("pregnancy", "suicidality", "consent", "way-home", "aneurysm", "psychosis")
                .doesNotContain("fasting", "med-opioid");
        assertThat(screening.questions())
                .filteredOn(ScreeningQuestion::isAsked)
                .isNotEmpty()
                .noneMatch(each -> each.item().isAskedSingly());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MO", "MO 1982", "JL 1990", "1981 MO", "yes"})
    void hazard01DoesNotStartUntilTheIdentityIsTypedAgain(String typed) {
        chooseOsei();
        model.identityProperty().set(typed);
        model.start();
        assertThat(front.handed).isEmpty();
        assertThat(model.problemsProperty().get()).containsOnlyKeys(StartField.IDENTITY);
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
        assertThat(model.problemsProperty().get().get(StartField.PATIENT)).contains("Room 1");
        assertThat(front.handed).isEmpty();
    }

    @Test
    void hazard05SuspectsPoundsWhenTheWeightIsTwiceTheLast() {
        chooseOsei();
        model.identityProperty().set("MO1981");
        model.parts().plan().amount().weightProperty().set("156");
        model.start();
        assertThat(model.problemsProperty().get().get(StartField.WEIGHT)).contains("last time 70 kg", "pounds");
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
        assertThat(model.parts().plan().problems()).containsKey(StartField.WEIGHT);
    }

    @Test
    void hazard06SpellsOutTheDosePerKilogram() {
        model.parts().plan().amount().weightProperty().set("70");
        model.parts().plan().amount().doseProperty().set("35.0");
        assertThat(model.parts().plan().amount().doseEcho()).isEqualTo("35 mg, that is 0.5 mg per kg");
        model.parts().plan().amount().doseProperty().set(".5");
        assertThat(model.parts().plan().problems()).containsKey(StartField.DOSE);
    }

    @Test
    void theAnswersOfLastTimeAreShownButNeverCarriedIn() {
        model.parts().patient().searchProperty().set("osei");
        model.parts().patient().choose(model.parts().patient().suggestions().getFirst());
        ScreeningQuestion pregnancy = model.parts().screening().questions().stream()
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
        assertThat(front.handed.getFirst().opened().course().number()).isEqualTo(1);
    }

    @Test
    void hazard01OfSomebodyNewTheYearAloneIsKeptAndNoDayIsMadeOfIt() {
        NewPatient typed = registered("Suharto", "", "1950", "4711");
        assertThat(model.parts().patient().problems()).isEmpty();
        go();
        model.identityProperty().set("S 1951");
        model.start();
        assertThat(model.problemsProperty().get()).containsOnlyKeys(StartField.IDENTITY);
        model.identityProperty().set("S 1950");
        model.start();
        assertThat(typed.bornProperty().get()).isEqualTo("1950");
        assertThat(front.handed.getFirst().patient().born()).isEqualTo(new BirthDate.YearOnly(1950));
        assertThat(front.handed.getFirst().identity()).contains(new Event.IdentityConfirmed("S", 1950));
    }

    @Test
    void hazard01WhoseYearAloneIsKnownIsFoundByADayOfItButNotTakenByEnter() {
        front.wasHere("Brown", "Nia", "1950");
        StartModel other = front.model(Ward.atMinute(-20).ui());
        PatientModel patient = other.parts().patient();
        patient.searchProperty().set("07/14/1981");
        assertThat(patient.suggestions())
                .extracting(each -> each.patient().name().family())
                .containsExactly("Osei");
        assertThat(patient.enter()).isEmpty();
        patient.forget();
        patient.searchProperty().set("brown 02/17/1950");
        assertThat(patient.suggestions())
                .extracting(each -> each.patient().name().family())
                .containsExactly("Brown");
        assertThat(patient.enter()).startsWith("Only the year of birth is known of this patient");
        assertThat(patient.whoProperty().get()).isEqualTo(new PatientModel.Who.Nobody());
        patient.choose(patient.suggestions().getFirst());
        assertThat(patient.chosen().orElseThrow().born()).isEqualTo(new BirthDate.YearOnly(1950));
        other.identityProperty().set("nb 1950");
        assertThat(other.identityMatches()).isTrue();
        patient.forget();
        patient.searchProperty().set("02/17/1951");
        assertThat(patient.suggestions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1981, true", "07/14/1981, true", "1982, false", "07/15/1981, false"})
    void hazard01WhoMayHaveBeenHereIsAskedAboutAndNeverTakenForThem(String born, boolean asked) {
        registered("osei", "marta", born, "4711");
        assertThat(model.parts().patient().perhapsKnown().isPresent()).isEqualTo(asked);
        go();
        model.identityProperty().set("MO " + born.substring(born.length() - 4));
        model.start();
        assertThat(front.handed).hasSize(asked ? 0 : 1);
        assertThat(model.questionProperty()
                        .get()
                        .contains("OSEI, Marta (Ms), DOB 14-Jul-1981, MRN 129 728 7651, was here before"))
                .isEqualTo(asked);
        model.start();
        assertThat(front.handed.getFirst().patient().recordNumber()).isEqualTo("4711");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harlan, Ruth 1950 | Harlan | Ruth | 1950 | ",
                "harlan, ruth 7 mar 1950 | harlan | ruth | 7 mar 1950 | ",
                "Harlan 07/14/1981 | Harlan |  | 07/14/1981 | ",
                "Harlan, Ruth 47119 | Harlan | Ruth |  | 47119",
                "Harlan 3rd | Harlan 3rd |  |  | ",
                "Harlan, Ruth | Harlan | Ruth |  | "
            })
    void hazard01WhatWasSoughtGoesIntoTheFieldsItBelongsTo(
            String sought, String family, String given, String born, String recordNumber) {
        model.parts().patient().searchProperty().set(sought);
        model.parts().patient().registerNew();
        NewPatient typed =
                ((PatientModel.Who.Fresh) model.parts().patient().whoProperty().get()).typed();
        assertThat(List.of(
                        typed.familyProperty().get(),
                        typed.givenProperty().get(),
                        typed.bornProperty().get(),
                        typed.recordNumberProperty().get()))
                .isEqualTo(Stream.of(family, given, born, recordNumber)
                        .map(each -> each == null ? "" : each)
                        .toList());
    }

    @Test
    void anIdentityIsNotCalledWrongOfAPatientWhoIsNotAllTypedYet() {
        NewPatient typed = registered("doe", "amy", "1950", "");
        go();
        model.identityProperty().set("AD 1950");
        model.start();
        assertThat(model.problemsProperty().get()).containsOnlyKeys(StartField.RECORD_NUMBER);
        typed.recordNumberProperty().set("4711");
        model.lookAgain();
        assertThat(model.problemsProperty().get()).isEmpty();
        model.identityProperty().set("AD 1951");
        model.start();
        assertThat(model.problemsProperty().get()).containsOnlyKeys(StartField.IDENTITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "80", "5551234", "-"})
    void whatHasNoLetterNamesNobodyAndNothing(String typed) {
        registered("doe", "amy", "1950", "4711");
        go();
        model.identityProperty().set("AD 1950");
        model.parts().order().purposeProperty().set(typed);
        model.parts().order().orderedByProperty().set(typed);
        model.parts().go().decidedByProperty().set(typed);
        model.start();
        assertThat(model.problemsProperty().get())
                .containsOnlyKeys(StartField.PURPOSE, StartField.ORDERED_BY, StartField.DECIDED_BY);
        assertThat(model.parts().order().purposes()).isEmpty();
    }

    private NewPatient registered(String family, String given, String born, String recordNumber) {
        model.parts().patient().searchProperty().set(family);
        model.parts().patient().registerNew();
        NewPatient typed =
                ((PatientModel.Who.Fresh) model.parts().patient().whoProperty().get()).typed();
        typed.givenProperty().set(given);
        typed.bornProperty().set(born);
        typed.recordNumberProperty().set(recordNumber);
        typed.allergiesProperty().set("none");
        return typed;
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
        assertThat(model.problemsProperty().get().get(StartField.RECORD_NUMBER)).contains("OSEI, Marta");
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

    @Test
    void nothingIsDecidedUntilSomebodySaysSo() {
        chooseOsei();
        model.parts().go().clear();
        model.identityProperty().set("MO1981");
        model.start();
        assertThat(model.problemsProperty().get()).containsOnlyKeys(StartField.GO);
        model.parts().go().decide(Go.GO);
        model.start();
        assertThat(model.problemsProperty().get()).containsOnlyKeys(StartField.DECIDED_BY);
        assertThat(front.handed).isEmpty();
    }

    @Test
    void aPhysicianWhoSitsHereIsTheOneWhoDecides() {
        front.author = Front.PHYSICIAN;
        StartModel own = front.model(Ward.atMinute(-20).ui());
        own.parts().go().decide(Go.DELAY);
        assertThat(own.parts().go().decidedByProperty().get()).isEqualTo("Lena Brandt");
        assertThat(own.parts().go().problems()).containsOnlyKeys(StartField.REASON);
    }

    @ParameterizedTest
    @CsvSource({
        "depression, DEPRESSION,",
        "migr, MIGRAINE,",
        "back, NECK_OR_BACK_PAIN,",
        "burning feet, OTHER, burning feet"
    })
    void whatTheTreatmentIsForIsTakenAsTypedWhereItSaysOneThing(String typed, Indication indication, String other) {
        chooseOsei();
        model.parts().order().purposeProperty().set(typed);
        model.identityProperty().set("MO1981");
        model.start();
        assertThat(model.questionProperty().get()).contains("No ordering provider is named");
        model.start();
        assertThat(Front.decided(front.handed.getFirst()))
                .contains(new Event.TreatmentOrdered(
                        List.of(indication), Optional.ofNullable(other).orElse(""), ""));
        assertThat(model.parts().order().purposeProperty().get()).isEmpty();
    }

    @Test
    void whatTheTreatmentIsForIsAskedWhereWhatIsTypedFitsMoreThanOne() {
        chooseOsei();
        model.parts().order().purposeProperty().set("dep");
        model.identityProperty().set("MO1981");
        model.start();
        assertThat(front.handed).isEmpty();
        assertThat(model.problemsProperty().get()).containsOnlyKeys(StartField.PURPOSE);
        assertThat(model.problemsProperty().get().get(StartField.PURPOSE))
                .startsWith("dep fits more than one: Depression; ");
        assertThat(model.parts().order().purposeProperty().get()).isEqualTo("dep");
        assertThat(model.parts().order().purposes()).isEmpty();
    }

    @Test
    void aNameThatIsBegunIsThatOfTheOnlyPhysicianItFits() {
        chooseOsei();
        int heart = answered("cardiac-history", Answer.YES);
        model.parts().screening().rule(heart, each -> new ScreeningRuling(Optional.of(true), "len", "seen"));
        model.parts().order().orderedByProperty().set("bran");
        model.parts().go().decidedByProperty().set("lena brandt");
        model.identityProperty().set("MO1981");
        model.start();
        assertThat(Front.decided(front.handed.getFirst()))
                .containsExactly(
                        new Event.ScreeningDecided("cardiac-history", true, "Lena Brandt", "seen"),
                        new Event.TreatmentOrdered(List.of(), "", "Lena Brandt"),
                        new Event.GoDecided(Go.GO, "Lena Brandt", ""));
    }

    @Test
    void aNameThatIsThatOfTwoPhysiciansIsAskedAboutWhereverItIsTyped() {
        front.alsoHere("Lena Okafor");
        StartModel own = front.model(Ward.atMinute(-20).ui());
        own.parts().patient().searchProperty().set("osei");
        own.parts().patient().choose(own.parts().patient().suggestions().getFirst());
        Front.answerAll(own.parts().screening());
        HistoryAnswers.unasked(own.parts().history());
        own.parts().screening().answer(1, Answer.YES);
        own.parts().screening().rule(1, each -> new ScreeningRuling(Optional.of(true), "len", "seen"));
        own.parts().order().orderedByProperty().set("lena");
        own.parts().go().decide(Go.GO);
        own.parts().go().decidedByProperty().set("le");
        own.identityProperty().set("MO1981");
        own.start();
        assertThat(front.handed).isEmpty();
        assertThat(own.problemsProperty().get())
                .containsOnlyKeys(StartField.ORDERED_BY, StartField.SCREENING, StartField.DECIDED_BY);
        assertThat(own.problemsProperty().get().values())
                .allSatisfy(words -> assertThat(words).contains("Lena Brandt; Lena Okafor"));
    }

    @Test
    void aPhysicianFromElsewhereIsNamedAsTyped() {
        chooseOsei();
        model.parts().go().decidedByProperty().set("Dr. Len Fox");
        model.identityProperty().set("MO1981");
        model.start();
        assertThat(Front.decided(front.handed.getFirst()))
                .containsExactly(new Event.GoDecided(Go.GO, "Dr. Len Fox", ""));
    }

    @Test
    void aDelayedSessionIsOpenedWithItsReason() {
        chooseOsei();
        model.parts().go().decide(Go.DELAY);
        model.parts().go().reasonProperty().set("ate an hour ago");
        model.identityProperty().set("MO1981");
        model.start();
        assertThat(front.went).singleElement().asString().matches("done with start .+, session .+");
        assertThat(Front.decided(front.handed.getFirst()))
                .containsExactly(new Event.GoDecided(Go.DELAY, "Lena Brandt", "ate an hour ago"));
    }

    @Test
    void whoDidNotComeIsWrittenDownAsCancelledWithoutBeingAskedWhoTheyAre() {
        chooseOsei();
        model.parts().go().decide(Go.CANCEL);
        model.parts().go().reasonProperty().set("did not come");
        model.start();
        assertThat(front.went).singleElement().asString().matches("done with start .+, review .+");
        assertThat(front.handed.getFirst().identity()).isEmpty();
        assertThat(Front.decided(front.handed.getFirst()))
                .containsExactly(
                        new Event.GoDecided(Go.CANCEL, "Lena Brandt", "did not come"),
                        new Event.SessionCancelled("did not come"));
    }

    @Test
    void hazard01EvenACancelledSessionIsNotWrittenUnderAnotherIdentity() {
        chooseOsei();
        model.parts().go().decide(Go.CANCEL);
        model.parts().go().reasonProperty().set("fever");
        model.identityProperty().set("JL 1990");
        model.start();
        assertThat(front.handed).isEmpty();
        assertThat(model.problemsProperty().get()).containsOnlyKeys(StartField.IDENTITY);
    }

    @Test
    void aPhysiciansNoKeepsTheSessionFromGoingAhead() {
        chooseOsei();
        int heart = answered("cardiac-history", Answer.YES);
        model.parts()
                .screening()
                .rule(heart, each -> new ScreeningRuling(Optional.of(false), "Lena Brandt", "chest pain"));
        model.identityProperty().set("MO1981");
        model.start();
        assertThat(model.problemsProperty().get()).containsOnlyKeys(StartField.GO);
        model.parts().go().decide(Go.CANCEL);
        model.parts().go().reasonProperty().set("chest pain");
        model.start();
        assertThat(Front.decided(front.handed.getFirst()))
                .contains(new Event.ScreeningDecided("cardiac-history", false, "Lena Brandt", "chest pain"));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "     | Lena Brandt | rechecked 128 over 80 | Yes or No",
                "     |             | rechecked 128 over 80 | Yes or No, provider",
                "true |             |                       | provider, reason",
                "false| Lena Brandt |                       | reason",
            })
    void aDecisionThatIsHalfFilledInStartsNothingAndNothingOfItIsDropped(
            Boolean mayGo, String by, String reason, String missing) {
        chooseOsei();
        int heart = answered("cardiac-history", Answer.YES);
        ScreeningRuling half = new ScreeningRuling(
                Optional.ofNullable(mayGo),
                Optional.ofNullable(by).orElse(""),
                Optional.ofNullable(reason).orElse(""));
        model.parts().screening().rule(heart, _ -> half);
        model.identityProperty().set("MO1981");
        model.start();
        model.start();
        assertThat(front.handed).isEmpty();
        assertThat(model.problemsProperty().get()).containsOnlyKeys(StartField.SCREENING);
        assertThat(model.problemsProperty().get().get(StartField.SCREENING))
                .contains("half filled in")
                .contains("Missing: " + missing + ".");
        assertThat(model.parts().screening().questions().get(heart).ruling()).isEqualTo(half);
        model.parts().screening().rule(heart, _ -> new ScreeningRuling(Optional.of(true), "Lena Brandt", "agreed"));
        model.start();
        assertThat(Front.decided(front.handed.getFirst()))
                .contains(new Event.ScreeningDecided("cardiac-history", true, "Lena Brandt", "agreed"));
    }

    @Test
    void whatWaitsForAPhysicianIsAskedAboutOnce() {
        chooseOsei();
        answered("pregnancy", Answer.YES);
        answered("consent", Answer.NOT_ASKED);
        model.identityProperty().set("MO1981");
        model.start();
        assertThat(front.handed).isEmpty();
        assertThat(model.questionProperty().get()).contains("1 question was not assessed", "Pregnant or breastfeeding");
        model.start();
        assertThat(front.went).singleElement().asString().matches("done with start .+, session .+");
    }

    @Test
    void anotherAnswerWantsAnotherDecision() {
        chooseOsei();
        int index = answered("pregnancy", Answer.YES);
        model.parts().screening().rule(index, each -> new ScreeningRuling(Optional.of(true), "Lena Brandt", "agreed"));
        model.parts().screening().answer(index, Answer.NO);
        model.parts().screening().answer(index, Answer.YES);
        assertThat(model.parts().screening().decisions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hazard02ASecondSessionOfAPatientOnOneDayIsAskedAboutOnce(boolean isAnotherCalledOff) {
        front.treatedToday();
        if (isAnotherCalledOff) {
            front.calledOffToday();
        }
        StartModel again = front.model(Ward.atMinute(90).ui());
        chooseOsei(again);
        again.identityProperty().set("MO1981");
        again.start();
        assertThat(again.questionProperty().get()).contains("OSEI, Marta (Ms) had a session today already, at 09:50");
        assertThat(front.handed).isEmpty();
        again.start();
        assertThat(front.handed).hasSize(1);
    }

    @Test
    void hazard02ARoomInUseIsAskedAboutOnce() {
        front.open = List.of(
                Ward.moved(Sessions.infusion().numbered(5), Ward.patient(5, "Kim", "Ada", "", "1950-01-01"), "room 3"));
        chooseOsei();
        model.identityProperty().set("MO1981");
        model.start();
        assertThat(model.questionProperty().get()).contains("room 3", "KIM, Ada");
        assertThat(front.handed).isEmpty();
    }

    @Test
    void hazard15WhatDidNotReachTheDiskWithTheOpeningIsHandedOverAgain() {
        front.rest = Optional.of(new Receipt.NotSaved(Receipt.Trouble.DISK_FULL));
        chooseOsei();
        model.identityProperty().set("MO1981");
        model.start();
        assertThat(front.went).isEmpty();
        assertThat(model.troubleProperty().get()).startsWith("The session is open, but not all of this page is saved");
        front.rest = Optional.empty();
        model.start();
        assertThat(front.handed).hasSize(1);
        assertThat(front.added).isEqualTo(front.handed.getFirst().gathered());
        assertThat(front.went).singleElement().asString().matches("done with start .+, session .+");
    }

    @Test
    void hazard09ThePlannedDoseIsWholeDevices() {
        model.parts()
                .plan()
                .protocolProperty()
                .set(front.protocols().stream()
                        .filter(each -> each.doses().devices().isPresent())
                        .findFirst()
                        .orElseThrow());
        model.parts().plan().amount().doseProperty().set("56");
        assertThat(model.parts().plan().amount().doseEcho()).isEqualTo("56 mg, that is 2 of 28 mg each");
        assertThat(model.parts().plan().amount().problems()).isEmpty();
        model.parts().plan().amount().doseProperty().set("60");
        assertThat(model.parts().plan().amount().problems()).containsOnlyKeys(StartField.DOSE);
    }

    @Test
    void hazard05ADoseFarFromTheWeightIsAskedAboutAndKept() {
        chooseOsei();
        model.parts().plan().amount().weightProperty().set("70");
        model.parts().plan().amount().doseProperty().set("350");
        assertThat(model.parts().plan().amount().problems().get(StartField.DOSE))
                .contains("5 mg per kg");
        assertThat(model.parts().plan().dose()).isEmpty();
        assertThat(model.parts().plan().amount().enterDose()).isFalse();
        assertThat(model.parts().plan().amount().enterDose()).isTrue();
        assertThat(model.parts().plan().dose()).contains(Dose.milligrams(350));
    }

    @Test
    void whatWasToldOfOnePatientSaysNothingOfTheNext() {
        chooseOsei();
        model.parts().plan().amount().weightProperty().set("71");
        model.parts().order().sameAsLastTime();
        model.parts().patient().forget();
        assertThat(model.parts().plan().amount().weightProperty().get()).isEmpty();
        assertThat(model.parts().order().purposes()).isEmpty();
        assertThat(model.parts().order().sameAsLastTime()).isFalse();
        assertThat(model.parts().screening().questions()).noneMatch(ScreeningQuestion::isAsked);
        assertThat(model.parts().go().goProperty().get()).isEmpty();
    }

    @Test
    void aChangeOfProtocolKeepsWhatWasAnsweredToTheSameQuestion() {
        int pregnancy = answered("pregnancy", Answer.NO);
        model.parts().plan().protocolProperty().set(front.protocols().getLast());
        assertThat(model.parts().screening().questions())
                .filteredOn(ScreeningQuestion::isAsked)
                .extracting(each -> each.item().code())
                .containsExactly("pregnancy");
        assertThat(pregnancy).isNotNegative();
    }

    /** Answers one item; says where it stands. */
    private int answered(String code, Answer answer) {
        List<String> codes = model.parts().screening().questions().stream()
                .map(each -> each.item().code())
                .toList();
        model.parts().screening().answer(codes.indexOf(code), answer);
        return codes.indexOf(code);
    }

    private void chooseOsei() {
        chooseOsei(model);
    }

    private static void chooseOsei(StartModel model) {
        model.parts().patient().searchProperty().set("osei");
        model.parts().patient().choose(model.parts().patient().suggestions().getFirst());
        go(model);
    }

    private void go() {
        go(model);
    }

    /** All asked and as wanted, and a physician says go. */
    private static void go(StartModel model) {
        Front.answerAll(model.parts().screening());
        HistoryAnswers.unasked(model.parts().history());
        model.parts().go().decide(Go.GO);
        model.parts().go().decidedByProperty().set("Lena Brandt");
    }
}
