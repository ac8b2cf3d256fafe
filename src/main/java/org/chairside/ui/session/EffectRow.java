package org.chairside.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.EffectTerm;
import org.chairside.model.Severity;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.VitalWords;

/** One effect: its name, since when, and a button for each severity. None pressed means not asked. */
final class EffectRow {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass UNASKED = PseudoClass.getPseudoClass("unasked");

    private final HBox root = new HBox();
    private final Label name = new Label();
    private final Label since = new Label();
    private final List<ToggleButton> grades = new ArrayList<>();
    private EffectFace face;

    EffectRow(Kit kit, EffectTerm term, BiConsumer<EffectTerm, Severity> set) {
        VitalWords words = new VitalWords(kit.messages(), kit.words());
        name.setText(term.name());
        name.getStyleClass().add("effect-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        since.getStyleClass().addAll("t-micro", "muted");
        VBox text = new VBox(name, since);
        text.getStyleClass().add("effect-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        root.getChildren().add(text);
        for (Severity severity : Severity.values()) {
            ToggleButton grade = new ToggleButton(Integer.toString(severity.grade()));
            grade.getStyleClass().addAll("grade", "grade-" + severity.grade());
            grade.setId("effect-" + term.code() + "-" + severity.grade());
            grade.setAccessibleText(kit.text("session.effect.button", term.name(), words.severity(severity)));
            grade.setFocusTraversable(false);
            grade.setOnAction(_ -> {
                // Shown as pressed only once it is on disk.
                show(face);
                set.accept(term, severity);
            });
            grades.add(grade);
            root.getChildren().add(grade);
        }
        root.getStyleClass().add("effect-row");
    }

    Region root() {
        return root;
    }

    void show(EffectFace now) {
        face = now;
        DueView.optional(since, now.since());
        for (Severity severity : Severity.values()) {
            grades.get(severity.grade())
                    .setSelected(now.found().filter(severity::equals).isPresent());
        }
        root.pseudoClassStateChanged(OPEN, now.isOpen());
        name.pseudoClassStateChanged(OPEN, now.isOpen());
        name.pseudoClassStateChanged(UNASKED, now.found().isEmpty());
        root.setAccessibleText(now.spoken());
    }

    /** The button that has the keyboard, counted from 0; -1 for none. */
    int focused() {
        for (int grade = 0; grade < grades.size(); grade++) {
            if (grades.get(grade).isFocused()) {
                return grade;
            }
        }
        return -1;
    }

    void focus(int grade) {
        grades.get(Math.clamp(grade, 0, grades.size() - 1)).requestFocus();
    }

    /** Where the Tab key comes in: one stop for the whole list. */
    void isTabStop(boolean stop) {
        grades.getFirst().setFocusTraversable(stop);
    }

    void press(int grade) {
        grades.get(grade).fire();
    }
}
