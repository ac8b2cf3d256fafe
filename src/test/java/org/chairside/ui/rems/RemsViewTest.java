package org.chairside.ui.rems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.chairside.export.rems.RemsAnswer;
import org.chairside.export.rems.RemsField;
import org.chairside.export.rems.RemsSheet;
import org.chairside.model.RemsSite;
import org.chairside.model.SessionId;
import org.chairside.testing.RemsSessions;
import org.chairside.ui.Ledger;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.aftercare.AftercareModel;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.Reach;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.chairside.words.Dialect;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RemsViewTest {
    private final UiContext ui = Ward.atMinute(130).ui();
    private final Counter counter = new Counter();
    private final Ledger ledger = new Ledger();
    private final List<String> went = new ArrayList<>();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    private ScreenTrial trial() {
        SessionId session = counter.chart.orElseThrow().session();
        Navigation exits = new Went(went);
        ScreenTrial trial = ScreenTrial.of(ui, () -> {
            RemsModel model = new RemsModel(ui, session, counter, _ -> went.add("export"), exits);
            return new RemsView(ui, model, new AftercareModel(ui, ledger, model::load));
        });
        trial.hand().until(() -> trial.hand().has(".rems-row"));
        return trial;
    }

    private List<RemsField> asked() {
        return RemsSheet.of(counter.chart.orElseThrow(), counter.site, counter.generation, Dialect.US).fields().stream()
                .filter(field -> !(field.answer() instanceof RemsAnswer.NotAsked))
                .toList();
    }

    @Test
    void enterCopiesOneValueAfterTheOtherInTheOrderOfTheForm() {
        Hand hand = trial().hand();
        List<RemsField> asked = asked();
        for (int i = 0; i < asked.size(); i++) {
            hand.press(KeyCode.ENTER);
        }
        assertThat(counter.copied)
                .isEqualTo(asked.stream()
                        .map(field -> ((RemsAnswer.Said) field.answer()).copied())
                        .toList());
    }

    @Test
    void controlCDoesTheSameAndTheArrowsMove() {
        Hand hand = trial().hand();
        hand.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(counter.copied).containsExactly("Osei");
        assertThat(hand.find("#rems-note", Label.class).getText()).isEqualTo("Copied: Last name, Osei");
        assertThat(hand.focused().getId()).isEqualTo("rems-patient-born");
    }

    @Test
    void nGoesToWhatIsMissing() {
        counter.chart = Optional.of(RemsSessions.treated().chart());
        Hand hand = trial().hand();
        hand.press(KeyCode.N);
        assertThat(hand.focused().getId()).isEqualTo("rems-minutes");
        hand.press(KeyCode.N);
        assertThat(hand.focused().getId()).isEqualTo("rems-ready-after");
    }

    @Test
    void whatTheSiteLacksIsSaidRightThereByKeyboardAlone() {
        counter.site = RemsSite.UNSAID;
        Hand hand = trial().hand();
        hand.press(KeyCode.N).press(KeyCode.ENTER);
        assertThat(hand.focused()).isInstanceOf(TextField.class);
        hand.type("518 555 0100").press(KeyCode.ENTER);
        hand.until(() -> counter.site.telephone().equals("518 555 0100"));
        assertThat(hand.focused().getId()).isEqualTo("rems-clinician-telephone");
        hand.press(KeyCode.ENTER);
        assertThat(counter.copied).endsWith("518 555 0100");
    }

    @Test
    void aSentFormIsLoggedFromHere() {
        Hand hand = trial().hand();
        hand.press(KeyCode.SHORTCUT, KeyCode.M).type("web").press(KeyCode.ENTER);
        hand.until(() -> ledger.written.size() == 1);
        assertThat(ledger.written.getFirst().toString()).contains("web");
    }

    @Test
    void escapeLeavesAndTheKeysOfExportAndPrintWork() {
        Hand hand = trial().hand();
        hand.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E)
                .press(KeyCode.SHORTCUT, KeyCode.P)
                .press(KeyCode.ESCAPE);
        assertThat(went)
                .containsExactly(
                        "export", "print " + counter.chart.orElseThrow().session() + " FORM", "back");
    }

    @Test
    void everythingSpeaksAndCanBeReached() {
        ScreenTrial trial = trial();
        assertThat(trial.focusableWithoutWords()).isEmpty();
        Reach.check(trial.shell().scene().getRoot());
    }

    @Test
    void theSheetItsEndAndTheSiteFitTheWindow() {
        counter.chart = Optional.of(RemsSessions.treated().chart());
        counter.site = new RemsSite("Riverside Clinic", "", "", "NY", "", "", "");
        ScreenTrial trial = trial();
        trial.hand().press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
        trial.check("rems", 100).shows("12 are missing", "Copied: Last name, Osei", "Middle initial");
        trial.check("rems", 200).shows("12 are missing", "Due by 27-Nov-2026.");
        for (int i = 0; i < 6; i++) {
            trial.hand().press(KeyCode.N);
        }
        trial.check("rems-end", 100).shows("Serious adverse event", "Not recorded. Ask whoever monitored the patient.");
        trial.hand().click("#rems-site");
        trial.check("rems-site", 100).shows("Name of the site", "Riverside Clinic", "Save", "Cancel");
        trial.check("rems-site", 200).shows("1297287651", "Name of the site", "Riverside Clinic", "Save", "Cancel");
        trial.hand().type("9").click("#rems-site-cancel");
        assertThat(counter.site.name()).isEqualTo("Riverside Clinic");
        trial.check("rems-site-left", 100).shows("Our site…", "Copy all");
    }
}
