package org.chairside.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.Budget;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What starting a session of somebody known costs, counted on the real scene (UX 14). */
class StartBudgetTest {
    @BeforeAll
    static void start() {
        Hand.start();
    }

    @Test
    void aKnownPatientIsStartedWithinTheBudget() {
        Front front = new Front();
        UiContext ui = Ward.atMinute(-20).ui();
        ScreenTrial trial = ScreenTrial.of(ui, () -> new StartView(ui, front.model(ui), front.protocols()));
        Budget budget =
                Budget.on(trial.hand().find("#start-search", TextField.class).getScene());
        trial.hand().type("osei").press(KeyCode.ENTER);
        trial.hand().type("71").press(KeyCode.ENTER).type("36").press(KeyCode.ENTER);
        trial.hand().type("=").type("=").type("a").type("p").type("l").press(KeyCode.ENTER);
        trial.hand().type("mo1981").press(KeyCode.ENTER);
        assertThat(front.went).singleElement().asString().matches("done with start .+, session .+");
        budget.keptFor("start a session");
    }
}
