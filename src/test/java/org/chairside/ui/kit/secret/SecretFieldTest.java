package org.chairside.ui.kit.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Kits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecretFieldTest {
    private static Hand hand;

    private final Secret secret = new Secret();
    private SecretField field;

    @BeforeAll
    static void startTheToolkit() {
        Hand.start();
        hand = new Hand();
    }

    @BeforeEach
    void show() {
        hand.show(() -> {
            field = new SecretField(Kits.live(), secret);
            return new Scene(field, 400, 40);
        });
        Hand.doInFx(field::requestFocus);
    }

    private String typed() {
        return Hand.inFx(() -> new String(secret.copy()));
    }

    private void shows(int dots) {
        assertThat(field.getText()).isEqualTo(SecretField.DOT.repeat(dots));
    }

    @Test
    void itIsTypedCorrectedInTheMiddleAndDeletedFromBothSides() {
        hand.type("lamx").press(KeyCode.LEFT).press(KeyCode.DELETE).type("p2");
        assertThat(typed()).isEqualTo("lamp2");
        hand.press(KeyCode.HOME).type("a").press(KeyCode.END).press(KeyCode.BACK_SPACE);
        assertThat(typed()).isEqualTo("alamp");
        shows(5);
        hand.press(KeyCode.SHIFT, KeyCode.HOME).type("b");
        assertThat(typed()).isEqualTo("b");
        shows(1);
    }

    @Test
    void whatIsPastedGoesInWithoutLineEndsAndCannotBeCopiedOut() {
        Hand.doInFx(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "blue\n lamp")));
        hand.type("a").press(KeyCode.SHORTCUT, KeyCode.V).type("z");
        assertThat(typed()).isEqualTo("ablue lampz");
        shows(11);
        Hand.doInFx(() -> {
            field.selectAll();
            field.copy();
            field.cut();
        });
        String kept = Hand.inFx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(kept).isEqualTo("blue\n lamp");
        assertThat(typed()).isEqualTo("ablue lampz");
    }

    @Test
    void anInputMethodComposesAndCommits() {
        hand.type("a");
        Hand.doInFx(() -> {
            Event.fireEvent(field, composing("ni", ""));
            Event.fireEvent(field, composing("", "\u4f60"));
        });
        hand.type("b");
        assertThat(typed()).isEqualTo("a\u4f60b");
        shows(3);
    }

    private static InputMethodEvent composing(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        return new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length());
    }

    @Test
    void aCharacterOfTwoPlacesIsDeletedWhole() {
        Hand.doInFx(() -> field.replaceSelection("a\ud83d\ude00"));
        hand.press(KeyCode.BACK_SPACE);
        assertThat(typed()).isEqualTo("a");
        shows(1);
    }

    @Test
    void undoBringsNothingBack() {
        hand.type("lamp").press(KeyCode.SHIFT, KeyCode.HOME).type("oil").press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(typed()).isEqualTo("oil");
        shows(3);
    }

    @Test
    void itIsEmptyOnceTheSecretIsForgotten() {
        hand.type("lamp");
        Hand.doInFx(secret::forget);
        shows(0);
        hand.type("oil");
        assertThat(typed()).isEqualTo("oil");
        Hand.doInFx(() -> field.setText(""));
        assertThat(typed()).isEmpty();
    }

    @Test
    void aScreenReaderHearsWhatItIsAndNothingOfIt() {
        hand.type("lamp");
        Hand.doInFx(() -> {
            field.setAccessibleText("Password");
            assertThat(field.getAccessibleRole()).isEqualTo(AccessibleRole.PASSWORD_FIELD);
            assertThat(field.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("Password");
            assertThat(field.getSelectedText() + field.getCharacters()).doesNotContain("lamp");
        });
    }
}
