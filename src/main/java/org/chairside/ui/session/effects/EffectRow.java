package org.chairside.ui.session.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.EffectTerm;
import org.chairside.model.NoticedBy;
import org.chairside.model.Severity;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.session.overview.DueView;
import org.chairside.words.ClinicalWords;

/** One effect: its name, since when, and a button for each severity. None pressed means not asked. */
final class EffectRow {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass UNASKED = PseudoClass.getPseudoClass("unasked");

    private final HBox root = new HBox();
    private final Label name = new Label();
    private final Label since = new Label();
    private final List<ToggleButton> grades = new ArrayList<>();
    private final Tooltip detail = new Tooltip();
    private final EffectTerm term;
    private final UiContext ui;
    private final EffectFound set;
    private EffectState state;

    EffectRow(UiContext ui, EffectTerm term, EffectFound set) {
        this.term = term;
        this.ui = ui;
        this.set = set;
        ClinicalWords words = new ClinicalWords(ui.messages(), ui.words());
        name.setText(term.name());
        name.getStyleClass().add("effect-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        since.getStyleClass().addAll("t-micro", "muted");
        since.setWrapText(true);
        since.setMinHeight(Region.USE_PREF_SIZE);
        VBox text = new VBox(name, since);
        text.getStyleClass().add("effect-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        root.getChildren().add(text);
        for (Severity severity : Severity.values()) {
            ToggleButton grade = new ToggleButton(Integer.toString(severity.grade()));
            grade.getStyleClass().addAll("grade", "grade-" + severity.grade());
            grade.setId("effect-" + term.code() + "-" + severity.grade());
            grade.setAccessibleText(ui.text("session.effect.button", term.name(), words.severity(severity)));
            grade.setFocusTraversable(false);
            // The second click of a double click on one grade says nothing new.
            grade.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
                if (event.getClickCount() > 1) {
                    event.consume();
                }
            });
            grade.setOnAction(_ -> {
                // Shown as pressed only once it is on disk.
                show(state);
                set.found(term, severity, NoticedBy.UNSTATED);
            });
            grade.setOnContextMenuRequested(event -> {
                event.consume();
                askWho(grade, severity);
            });
            grades.add(grade);
            root.getChildren().add(grade);
        }
        root.getStyleClass().add("effect-row");
        Tooltip.install(text, detail);
    }

    Region root() {
        return root;
    }

    /** The same finding with who noticed it: the right button, or the menu key. */
    private void askWho(ToggleButton grade, Severity severity) {
        ClinicalWords words = new ClinicalWords(ui.messages(), ui.words());
        ContextMenu menu = new ContextMenu();
        for (NoticedBy by : List.of(NoticedBy.PATIENT, NoticedBy.STAFF)) {
            String found = ui.text("session.effect.button", term.name(), words.severity(severity));
            MenuItem item = new MenuItem(words.noticed(found, by));
            item.setOnAction(_ -> set.found(term, severity, by));
            menu.getItems().add(item);
        }
        menu.show(grade, Side.BOTTOM, 0, 0);
    }

    EffectTerm term() {
        return term;
    }

    /** Whether its name, or a word of it, begins like this. */
    boolean begins(String letters) {
        String all = term.name().toLowerCase(Locale.ROOT);
        return all.startsWith(letters) || all.contains(" " + letters);
    }

    void show(EffectState now) {
        state = now;
        detail.setText(now.spoken());
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
