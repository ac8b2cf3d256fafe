package org.chairside.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.chairside.model.Event;
import org.chairside.model.SessionSummary;
import org.chairside.model.Severity;
import org.chairside.ui.Ledger;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.TestArchive;
import org.chairside.ui.Ward;
import org.chairside.ui.aftercare.AftercareModel;
import org.chairside.ui.export.ExportModel;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecordsViewTest {
    private final UiContext ui = Ward.atMinute(24).ui();
    private final TestArchive archive = new TestArchive();
    private final Ledger ledger = new Ledger();
    private final List<String> went = new ArrayList<>();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @Test
    void aSessionIsFoundAndOpenedByKeyboardAlone() {
        ScreenTrial trial = trial(TestArchive.sessions(200));
        Hand hand = trial.hand();
        hand.press(KeyCode.DOWN).press(KeyCode.DOWN).type("lee esket");
        assertThat(hand.focused()).isInstanceOf(TextField.class);
        assertThat(hand.find("#records-count", Label.class).getText()).endsWith(" of 200 sessions");
        hand.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(went).hasSize(1).first().asString().startsWith("review ");
        hand.press(KeyCode.ESCAPE);
        assertThat(table(hand).getItems()).hasSize(200);
        assertThat(went).hasSize(1);
        assertThat(trial.focusableWithoutWords()).isEmpty();
    }

    @Test
    void enterOpensTheOnlyHitAndNoOther() {
        Hand hand = trial(TestArchive.sessions(9)).hand();
        hand.type("osei").press(KeyCode.ENTER);
        assertThat(went)
                .containsExactly("review " + TestArchive.sessions(1).getFirst().session());
        hand.press(KeyCode.ESCAPE).type("room").press(KeyCode.ENTER);
        assertThat(went).hasSize(1);
        assertThat(hand.focused()).isInstanceOf(TableView.class);
    }

    @Test
    void theChosenOnesAreAskedAbout() {
        Hand hand = trial(TestArchive.sessions(30)).hand();
        hand.press(KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(hand.find("#records-chosen", Label.class).getText()).isEqualTo("3 selected");
        hand.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        hand.until(() -> archive.looked.size() == 3);
        assertThat(archive.written).isEmpty();
    }

    @Test
    void whatIsChosenStaysChosenWhileItIsAmongTheHits() {
        Hand hand = trial(TestArchive.sessions(30)).hand();
        hand.press(KeyCode.DOWN).type("osei");
        assertThat(hand.find("#records-chosen", Label.class).getText()).isEqualTo("1 selected");
        hand.type(" zzz");
        assertThat(hand.find("#records-chosen", Label.class).getText()).isEqualTo("None selected");
    }

    @Test
    void anEmptyLogSaysWhatToDo() {
        ScreenTrial trial = trial(List.of());
        assertThat(trial.hand().has("#records-act")).isTrue();
        trial.hand().press(KeyCode.ESCAPE);
        assertThat(went).containsExactly("back");
    }

    @Test
    void theViewIsLetGoOfWhenItIsLeft() {
        List<WeakReference<RecordsView>> made = new ArrayList<>();
        ScreenTrial trial = ScreenTrial.of(ui, () -> {
            RecordsView view = view(TestArchive.sessions(5));
            made.add(new WeakReference<>(view));
            return view;
        });
        trial.leave();
        assertThat(ScreenTrial.isCollected(made.getFirst())).isTrue();
    }

    private static TableView<?> table(Hand hand) {
        return hand.find("#records-table", TableView.class);
    }

    @Test
    void whatIsStillWantedIsListedOverdueFirstAndDoneByKeyboard() {
        Hand hand = trial(TestArchive.owing()).hand();
        assertThat(hand.find("#records-filter-forms", ToggleButton.class).getText())
                .isEqualTo("Forms due 3");
        hand.press(KeyCode.ALT, KeyCode.DIGIT8);
        assertThat(table(hand).getItems()).hasSize(3);
        assertThat(hand.findAll(".records-table .label").stream().map(node -> ((Label) node).getText()))
                .contains("2 days overdue", "due today", "5 days left");
        hand.press(KeyCode.DOWN).press(KeyCode.SHORTCUT, KeyCode.M);
        hand.type("web").press(KeyCode.ENTER);
        assertThat(ledger.written).containsExactly(new Event.RemsSubmitted("web"));
        assertThat(hand.find("#aftercare-result", Label.class).getText()).startsWith("Saved: form submitted, ");
        assertThat(table(hand).isFocused()).isTrue();
    }

    @Test
    void aFollowUpIsLoggedWithAGradeAndWords() {
        ScreenTrial trial = trial(TestArchive.owing());
        Hand hand = trial.hand();
        hand.press(KeyCode.ALT, KeyCode.DIGIT9).press(KeyCode.DOWN);
        hand.press(KeyCode.SHORTCUT, KeyCode.U).type("y").type("2").type("slept until noon");
        assertThat(trial.focusableWithoutWords()).isEmpty();
        hand.press(KeyCode.ENTER);
        assertThat(ledger.written)
                .containsExactly(new Event.FollowUpLogged(true, Optional.of(Severity.MODERATE), "slept until noon"));
    }

    @Test
    void escapeLeavesTheStripAndWritesNothing() {
        Hand hand = trial(TestArchive.owing()).hand();
        hand.press(KeyCode.DOWN).press(KeyCode.SHORTCUT, KeyCode.U).type("n").type("no answer");
        hand.press(KeyCode.ESCAPE);
        assertThat(ledger.written).isEmpty();
        assertThat(hand.findAll("#aftercare-account")).isEmpty();
        hand.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.O);
        assertThat(went).last().asString().startsWith("course ");
    }

    private ScreenTrial trial(List<SessionSummary> sessions) {
        return ScreenTrial.of(ui, () -> view(sessions));
    }

    private RecordsView view(List<SessionSummary> sessions) {
        ExportModel export = new ExportModel(ui, archive, (_, _) -> {});
        return new RecordsView(
                ui,
                new RecordsModel(ui, Shelf.of(sessions), export, new Went(went)),
                new AftercareModel(ui, ledger, () -> {}));
    }
}
