package org.chairside.ui.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.chairside.model.Role;
import org.chairside.protocol.Part;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProtocolsViewTest {
    private final UiContext ui = Ward.atMinute(24).ui();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    private ScreenTrial trial(TestProtocolsDesk desk) {
        return ScreenTrial.of(ui, () -> new ProtocolsView(ui, new ProtocolsModel(ui, desk, desk, Went.nowhere())));
    }

    /** Goes on with Tab until the keyboard is there. */
    private static void tabTo(Hand hand, String id) {
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Node at = hand.focused();
            seen.add(at == null ? "nothing" : at.getClass().getSimpleName() + "#" + at.getId());
            if (at != null && id.equals(at.getId())) {
                return;
            }
            hand.press(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not lead to " + id + " but to " + seen);
    }

    /** All the words are in sight, and with large letters the first of them. */
    private static void fits(ScreenTrial trial, String name, String... words) {
        trial.check(name, 200).shows(words[0]);
        trial.check(name, 100).shows(words);
    }

    @Test
    void aNurseReadsAndComparesAndIsToldWhyNothingCanBeChanged() {
        ScreenTrial trial = trial(TestProtocolsDesk.of(Role.NURSE));
        Hand hand = trial.hand();
        assertThat(hand.find("#protocols-mode-change", Node.class).isDisabled()).isTrue();
        assertThat(hand.find("#protocols-import", Node.class).isDisabled()).isTrue();
        assertThat(hand.find("#protocols-nurse", Label.class).getText()).startsWith("Only a provider");
        assertThat(hand.find("#protocols-reading", Node.class).getAccessibleText())
                .contains("every 10min from start, late after 4min");
        assertThat(trial.focusableWithoutWords()).isEmpty();
        fits(
                trial,
                "protocols-reading",
                "Only a provider can change a protocol.",
                "every 10min from start, late after 4min");
        hand.click("#protocols-mode-file");
        assertThat(hand.find("#protocols-text", TextArea.class).isEditable()).isFalse();
        hand.click("#protocols-mode-compare");
        assertThat(hand.find("#protocols-compared", Node.class).getAccessibleText())
                .isEqualTo("4 changes");
        assertThat(hand.find("#protocols-older", ComboBox.class).getItems().size())
                .isEqualTo(2);
        assertThat(trial.focusableWithoutWords()).isEmpty();
        fits(trial, "protocols-comparing", "Until now: During the infusion: every 10min from start, late after 3min");
    }

    @Test
    void aPhysicianChangesAnIntervalAndAdoptsItByKeyboardAlone() {
        TestProtocolsDesk desk = TestProtocolsDesk.of(Role.PHYSICIAN);
        ScreenTrial trial = trial(desk);
        Hand hand = trial.hand();
        tabTo(hand, "protocols-mode-read");
        hand.press(KeyCode.RIGHT).press(KeyCode.RIGHT);
        tabTo(hand, "protocols-parts");
        ListView<?> parts = hand.find("#protocols-parts", ListView.class);
        for (int i = 0; i < 200 && !id(parts).equals("phase-during-1"); i++) {
            hand.press(KeyCode.DOWN);
        }
        hand.press(KeyCode.ENTER);
        tabTo(hand, "blank-every");
        hand.press(KeyCode.SHORTCUT, KeyCode.A).type("5").press(KeyCode.ENTER);
        assertThat(hand.focused().getId()).isEqualTo("blank-every");
        assertThat(hand.find("#protocols-standing", Label.class).getText()).isEqualTo("1 change");
        assertThat(trial.focusableWithoutWords()).isEmpty();
        tabTo(hand, "protocols-ask");
        hand.press(KeyCode.SPACE);
        assertThat(hand.focused().getId()).isEqualTo("protocols-adopt");
        trial.check("protocols-adopting", 100)
                .shows(
                        "in force since 12-Mar-2026, Lena Brandt; being changed",
                        "Adopt version 3",
                        "every 5min from start");
        // With large letters the list of versions gives its room to what is changed.
        trial.check("protocols-adopting", 200).shows("Ketamine intravenous infusion", "Every so many minutes");
        hand.press(KeyCode.SPACE);
        assertThat(desk.adopted).singleElement().satisfies(adopted -> {
            assertThat(adopted.key()).hasToString("iv-infusion v3");
            assertThat(adopted.schedule().phases().get(1).every()).hasMinutes(5);
        });
        assertThat(hand.find("#protocols-notice", Label.class).getText()).contains("version 3");
    }

    private static String id(ListView<?> parts) {
        return parts.getSelectionModel().getSelectedItem() instanceof Part part ? part.id() : "";
    }

    @Test
    void aValueThatDoesNotFitIsSaidBelowItsFieldAndNothingChanges() {
        ScreenTrial trial = trial(TestProtocolsDesk.of(Role.PHYSICIAN));
        Hand hand = trial.hand();
        hand.click("#protocols-mode-change");
        ListView<?> parts = hand.find("#protocols-parts", ListView.class);
        Hand.doInFx(() -> parts.getSelectionModel().select(2));
        hand.click("#blank-every")
                .press(KeyCode.SHORTCUT, KeyCode.A)
                .type("often")
                .press(KeyCode.ENTER);
        assertThat(hand.find("#blank-every", TextField.class).getAccessibleText())
                .contains("Not a value");
        assertThat(standing(hand)).isEqualTo("Nothing is changed. 1 blank holds a value that does not fit");
        fits(
                trial,
                "protocols-changing",
                "often",
                "Not a value that fits here. Nothing is adopted until it is corrected, or undone with Ctrl+Z.");
    }

    @Test
    void aValueIsTakenByAClickOnAnotherPartAndOnAnotherProtocolAndByLeavingThePage() {
        ScreenTrial trial = trial(TestProtocolsDesk.of(Role.PHYSICIAN));
        Hand hand = trial.hand();
        hand.click("#protocols-mode-change");
        ListView<?> parts = hand.find("#protocols-parts", ListView.class);
        ListView<?> versions = hand.find("#protocols-versions", ListView.class);
        Hand.doInFx(() -> parts.getSelectionModel().select(2));
        retype(hand, "7");
        hand.click(cell(hand, "#protocols-parts", 0));
        assertThat(id(parts)).isEqualTo("name");
        assertThat(standing(hand)).isEqualTo("1 change");
        Hand.doInFx(() -> parts.getSelectionModel().select(2));
        assertThat(hand.find("#blank-every", TextField.class).getText()).isEqualTo("7");
        retype(hand, "8");
        Object first = versions.getSelectionModel().getSelectedItem();
        int other = code(versions, 0).equals(code(first)) ? versions.getItems().size() - 1 : 0;
        hand.click(cell(hand, "#protocols-versions", other));
        assertThat(code(versions.getSelectionModel().getSelectedItem())).isNotEqualTo(code(first));
        assertThat(standing(hand)).isEqualTo("Nothing is changed");
        Hand.doInFx(
                () -> versions.getSelectionModel().select(versions.getItems().indexOf(first)));
        Hand.doInFx(() -> parts.getSelectionModel().select(2));
        assertThat(hand.find("#blank-every", TextField.class).getText()).isEqualTo("8");
        retype(hand, "9");
        trial.comeBack();
        assertThat(hand.find("#blank-every", TextField.class).getText()).isEqualTo("9");
    }

    @Test
    void aRefusedTextThatIsLeftStandsAtItsPartAndKeepsFromAdopting() {
        ScreenTrial trial = trial(TestProtocolsDesk.of(Role.PHYSICIAN));
        Hand hand = trial.hand();
        hand.click("#protocols-mode-change");
        ListView<?> parts = hand.find("#protocols-parts", ListView.class);
        Hand.doInFx(() -> parts.getSelectionModel().select(2));
        retype(hand, "7").press(KeyCode.ENTER);
        retype(hand, "65 till 210");
        hand.click(cell(hand, "#protocols-parts", 0));
        assertThat(standing(hand)).isEqualTo("1 change. 1 blank holds a value that does not fit");
        assertThat(hand.find("#protocols-ask", Node.class).isDisabled()).isTrue();
        assertThat(cell(hand, "#protocols-parts", 2).getAccessibleText()).contains("not taken: 65 till 210");
        Hand.doInFx(() -> parts.getSelectionModel().select(2));
        TextField every = hand.find("#blank-every", TextField.class);
        assertThat(every.getText()).isEqualTo("65 till 210");
        assertThat(every.getAccessibleText()).contains("Not a value");
        hand.click(every).press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(every.getText()).isEqualTo("7");
        assertThat(standing(hand)).isEqualTo("1 change");
        assertThat(hand.find("#protocols-ask", Node.class).isDisabled()).isFalse();
    }

    private static Hand retype(Hand hand, String text) {
        return hand.click("#blank-every")
                .press(KeyCode.SHORTCUT, KeyCode.A)
                .press(KeyCode.BACK_SPACE)
                .type(text);
    }

    private static String standing(Hand hand) {
        return hand.find("#protocols-standing", Label.class).getText();
    }

    private static ListCell<?> cell(Hand hand, String list, int index) {
        return hand.findAll(list + " .list-cell").stream()
                .map(node -> (ListCell<?>) node)
                .filter(cell -> cell.getIndex() == index && !cell.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String code(ListView<?> versions, int index) {
        return code(versions.getItems().get(index));
    }

    private static String code(Object version) {
        return version instanceof ProtocolVersion of ? of.code() : "";
    }

    @Test
    void aFaultInTheTextIsShownByItsLineAndCanBeTakenBack() {
        ScreenTrial trial = trial(TestProtocolsDesk.of(Role.PHYSICIAN));
        Hand hand = trial.hand();
        hand.click("#protocols-mode-file");
        TextArea text = hand.find("#protocols-text", TextArea.class);
        int at = text.getText().indexOf("every = 10");
        Hand.doInFx(() -> text.selectRange(at, at + "every".length()));
        Hand.doInFx(text::requestFocus);
        hand.type("evry");
        ListView<?> faults = hand.find("#protocols-faults", ListView.class);
        assertThat(faults.getItems()).hasSize(2);
        assertThat(hand.find("#protocols-ask", Node.class).isDisabled()).isTrue();
        fits(trial, "protocols-faults", "Line 13: schedule.phase[1].every is missing", "Fix the errors first");
        Hand.doInFx(() -> faults.getSelectionModel().select(0));
        Hand.doInFx(faults::requestFocus);
        hand.press(KeyCode.ENTER);
        assertThat(hand.focused()).isEqualTo(text);
        for (int i = 0; i < 6; i++) {
            hand.press(KeyCode.SHORTCUT, KeyCode.Z);
        }
        assertThat(faults.getItems()).isEmpty();
        assertThat(hand.find("#protocols-standing", Label.class).getText()).isEqualTo("Nothing is changed");
    }

    @Test
    void whatIsHalfChangedIsThereOnComingBack() {
        ScreenTrial trial = trial(TestProtocolsDesk.of(Role.PHYSICIAN));
        Hand hand = trial.hand();
        hand.click("#protocols-mode-file");
        hand.click("#protocols-text").type("# mine ");
        trial.comeBack();
        assertThat(hand.find("#protocols-text", TextArea.class).getText()).contains("# mine ");
    }

    @Test
    void anEmptyBookOffersTheTemplatesToAdopt() {
        ScreenTrial trial = trial(TestProtocolsDesk.empty());
        Hand hand = trial.hand();
        assertThat(hand.find("#protocols-versions", ListView.class).getItems().size())
                .isEqualTo(5);
        hand.click("#protocols-mode-change");
        assertThat(hand.find("#protocols-ask", Node.class).isDisabled()).isFalse();
        assertThat(List.of(hand.find("#protocols-standing", Label.class).getText()))
                .containsExactly("Nothing is changed");
    }

    @Test
    void whatStandsInABlankWithTheKeyboardCountsAsUnsavedBeforeItIsLeft() {
        ScreenTrial trial = trial(TestProtocolsDesk.of(Role.PHYSICIAN));
        Hand hand = trial.hand();
        hand.click("#protocols-mode-change");
        ListView<?> parts = hand.find("#protocols-parts", ListView.class);
        Hand.doInFx(() -> parts.getSelectionModel().select(2));
        retype(hand, "7");
        assertThat(trial.unsaved()).singleElement().asString().contains("Ketamine");
        retype(hand, "often");
        assertThat(trial.unsaved()).hasSize(1);
        assertThat(hand.find("#blank-every", TextField.class).getText()).isEqualTo("often");
    }
}
