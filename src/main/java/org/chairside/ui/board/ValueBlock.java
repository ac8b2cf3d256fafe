package org.chairside.ui.board;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.Vital;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** One value of the board with its name, unit, change and age. */
final class ValueBlock {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final UiContext ui;
    private final ClinicalWords clinicalWords;
    private final BoardLabel caption = new BoardLabel("lbl");
    private final BoardLabel value = new BoardLabel("board-value");
    private final BoardLabel change = new BoardLabel("board-change");
    private final BoardLabel age = new BoardLabel("lbl");
    private final VBox root;

    ValueBlock(UiContext ui) {
        this.ui = ui;
        this.clinicalWords = new ClinicalWords(ui.messages(), ui.words());
        HBox both = new HBox(value, change);
        both.getStyleClass().add("board-value-both");
        root = new VBox(caption, both, age);
        root.getStyleClass().add("board-value-block");
        List.of(caption, value, change, age).forEach(each -> each.setMinWidth(Region.USE_PREF_SIZE));
    }

    Region root() {
        return root;
    }

    void show(RoomState.Shown shown) {
        caption.setText(ui.text(
                "board.caption",
                clinicalWords.name(shown.vital()),
                shown.vital().unit()));
        value.setText(shown.value());
        change.say(shown.change());
        age.setText(shown.age());
        value.pseudoClassStateChanged(STALE, shown.stale());
        age.pseudoClassStateChanged(STALE, shown.stale());
        root.pseudoClassStateChanged(WIDE, shown.vital() == Vital.BLOOD_PRESSURE);
    }
}
