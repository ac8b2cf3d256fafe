package org.chairside.ui.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.Budget;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ending a session costs once its page is open, counted on the real scene (UX 14); signing is not part of it yet. */
class EndBudgetTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @Test
    void aSessionIsEndedWithinTheBudget() {
        Gate gate = new Gate(AtTheDoor.quiet());
        UiContext ui = Ward.atMinute(130).ui();
        ScreenTrial trial = ScreenTrial.of(
                ui, () -> new ReleaseView(ui, new ReleaseModel(ui, gate, Doctors.in(folder), new Went(gate.went))));
        Budget budget =
                Budget.on(trial.hand().find("#release-end", Button.class).getScene());
        trial.hand().type("a");
        // That the escort is there takes an answer of its own, and answers are not counted.
        budget.aside(() -> trial.hand().type("8"));
        trial.hand().type("y").type("n").type("90").press(KeyCode.ENTER);
        trial.hand().type("7").press(KeyCode.ENTER).press(KeyCode.ENTER);
        assertThat(gate.went).singleElement().asString().matches("done with release .+, signing .+");
        budget.keptFor("end a session");
    }
}
