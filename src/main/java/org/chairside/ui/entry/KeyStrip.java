package org.chairside.ui.entry;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.UiContext;

/** A row of choices, each with its digit: a click takes one, a digit with Alt too, and a digit alone marks it for Enter. */
public final class KeyStrip implements KeyChoices {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final UiContext ui;
    private final FlowPane root = new FlowPane();
    private final List<Button> buttons = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private int marked = -1;

    public KeyStrip(UiContext ui, String heading) {
        this.ui = ui;
        root.getStyleClass().addAll("strip-row", "key-strip");
        root.setFocusTraversable(true);
        root.setAccessibleRole(AccessibleRole.TEXT);
        root.setAccessibleText(heading);
        Label label = new Label(heading);
        label.getStyleClass().add("strong");
        root.getChildren().add(label);
    }

    /** Adds the next choice; its key is its place, counted from 1. */
    public void add(String choice, Runnable act) {
        String text = ui.text("choices.choice", buttons.size() + 1, choice);
        Button button = new Button(text);
        button.getStyleClass().add("key-choice");
        button.setOnAction(_ -> act.run());
        buttons.add(button);
        words.add(text);
        root.getChildren().add(button);
        root.setAccessibleHelp(hint());
    }

    @Override
    public Region root() {
        return root;
    }

    /** Gives it the keyboard, with nothing marked: a space or Enter that follows answers nothing. */
    public void focus() {
        unmark();
        root.requestFocus();
    }

    @Override
    public boolean mark(String typed) {
        unmark();
        int at = typed.matches("[1-9]") ? Integer.parseInt(typed) - 1 : buttons.size();
        if (at < buttons.size()) {
            marked = at;
            Button button = buttons.get(at);
            button.pseudoClassStateChanged(MARKED, true);
            button.setText(ui.text("choices.marked", words.get(at)));
            button.requestFocus();
        }
        return at < buttons.size();
    }

    @Override
    public void unmark() {
        if (marked >= 0) {
            Button button = buttons.get(marked);
            button.pseudoClassStateChanged(MARKED, false);
            button.setText(words.get(marked));
            marked = -1;
        }
    }

    @Override
    public boolean isMarked() {
        return marked >= 0;
    }

    @Override
    public void take() {
        Button button = buttons.get(marked);
        unmark();
        button.fire();
    }

    @Override
    public String hint() {
        return ui.text("choices.hint", buttons.size());
    }
}
