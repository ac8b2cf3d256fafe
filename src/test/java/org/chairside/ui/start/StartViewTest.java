package org.chairside.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.chairside.desk.NewSession;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.model.Indication;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.testing.Sessions;
import org.chairside.testing.SinglyAsked;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StartViewTest {
    private final Front front = new Front();
    private final UiContext ui = Ward.atMinute(-20).ui();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @Test
    void aKnownPatientIsStartedWithinTwentyFiveKeysAndNoMouse() {
        ScreenTrial trial = trial();
        trial.hand().type("osei").press(KeyCode.ENTER).type("??");
        trial.hand().type("71").press(KeyCode.ENTER).type("36").press(KeyCode.ENTER);
        trial.hand()
                .type("=")
                .type("=")
                .type("a" + singly(0))
                .type("p")
                .type("l")
                .press(KeyCode.ENTER);
        trial.hand().type("mo1981").press(KeyCode.ENTER);
        // Two lists are gone through, one key for each: answers, as those to the screening.
        int keys = "osei".length() + 1 + "71".length() + 1 + "36".length() + 1 + "==ap".length() + 2 + 6 + 1;
        assertThat(keys).isLessThanOrEqualTo(25);
        assertThat(front.went).singleElement().asString().matches("done with start .+, session .+");
        NewSession handed = front.handed.getFirst();
        assertThat(handed.screened().escort().relation()).isEqualTo("brother");
        assertThat(Front.decided(handed))
                .containsExactly(
                        new Event.TreatmentOrdered(
                                List.of(Indication.TREATMENT_RESISTANT_DEPRESSION, Indication.OTHER),
                                "tinnitus",
                                "Lena Brandt"),
                        new Event.GoDecided(Go.GO, "Lena Brandt", ""));
        assertThat(trial.focusableWithoutWords()).isEmpty();
    }

    @Test
    void eachScreeningItemIsAnsweredByKeyWithARemarkAndADecision() {
        ScreenTrial trial = known();
        trial.hand().type("n").type("y");
        trial.hand().type("r").type("stent 2019").press(KeyCode.ENTER);
        trial.hand().type("d").type("y").type("l").press(KeyCode.ENTER).type("seen by cardiology");
        trial.hand()
                .press(KeyCode.ENTER)
                .press(KeyCode.DOWN)
                .type("n")
                .type("a")
                .type(singly(3));
        trial.hand().type("p").type("l").press(KeyCode.ENTER).type("mo1981").press(KeyCode.ENTER);
        assertThat(front.went).singleElement().asString().matches("done with start .+, session .+");
        assertThat(front.handed.getFirst().screened().answers().subList(0, 3))
                .containsExactly(
                        new ScreeningAnswer("hypertension-uncontrolled", Answer.NO, ""),
                        new ScreeningAnswer("cardiac-history", Answer.YES, "stent 2019"),
                        new ScreeningAnswer("cardiovascular-event", Answer.NO, ""));
        assertThat(Front.decided(front.handed.getFirst()))
                .contains(new Event.ScreeningDecided("cardiac-history", true, "Lena Brandt", "seen by cardiology"));
    }

    @Test
    void anAnswerThatIsFlaggedIsNotOverturnedByTheLetterMeantForTheNextQuestion() {
        Front front = new Front();
        UiContext ui = Ward.atMinute(-20).ui();
        StartModel model = front.model(ui);
        ScreenTrial trial = ScreenTrial.of(ui, () -> new StartView(ui, model, front.protocols()));
        trial.hand().type("osei").press(KeyCode.ENTER).type("??");
        Hand.doInFx(() -> trial.hand().find("#start-screening", VBox.class).requestFocus());
        trial.hand()
                .press(KeyCode.HOME)
                .type("y")
                .type("r")
                .type("on lisinopril")
                .press(KeyCode.ENTER);
        trial.hand().type("n");
        assertThat(model.parts().screening().questions().getFirst().answer()).isEqualTo(Answer.YES);
        trial.hand().press(KeyCode.BACK_SPACE).type("n");
        assertThat(model.parts().screening().questions().getFirst().answer()).isEqualTo(Answer.NO);
    }

    @Test
    void anIndicationAndAPhysicianAreTakenByTheirFirstLetters() {
        ScreenTrial trial = trial();
        trial.hand()
                .type("osei")
                .press(KeyCode.ENTER)
                .type("??")
                .press(KeyCode.ENTER)
                .press(KeyCode.ENTER);
        trial.hand().type("migr,").type("burning feet").press(KeyCode.ENTER);
        trial.hand().type("br").press(KeyCode.ENTER);
        trial.hand()
                .type("Sara")
                .press(KeyCode.ENTER)
                .type("555 7")
                .press(KeyCode.ENTER)
                .type("friend");
        trial.hand()
                .press(KeyCode.ENTER)
                .type("a" + singly(0))
                .type("p")
                .type("l")
                .press(KeyCode.ENTER);
        trial.hand().type("mo1981").press(KeyCode.ENTER);
        assertThat(Front.decided(front.handed.getFirst()))
                .first()
                .isEqualTo(new Event.TreatmentOrdered(
                        List.of(Indication.MIGRAINE, Indication.OTHER), "burning feet", "Lena Brandt"));
        assertThat(front.handed.getFirst().screened().escort()).isEqualTo(new Escort("Sara", "555 7", "friend"));
    }

    @Test
    void whatIsTypedIsTakenByWhoeverLeavesTheField() {
        ScreenTrial trial = trial();
        trial.hand()
                .type("osei")
                .press(KeyCode.ENTER)
                .type("??")
                .press(KeyCode.ENTER)
                .press(KeyCode.ENTER);
        trial.hand().type("depression").press(KeyCode.TAB);
        assertThat(trial.hand().find("#start-purpose", TextField.class).getText())
                .isEmpty();
        trial.hand().type("br").press(KeyCode.TAB);
        assertThat(trial.hand().find("#start-ordered-by", TextField.class).getText())
                .isEqualTo("Lena Brandt");
        startByMouse(trial, 0);
        assertThat(Front.decided(front.handed.getFirst()))
                .first()
                .isEqualTo(new Event.TreatmentOrdered(List.of(Indication.DEPRESSION), "", "Lena Brandt"));
    }

    @Test
    void whatIsTypedAndFitsMoreThanOneStaysAndIsSaidAtTheFieldAndStartsNothing() {
        ScreenTrial trial = trial();
        trial.hand()
                .type("osei")
                .press(KeyCode.ENTER)
                .type("??")
                .press(KeyCode.ENTER)
                .press(KeyCode.ENTER);
        trial.hand().type("dep").press(KeyCode.TAB);
        TextField purpose = trial.hand().find("#start-purpose", TextField.class);
        assertThat(purpose.getText()).isEqualTo("dep");
        assertThat(purpose.getAccessibleText()).contains("fits more than one");
        startByMouse(trial, 0);
        assertThat(front.handed).isEmpty();
        assertThat(purpose.getAccessibleText()).contains("fits more than one");
        trial.hand()
                .click(purpose)
                .type("ression")
                .press(KeyCode.TAB)
                .type("br")
                .press(KeyCode.TAB);
        assertThat(purpose.getAccessibleText()).doesNotContain("fits");
        startByMouse(trial, 0);
        assertThat(front.handed).hasSize(1);
    }

    @Test
    void enterGoesFromPlaceToPlaceAlsoForSomebodyNew() {
        ScreenTrial trial = trial();
        trial.hand().type("nkemelu, Adaeze").press(KeyCode.ENTER);
        assertThat(trial.hand().focused().getId()).isEqualTo("start-search");
        trial.hand().press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(trial.hand().focused().getId()).isEqualTo("start-born");
        trial.hand()
                .type("3 mar 1975")
                .press(KeyCode.ENTER)
                .press(KeyCode.ENTER)
                .press(KeyCode.ENTER);
        trial.hand().type("4711").press(KeyCode.ENTER);
        trial.hand().type("none").press(KeyCode.ENTER).press(KeyCode.ENTER).type("?");
        assertThat(trial.hand().focused().getId()).isEqualTo("start-weight");
        Hand.doInFx(() -> trial.hand().find("#start-protocol", ComboBox.class).requestFocus());
        List<String> places = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            trial.hand().press(KeyCode.ENTER);
            places.add(String.valueOf(trial.hand().focused().getId()));
        }
        assertThat(places).containsExactly("start-number", "start-planned", "null", "start-room", "start-weight");
        trial.hand().press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER);
        trial.hand()
                .press(KeyCode.ENTER)
                .press(KeyCode.ENTER)
                .type("a" + singly(0) + "pl")
                .press(KeyCode.ENTER);
        trial.hand().type("an1975").press(KeyCode.ENTER);
        assertThat(front.went).singleElement().asString().matches("done with start .+, session .+");
        assertThat(front.handed.getFirst().patient().name().formal()).isEqualTo("NKEMELU, Adaeze");
    }

    @Test
    void tabGoesFromFieldToFieldAndNeverToWhatWasChosen() {
        ScreenTrial trial = atThePurpose();
        List<String> places = new ArrayList<>();
        for (String typed : List.of("migraine", "br", "Per Lindt", "0171 999", "husband")) {
            places.add(trial.hand().focused().getId());
            trial.hand().type(typed).press(KeyCode.TAB);
        }
        assertThat(places)
                .containsExactly(
                        "start-purpose",
                        "start-ordered-by",
                        "start-escort",
                        "start-escort-phone",
                        "start-escort-relation");
        startByMouse(trial, 0);
        assertThat(Front.decided(front.handed.getFirst()))
                .first()
                .isEqualTo(new Event.TreatmentOrdered(List.of(Indication.MIGRAINE), "", "Lena Brandt"));
        assertThat(front.handed.getFirst().screened().escort())
                .isEqualTo(new Escort("Per Lindt", "0171 999", "husband"));
    }

    @Test
    void whatIsTypedOnWhatWasChosenGoesIntoItsFieldAndASpaceTakesNothingAway() {
        ScreenTrial trial = atThePurpose();
        trial.hand().type("migraine").press(KeyCode.TAB);
        TextField purpose = trial.hand().find("#start-purpose", TextField.class);
        assertThat(purpose.getAccessibleHelp()).contains("Migraine");
        Hand.doInFx(() -> chip(trial).requestFocus());
        trial.hand().press(KeyCode.SPACE).type(" ");
        assertThat(trial.hand().findAll(".button.start-purpose")).hasSize(1);
        trial.hand().type("burning feet");
        assertThat(trial.hand().findAll(".button.start-purpose")).hasSize(1);
        assertThat(purpose.getText()).isEqualTo("burning feet");
    }

    @Test
    void aCommaTakesOneIndicationForAnotherToFollow() {
        ScreenTrial trial = atThePurpose();
        trial.hand().type("migraine,depr").press(KeyCode.ENTER);
        assertThat(trial.hand().findAll(".button.start-purpose")).hasSize(2);
        assertThat(trial.hand().focused().getId()).isEqualTo("start-ordered-by");
    }

    @Test
    void whatWasChosenIsTakenAwayByTheMouseAndByKeysMeantForThat() {
        ScreenTrial trial = atThePurpose();
        for (int way = 0; way < 3; way++) {
            trial.hand().type("migraine").press(KeyCode.ENTER);
            assertThat(trial.hand().findAll(".button.start-purpose")).hasSize(1);
            assertThat(trial.hand().focused().getId()).isEqualTo("start-ordered-by");
            if (way == 0) {
                trial.hand().press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.BACK_SPACE);
            } else if (way == 1) {
                trial.hand().click(chip(trial));
            } else {
                Hand.doInFx(() -> chip(trial).requestFocus());
                trial.hand().press(KeyCode.DELETE);
            }
            assertThat(trial.hand().findAll(".button.start-purpose")).isEmpty();
            assertThat(trial.hand().focused().getId()).isEqualTo("start-purpose");
        }
    }

    @Test
    void aNameTypedOnTheChoicesOfADecisionIsTheNameAndDecidesNothing() {
        ScreenTrial trial = known();
        trial.hand().type("n").type("y").type("d").type("Omar Haddad");
        assertThat(trial.hand().find("#start-ruled-by", TextField.class).getText())
                .isEqualTo("Omar Haddad");
        Hand.doInFx(() -> trial.hand().find("#start-go-go", Button.class).requestFocus());
        trial.hand().type("Omar Haddad");
        assertThat(trial.hand().find("#start-decided-by", TextField.class).getText())
                .isEqualTo("Omar Haddad");
        assertThat(trial.hand().find("#start-go-go", Button.class).getAccessibleText())
                .endsWith("not chosen");
    }

    @Test
    void startLeadsToWhatIsMissingOfADecisionThatIsHalfFilledInAsOftenAsItIsPressed() {
        ScreenTrial trial = known();
        trial.hand().type("n").type("y").type("d").press(KeyCode.TAB).press(KeyCode.TAB);
        trial.hand().type("lena").press(KeyCode.TAB).type("seen by cardiology").press(KeyCode.ENTER);
        trial.hand().press(KeyCode.DOWN);
        startByMouse(trial, 2);
        assertThat(text(trial.hand().focused())).isEqualTo("Yes");
        trial.hand().press(KeyCode.TAB);
        Hand.doInFx(() -> trial.hand().find("#start-start", Button.class).fire());
        assertThat(text(trial.hand().focused())).isEqualTo("Yes");
        assertThat(trial.hand().find("#start-ruled-because", TextField.class).getText())
                .isEqualTo("seen by cardiology");
        trial.hand().type("y");
        Hand.doInFx(() -> trial.hand().find("#start-start", Button.class).fire());
        assertThat(Front.decided(front.handed.getFirst()))
                .contains(new Event.ScreeningDecided("cardiac-history", true, "Lena Brandt", "seen by cardiology"));
    }

    @Test
    void aDecisionThatWasBegunIsClearedByKeysAndThenKeepsNobody() {
        ScreenTrial trial = known();
        trial.hand().type("n").type("y").type("dy").press(KeyCode.DOWN);
        startByMouse(trial, 2);
        assertThat(trial.hand().focused().getId()).isEqualTo("start-ruled-by");
        trial.hand().press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.BACK_SPACE);
        for (int press = 0; press < 2; press++) {
            Hand.doInFx(() -> trial.hand().find("#start-start", Button.class).fire());
        }
        assertThat(front.handed).hasSize(1);
    }

    private static String text(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }

    @Test
    void whatIsTypedOnAFoundPatientGoesOnInTheSearch() {
        ScreenTrial trial = trial();
        trial.hand().type("o").press(KeyCode.DOWN).type("s").type("e i");
        assertThat(trial.hand().find("#start-search", TextField.class).getText())
                .isEqualTo("ose i");
        assertThat(trial.hand().focused().getId()).isEqualTo("start-search");
    }

    @Test
    void aBirthDateThatCanMeanTwoDaysIsAskedAboutAndEnterTakesNeither() {
        ScreenTrial trial = newPatient();
        TextField born = trial.hand().find("#start-born", TextField.class);
        trial.hand().type("07/08/1981").press(KeyCode.ENTER).press(KeyCode.ENTER);
        assertThat(trial.hand().focused()).isEqualTo(born);
        assertThat(offered(trial)).containsExactly("1: July 8, 1981", "2: August 7, 1981");
        trial.hand().type("2");
        assertThat(born.getText()).isEqualTo("07-Aug-1981");
        assertThat(offered(trial)).isEmpty();
        assertThat(trial.hand().focused()).isInstanceOf(ComboBox.class);
    }

    @Test
    void aBirthDateThatCanMeanTwoDaysStartsNothingHoweverItsFieldIsLeft() {
        ScreenTrial trial = newPatient();
        TextField born = trial.hand().find("#start-born", TextField.class);
        trial.hand().type("07/08/1981").press(KeyCode.TAB);
        assertThat(born.getAccessibleText()).contains("Which day is meant?");
        Hand.doInFx(() -> trial.hand().find("#start-start", Button.class).fire());
        assertThat(trial.hand().focused()).isEqualTo(born);
        trial.hand().type("1");
        assertThat(born.getText()).isEqualTo("08-Jul-1981");
        assertThat(born.getAccessibleText()).contains("July 8, 1981").doesNotContain("Which day");
    }

    @Test
    void aBirthDateIsReadAsItIsWrittenAndWhatIsNoneIsSaidAtOnce() {
        ScreenTrial trial = newPatient();
        TextField born = trial.hand().find("#start-born", TextField.class);
        trial.hand().type("02/30/1981").press(KeyCode.ENTER);
        assertThat(trial.hand().focused()).isEqualTo(born);
        assertThat(born.getAccessibleText()).contains("There is no such day");
        trial.hand().press(KeyCode.CONTROL, KeyCode.A).type("07/14/1981");
        assertThat(born.getAccessibleText()).contains("July 14, 1981").doesNotContain("no such day");
        trial.hand().press(KeyCode.ENTER);
        assertThat(trial.hand().focused()).isInstanceOf(ComboBox.class);
    }

    @Test
    void whatIsFilledInIsNoLongerCalledMissingAndTheKeyboardStaysThere() {
        ScreenTrial trial = newPatient();
        Hand.doInFx(() -> trial.hand().find("#start-start", Button.class).fire());
        assertThat(shownProblems(trial)).anyMatch(each -> each.contains("MRN"));
        int before = shownProblems(trial).size();
        Hand.doInFx(() -> trial.hand().find("#start-mrn", TextField.class).requestFocus());
        trial.hand().type("4711");
        assertThat(shownProblems(trial)).hasSize(before - 1).noneMatch(each -> each.contains("MRN"));
        assertThat(trial.hand().focused().getId()).isEqualTo("start-mrn");
    }

    private static List<String> shownProblems(ScreenTrial trial) {
        return trial.hand().findAll(".form-problem").stream()
                .filter(Node::isVisible)
                .map(StartViewTest::text)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    @Test
    void aYearAloneIsReadAsSuchAndGoesOn() {
        ScreenTrial trial = newPatient();
        TextField born = trial.hand().find("#start-born", TextField.class);
        trial.hand().type("1950");
        assertThat(born.getAccessibleText()).contains("Only the year is known: 1950");
        trial.hand().press(KeyCode.ENTER);
        assertThat(trial.hand().focused()).isInstanceOf(ComboBox.class);
        assertThat(born.getText()).isEqualTo("1950");
    }

    @Test
    void aYearAloneIsChosenFromTheListsByKeys() {
        ScreenTrial trial = newPatient();
        trial.hand().click(trial.hand().find("#start-born-choose", Button.class));
        Button yearOnly = trial.hand().find("#start-born-year-only", Button.class);
        assertThat(yearOnly.isVisible()).isFalse();
        trial.hand().type("2").press(KeyCode.ENTER).press(KeyCode.ENTER);
        assertThat(yearOnly.getText()).isEqualTo("Only the year is known: 2026");
        trial.hand().press(KeyCode.ENTER);
        assertThat(trial.hand().focused()).as("what was chosen is not lost").isEqualTo(yearOnly);
        trial.hand().press(KeyCode.ENTER);
        assertThat(trial.hand().find("#start-born", TextField.class).getText()).isEqualTo("2026");
        assertThat(trial.hand().focused()).isInstanceOf(ComboBox.class);
    }

    @Test
    void hazard01WhoMayHaveBeenHereIsNamedAsTheyAreTypedAndTakenOnlyByAPress() {
        ScreenTrial trial = newPatient();
        trial.hand().type("1981");
        Button same = trial.hand().find("#start-same", Button.class);
        assertThat(same.isVisible()).isFalse();
        Hand.doInFx(() -> {
            trial.hand().find("#start-family", TextField.class).setText("Osei");
            trial.hand().find("#start-given", TextField.class).setText("Marta");
        });
        assertThat(same.isVisible()).isTrue();
        trial.check("start-same", 100)
                .shows("OSEI, Marta (Ms), DOB 14-Jul-1981, MRN 129 728 7651, was here before and may be");
        trial.hand().click(same);
        trial.check("start-same-chosen", 100).shows("DOB 14-Jul-1981");
        assertThat(same.isVisible()).isFalse();
    }

    @Test
    void aBirthDateIsChosenByYearMonthAndDay() {
        ScreenTrial trial = newPatient();
        trial.hand().click(trial.hand().find("#start-born-choose", Button.class));
        trial.check("start-born", 100).shows("Year", "Month", "Day");
        for (String letter : List.of("1", "j", "3")) {
            trial.hand().type(letter).press(KeyCode.ENTER);
        }
        assertThat(trial.hand().find("#start-born", TextField.class).getText()).isEqualTo("03-Jan-1999");
        assertThat(trial.hand().focused()).isInstanceOf(ComboBox.class);
    }

    @Test
    void aClickBesideTheFieldsLeavesTheKeyboardWhereItIs() {
        ScreenTrial trial = newPatient();
        trial.hand().click(trial.hand().findAll(".start-all").iterator().next());
        trial.hand().type("3 mar 1975");
        assertThat(trial.hand().find("#start-born", TextField.class).getText()).isEqualTo("3 mar 1975");
    }

    private ScreenTrial newPatient() {
        ScreenTrial trial = trial();
        trial.hand().type("nkemelu, Adaeze").press(KeyCode.DOWN).press(KeyCode.ENTER);
        return trial;
    }

    private static List<String> offered(ScreenTrial trial) {
        return trial.hand().findAll(".offer").stream()
                .filter(Node::isVisible)
                .filter(each -> each.getParent().isVisible())
                .map(StartViewTest::text)
                .filter(each -> each.contains("1981"))
                .toList();
    }

    private ScreenTrial atThePurpose() {
        ScreenTrial trial = trial();
        trial.hand()
                .type("osei")
                .press(KeyCode.ENTER)
                .type("??")
                .press(KeyCode.ENTER)
                .press(KeyCode.ENTER);
        return trial;
    }

    private static Node chip(ScreenTrial trial) {
        return trial.hand().findAll(".button.start-purpose").iterator().next();
    }

    /** With all else told. */
    private void startByMouse(ScreenTrial trial, int answered) {
        Hand.doInFx(() -> trial.hand().find("#start-screening", VBox.class).requestFocus());
        trial.hand().type("a" + singly(answered)).type("p").type("l").press(KeyCode.ENTER);
        trial.hand().press(KeyCode.CONTROL, KeyCode.A).type("mo1981");
        Hand.doInFx(() -> trial.hand().find("#start-start", Button.class).fire());
    }

    @Test
    void aSessionIsDelayedOrCancelledByOneKeyAndAReason() {
        ScreenTrial trial = known();
        trial.hand()
                .type("a" + singly(0))
                .type("c")
                .type("l")
                .press(KeyCode.ENTER)
                .type("fever")
                .press(KeyCode.ENTER);
        trial.hand().press(KeyCode.ENTER);
        assertThat(front.went).singleElement().asString().matches("done with start .+, review .+");
        assertThat(Front.decided(front.handed.getFirst())).endsWith(new Event.SessionCancelled("fever"));
    }

    @Test
    void leavingKeepsWhatIsTyped() {
        ScreenTrial trial = known();
        trial.hand().type("ny").press(KeyCode.ESCAPE);
        assertThat(front.went).containsExactly("back");
        trial.comeBack();
        trial.hand().type("n");
        assertThat(front.handed).isEmpty();
        assertThat(trial.hand().find("#start-weight", TextField.class).getText())
                .isEqualTo("71");
    }

    @Test
    void isForgottenWhenLeft() {
        AtomicReference<StartView> view = new AtomicReference<>();
        ScreenTrial trial = ScreenTrial.of(ui, () -> {
            view.set(new StartView(ui, front.model(ui), front.protocols()));
            return view.get();
        });
        WeakReference<StartView> weak = new WeakReference<>(view.getAndSet(null));
        trial.leave();
        assertThat(ScreenTrial.isCollected(weak)).isTrue();
    }

    @Test
    void somebodyKnownFitsTheWindow() {
        front.open = List.of(Ward.moved(
                Sessions.infusion().numbered(5), Ward.patient(5, "Osei", "Ama", "", "1950-01-01"), "Room 1"));
        ScreenTrial trial = trial();
        trial.check("start-empty", 100).shows("New patient", "0 of 29 assessed, 0 flagged");
        trial.hand()
                .type("osei")
                .press(KeyCode.ENTER)
                .type("??")
                .type("156")
                .press(KeyCode.TAB)
                .type("36")
                .press(KeyCode.ENTER);
        trial.hand().type("==").type("ny").type("r").type("stent 2019").press(KeyCode.ENTER);
        trial.hand().type("dyl");
        trial.check("start-known", 100)
                .shows("Similar name in Room 1", "156 kg, last time 70 kg. Is it in pounds?", "stent 2019");
        trial.hand().press(KeyCode.ENTER).type("seen by cardiology").press(KeyCode.ENTER);
        trial.hand().type("a" + singly(2)).type("d").type("l").press(KeyCode.ENTER);
        Hand.doInFx(() -> trial.hand().find("#start-start", Button.class).fire());
        trial.check("start-answered", 100).shows("29 of 29 assessed, 1 flagged");
        assertThat(trial.hand().focused().getId()).isEqualTo("start-weight");
        trial.check("start-answered", 200).shows("Weight, kg", "Is it in pounds?");
        trial.hand().press(KeyCode.ENTER).press(KeyCode.ENTER);
        Hand.doInFx(() -> trial.hand().find("#start-start", Button.class).fire());
        assertThat(trial.hand().focused().getId()).isEqualTo("start-reason");
        trial.check("start-answered", 200).shows("Authorized by", "Enter a reason");
    }

    @Test
    void somebodyNewFitsTheWindow() {
        ScreenTrial trial = trial();
        trial.hand()
                .type("nkemelu")
                .press(KeyCode.DOWN)
                .press(KeyCode.ENTER)
                .press(KeyCode.TAB)
                .type("Adaeze");
        Hand.doInFx(() -> trial.hand().find("#start-start", Button.class).fire());
        trial.check("start-new", 100).shows("nkemelu", "The MRN is needed");
    }

    /** At the first question of the screening. */
    private ScreenTrial known() {
        ScreenTrial trial = trial();
        trial.hand().type("osei").press(KeyCode.ENTER).type("??").type("71").press(KeyCode.ENTER);
        trial.hand().press(KeyCode.ENTER).type("==");
        return trial;
    }

    private ScreenTrial trial() {
        return ScreenTrial.of(ui, () -> new StartView(ui, front.model(ui), front.protocols()));
    }

    private String singly(int from) {
        return SinglyAsked.letters(front.protocols().getFirst(), from);
    }
}
