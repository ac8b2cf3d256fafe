package org.chairside.ui.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.chairside.protocol.Part;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Kits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormPaneTest {
    private final Hand hand = new Hand();
    private final EditorModel editor = new EditorModel(ProtocolTemplates.named("iv-infusion"));
    private FormPane pane;
    private ListView<?> list;

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @BeforeEach
    void show() {
        hand.show(() -> {
            pane = new FormPane(Kits.immediate());
            var _ = editor.stateProperty().subscribe(_ -> pane.show(editor));
            return new Scene((Parent) pane.root(), 1100, 700);
        });
        list = hand.find("#protocols-parts", ListView.class);
    }

    /** Marks a part and gives the keyboard to the list. */
    private void mark(String id) {
        Hand.doInFx(() -> {
            list.getSelectionModel().clearAndSelect(ids().indexOf(id));
            list.requestFocus();
        });
    }

    private List<String> ids() {
        return editor.now().parts().stream().map(Part::id).toList();
    }

    private String marked() {
        return Hand.inFx(() -> ((Part) list.getSelectionModel().getSelectedItem()).id());
    }

    @Test
    void aPartIsTakenAwayAndPutBackByKeyAndByButton() {
        List<String> before = ids();
        String effect = editor.now().draft().orElseThrow().effects().getFirst().code();
        mark(effect);
        hand.press(KeyCode.DELETE);
        assertThat(ids()).doesNotContain(effect).hasSize(before.size() - 1);
        hand.click("#protocols-undo");
        assertThat(ids()).isEqualTo(before);
        hand.click("#protocols-redo");
        assertThat(ids()).doesNotContain(effect);
        hand.click("#protocols-undo");
        mark(effect);
        hand.click("#protocols-remove");
        assertThat(ids()).doesNotContain(effect);
    }

    @Test
    void whatNoProtocolIsWithoutStays() {
        List<String> before = ids();
        for (String id : List.of("name", "treatment", "wanted", "pulse-pressure", "range", "weight", "watching")) {
            mark(id);
            hand.press(KeyCode.DELETE);
        }
        assertThat(ids()).isEqualTo(before);
    }

    @Test
    void aPartIsMovedAmongItsOwnKindAndStaysMarked() {
        List<String> before = ids();
        String first = editor.now().draft().orElseThrow().effects().get(0).code();
        String second = editor.now().draft().orElseThrow().effects().get(1).code();
        mark(second);
        hand.press(KeyCode.ALT, KeyCode.UP);
        assertThat(ids()).containsSubsequence(second, first);
        assertThat(marked()).isEqualTo(second);
        hand.press(KeyCode.ALT, KeyCode.UP);
        assertThat(ids()).containsSubsequence(second, first);
        hand.press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(ids()).isEqualTo(before);
        hand.click("#protocols-up");
        assertThat(ids()).containsSubsequence(second, first);
        hand.click("#protocols-down");
        assertThat(ids()).isEqualTo(before);
        assertThat(marked()).isEqualTo(second);
    }

    @Test
    void aNewPartIsMarkedAndTheKeyboardStandsInItsFirstBlank() {
        Hand.doInFx(() -> pane.add(NewPartKind.EFFECT));
        assertThat(marked()).isEqualTo("own-1");
        assertThat(hand.focused().getId()).isEqualTo("blank-name");
        Hand.doInFx(() -> pane.add(NewPartKind.EFFECT));
        assertThat(marked()).isEqualTo("own-2");
        List<String> before = ids();
        Hand.doInFx(() -> pane.add(NewPartKind.FOLLOW_UP));
        assertThat(ids()).isEqualTo(before);
    }

    @Test
    void enterGoesFromAPartToItsFirstBlank() {
        mark("pulse-pressure");
        hand.press(KeyCode.ENTER);
        assertThat(hand.focused().getId()).isEqualTo("blank-pulse-pressure");
    }

    @Test
    void whileTheTextSaysNoProtocolNothingCanBeAddedOrFilledIn() {
        Hand.doInFx(() -> editor.type("code ="));
        assertThat(hand.findAll(".text-field")).isEmpty();
        Hand.doInFx(() -> pane.add(NewPartKind.EFFECT));
        hand.click("#protocols-remove");
        assertThat(editor.now().text()).isEqualTo("code =");
        Hand.doInFx(editor::undo);
        mark("name");
        hand.press(KeyCode.ENTER);
        assertThat(hand.focused().getId()).isEqualTo("blank-name");
    }
}
