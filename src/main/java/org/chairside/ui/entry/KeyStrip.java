package org.chairside.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** A row of choices, each with its digit: one key or one click takes it. */
public final class KeyStrip {
    private final FlowPane root = new FlowPane();
    private final List<Button> buttons = new ArrayList<>();

    public KeyStrip(String heading) {
        root.getStyleClass().addAll("strip-row", "key-strip");
        Label label = new Label(heading);
        label.getStyleClass().add("strong");
        root.getChildren().add(label);
    }

    /** Adds the next choice; its key is its place, counted from 1. */
    public void add(String words, Runnable act) {
        Button button = new Button((buttons.size() + 1) + "  " + words);
        button.getStyleClass().add("key-choice");
        button.setOnAction(_ -> act.run());
        buttons.add(button);
        root.getChildren().add(button);
    }

    public Region root() {
        return root;
    }

    /** Gives the focus to the first choice, so that a screen reader says where one is. */
    public void focus() {
        buttons.getFirst().requestFocus();
    }

    /** Takes the choice of a typed digit; says whether there was one. */
    public boolean typed(KeyEvent event) {
        Optional<Button> choice = Optional.of(event.getCharacter())
                .filter(typed -> typed.matches("[1-9]"))
                .map(Integer::parseInt)
                .filter(digit -> digit <= buttons.size())
                .map(digit -> buttons.get(digit - 1));
        choice.ifPresent(Button::fire);
        return choice.isPresent();
    }
}
