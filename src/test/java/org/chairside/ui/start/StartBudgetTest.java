package org.chairside.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.chairside.model.Gender;
import org.chairside.model.Sex;
import org.chairside.testing.SinglyAsked;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.Budget;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What starting a session costs beyond what is typed as content, counted on the real scene (UX 14). */
class StartBudgetTest {
    @BeforeAll
    static void start() {
        Hand.start();
    }

    private final Front front = new Front();
    private ScreenTrial trial;
    private Budget budget;

    @BeforeEach
    void open() {
        UiContext ui = Ward.atMinute(-20).ui();
        trial = ScreenTrial.of(ui, () -> new StartView(ui, front.model(ui), front.protocols()));
        budget = Budget.on(trial.hand().find("#start-search", TextField.class).getScene());
    }

    /** What is typed as content, or answers a question, has to be typed on any page, and is not counted. */
    private Hand content(String typed) {
        budget.aside(() -> trial.hand().type(typed));
        return trial.hand();
    }

    @Test
    void aKnownPatientIsStartedWithinTheBudget() {
        content("osei").press(KeyCode.ENTER);
        trial.hand().type("=");
        content("sertraline 50 mg").press(KeyCode.ENTER);
        content("71").press(KeyCode.ENTER);
        content("36").press(KeyCode.ENTER);
        trial.hand().type("=").type("=").type("a");
        content(SinglyAsked.letters(front.protocols().getFirst(), 0)).type("p");
        content("l").press(KeyCode.ENTER);
        content("mo1981").press(KeyCode.ENTER);
        assertThat(front.went).singleElement().asString().matches("done with start .+, session .+");
        budget.keptFor("start a session, known patient");
    }

    @Test
    void aNewPatientIsStartedWithinTheBudget() {
        content("nkemelu, Adaeze").press(KeyCode.DOWN).press(KeyCode.ENTER);
        content("3 mar 1975").press(KeyCode.ENTER);
        content("f").press(KeyCode.ENTER);
        content("f").press(KeyCode.ENTER);
        content("4711").press(KeyCode.ENTER);
        content("none").press(KeyCode.ENTER).press(KeyCode.ENTER);
        content("sertraline").press(KeyCode.ENTER);
        content("71").press(KeyCode.ENTER);
        content("36").press(KeyCode.ENTER);
        content("migr").press(KeyCode.ENTER);
        content("br").press(KeyCode.ENTER);
        content("Per Lindt").press(KeyCode.ENTER);
        content("0171 999").press(KeyCode.ENTER);
        content("husband").press(KeyCode.ENTER);
        int questions = front.protocols().getFirst().screening().size();
        for (int i = 0; i < questions; i++) {
            boolean readiness = trial.hand().focused().getAccessibleText().contains("Consent");
            content(readiness ? "y" : "n");
        }
        trial.hand().type("p");
        content("l").press(KeyCode.ENTER);
        content("an1975").press(KeyCode.ENTER);
        assertThat(front.went).singleElement().asString().matches("done with start .+, session .+");
        assertThat(front.handed.getFirst().patient().sex()).isEqualTo(Sex.FEMALE);
        assertThat(front.handed.getFirst().patient().gender()).isEqualTo(Gender.FEMALE);
        budget.keptFor("start a session, new patient");
    }
}
