package org.chairside.ui.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.chairside.model.Protocol;
import org.chairside.protocol.Part;
import org.chairside.protocol.ProtocolParts;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Kits;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksPaneTest {
    private static final Protocol PROTOCOL = ProtocolTemplates.named("esketamine-nasal");

    private final UiContext ui = Kits.immediate();
    private final List<Part> changed = new ArrayList<>();
    private final Hand hand = new Hand();
    private final RefusedTexts refused = new RefusedTexts();
    private BlanksPane pane;

    @BeforeAll
    static void start() {
        Hand.start();
    }

    private static Part part(String id) {
        return ProtocolParts.of(PROTOCOL).stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void show(String id) {
        hand.show(() -> {
            pane = new BlanksPane(ui, this::change);
            return new Scene((Parent) pane.root(), 500, 700);
        });
        Hand.doInFx(() -> pane.show(part(id), PROTOCOL, refused));
    }

    /** As the editor does: what was changed is shown anew. */
    private void change(Part part) {
        changed.add(part);
        pane.show(part, PROTOCOL, refused);
    }

    private Hand retype(String id, String text) {
        return hand.click("#" + id)
                .press(KeyCode.SHORTCUT, KeyCode.A)
                .press(KeyCode.BACK_SPACE)
                .type(text);
    }

    private String spoken(String id) {
        return hand.find("#" + id, Control.class).getAccessibleText();
    }

    @Test
    void whatIsTypedIsTakenByEnterAndOnLeavingTheField() {
        show("devices");
        retype("blank-most", "2").press(KeyCode.ENTER);
        retype("blank-rest", "7").press(KeyCode.TAB);
        assertThat(changed)
                .map(part -> ((Part.Devices) part).devices().most() + " "
                        + ((Part.Devices) part).devices().rest().toMinutes())
                .containsExactly("2 5", "2 7");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"devices", "weight", "watching", "systolic", "pulse-pressure", "rems", "follow-up", "range"})
    void whatIsNoValueIsRefusedBelowItsOwnBlankByName(String id) {
        show(id);
        for (Blank blank : new PartForm(ui).of(part(id), PROTOCOL)) {
            if (blank.isTyped()) {
                String control = "blank-" + blank.name();
                retype(control, "x").press(KeyCode.ENTER);
                assertThat(spoken(control))
                        .isEqualTo(ui.text(blank.label()) + ". " + ui.text("protocols.blank.refused"));
                retype(control, blank.value()).press(KeyCode.ENTER);
                assertThat(spoken(control)).isEqualTo(ui.text(blank.label()));
            }
        }
        assertThat(changed).isEmpty();
    }

    @Test
    void aRefusedTextStaysWithItsWordsWhenAnotherBlankOfThePartIsFilled() {
        show("devices");
        retype("blank-most", "many").press(KeyCode.TAB);
        retype("blank-rest", "7").press(KeyCode.ENTER);
        assertThat(changed).hasSize(1);
        assertThat(hand.find("#blank-most", TextField.class).getText()).isEqualTo("many");
        assertThat(spoken("blank-most")).contains(ui.text("protocols.blank.refused"));
        retype("blank-most", "2").press(KeyCode.ENTER);
        assertThat(refused.count(changed)).isZero();
        assertThat(((Part.Devices) changed.getLast()).devices().most()).isEqualTo(2);
    }

    @Test
    void whatStoodInABlankIsPutBackOverWhatIsTypedThereAndNotTaken() {
        show("devices");
        assertThat(Hand.inFx(pane::putBack)).isFalse();
        retype("blank-most", "many").press(KeyCode.ENTER);
        assertThat(Hand.inFx(pane::putBack)).isTrue();
        assertThat(hand.find("#blank-most", TextField.class).getText())
                .isEqualTo(Integer.toString(
                        ((Part.Devices) part("devices")).devices().most()));
        assertThat(refused.textsProperty().get()).isEmpty();
        assertThat(changed).isEmpty();
    }

    @Test
    void aWordIsChosenByKeyboardAndChangesNothingUntilItIsAnother() {
        show("watching");
        ComboBox<?> from = hand.find("#blank-from", ComboBox.class);
        assertThat(from.getItems()).hasSize(3);
        Hand.doInFx(from::requestFocus);
        hand.press(KeyCode.DOWN);
        assertThat(changed).singleElement().satisfies(part -> assertThat(
                        ui.text("protocols.clock." + PartWords.key(((Part.Watching) part).from())))
                .isEqualTo(from.getValue()));
    }

    @Test
    void theKeyboardStaysInItsBlankWhenThePartIsShownAnew() {
        show("devices");
        hand.click("#blank-rest");
        Hand.doInFx(() -> pane.show(part("devices"), PROTOCOL, refused));
        assertThat(hand.focused().getId()).isEqualTo("blank-rest");
        Hand.doInFx(() -> pane.show(part("rems"), PROTOCOL, refused));
        assertThat(hand.findAll("#blank-rest")).isEmpty();
        Hand.doInFx(pane::focus);
        assertThat(hand.focused().getId()).isEqualTo("blank-days");
        assertThat(changed).isEmpty();
    }

    @Test
    void whereNothingCanBeFilledInItSaysWhyAlone() {
        show("rems");
        Hand.doInFx(() -> pane.say("The text has a fault."));
        assertThat(hand.findAll(".text-field")).isEmpty();
        assertThat(hand.findAll(".label"))
                .map(node -> ((Label) node).getText())
                .containsExactly("The text has a fault.");
        Hand.doInFx(pane::focus);
        assertThat(changed).isEmpty();
    }
}
