package org.chairside.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.chairside.model.text.TextUse;
import org.chairside.testing.Patience;
import org.chairside.words.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What comes into a field by paste is what a person saw, and never more than fits. */
class LineFieldTest {
    private static final long SOON_MILLIS = Patience.of(Duration.ofSeconds(5)).toMillis();

    @BeforeAll
    static void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static String pasted(TextInputControl field, String text) {
        return on(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            field.paste();
            return field.getText();
        });
    }

    private static <T> T on(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(SOON_MILLIS, work);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTRY_LINE", "ROOM", "SEARCH", "REASON"})
    void pastedLinesStayApart(TextUse use) {
        assertThat(pasted(on(() -> new LineField(use)), "#BP stable 120\n80 HR, calm\r\n\tno nausea"))
                .isEqualTo("#BP stable 120 80 HR, calm no nausea");
    }

    @ParameterizedTest
    @CsvSource({"\u00a00012345\u200b,' 0012345'", "a\u2028b,a b", "a\u3000b,a b", "co\u00adop,coop", "\uFEFFx,x"})
    void whatCannotBeSeenStaysOutside(String clipboard, String kept) {
        assertThat(pasted(on(() -> new LineField(TextUse.RECORD_NUMBER)), clipboard))
                .isEqualTo(kept);
        assertThat(pasted(on(SearchField::new), clipboard)).isEqualTo(kept);
    }

    @Test
    void anAreaKeepsItsLines() {
        assertThat(pasted(on(() -> new AreaField(TextUse.PROTOCOL_FILE)), "a\u00a0=\u200b 1\r\nb"))
                .isEqualTo("a = 1\nb");
    }

    @Test
    void aPieceOfAKeyIsTakenAsItIs() {
        assertThat(pasted(on(KeyField::new), "AB\u00a0CD")).isEqualTo("AB\u00a0CD");
    }

    @Test
    void aWordTypedBehindASpaceStandsApart() {
        LineField field = on(() -> new LineField(TextUse.NOTE));
        String typed = on(() -> {
            for (String key : List.of("a", " ", "b")) {
                field.insertText(field.getLength(), key);
            }
            return field.getText();
        });
        assertThat(typed).isEqualTo("a b");
    }

    @Test
    void whatIsTooLongStaysOutAndIsSaidWithTheCount() {
        List<TextUse.TooLong> said = new ArrayList<>();
        LineField field = on(() -> {
            LineField made = new LineField(TextUse.NOTE);
            made.setText("kept");
            made.end();
            VBox above = new VBox(made);
            above.addEventHandler(TooLongEvent.TYPE, event -> said.add(event.excess()));
            return made;
        });
        assertThat(pasted(field, "x".repeat(5_206))).isEqualTo("kept");
        assertThat(said).containsExactly(new TextUse.TooLong(TextUse.NOTE, 5_210));
    }

    @Test
    void aLongTextOfAnEarlierVersionStandsAndCanBeMadeShorter() {
        LineField field = on(() -> new LineField(TextUse.ROOM));
        String left = on(() -> {
            field.setText("x".repeat(5_000));
            field.deleteText(1_000, 5_000);
            return field.getText();
        });
        assertThat(left).hasSize(1_000);
    }

    @Test
    void theWordsAreSaidBelowTheFieldUntilTheNextKey() throws Exception {
        UiContext ui = Kits.live();
        List<String> said = new ArrayList<>();
        LineField field = on(() -> new LineField(TextUse.NOTE));
        Stage stage = FxToolkit.registerStage(Stage::new);
        on(() -> {
            VBox root = new VBox(new Label("x"), field);
            new TooLongHint(ui, said::add).over(root);
            stage.setScene(new Scene(root, 600, 200));
            stage.show();
            return true;
        });
        pasted(field, "x".repeat(5_210));
        assertThat(said).containsExactly("A note has at most 4,000 characters; this has 5,210.");
        on(() -> {
            Event.fireEvent(
                    field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.HOME, false, false, false, false));
            return true;
        });
        assertThat(said).last().isEqualTo("");
        on(() -> {
            stage.close();
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyUseHasItsWords(TextUse use) {
        String key = use.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(Messages.english().text("text.too-long." + key, 4_000, 5_210))
                .contains("4,000", "5,210");
    }
}
