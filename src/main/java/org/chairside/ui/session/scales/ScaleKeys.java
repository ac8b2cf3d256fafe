package org.chairside.ui.session.scales;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.chairside.ui.entry.KeyChoices;
import org.chairside.ui.kit.UiContext;

/** What can be pressed for the item of a scale that is asked now, as buttons with their keys. */
final class ScaleKeys implements KeyChoices {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final UiContext ui;
    private final Region root;
    private final ScalesModel model;
    private final List<Button> buttons = new ArrayList<>();
    private List<ScaleState.Choice> choices = List.of();
    private Optional<ScaleState.Choice> marked = Optional.empty();

    /** @param root has the keyboard while items are answered */
    ScaleKeys(UiContext ui, Region root, ScalesModel model) {
        this.ui = ui;
        this.root = root;
        this.model = model;
    }

    /** Puts the buttons of what is asked now into a pane; nothing is marked. */
    void show(Pane pane, ScaleState state) {
        choices = state.prompt().choices();
        marked = Optional.empty();
        buttons.clear();
        choices.forEach(choice -> buttons.add(button(choice)));
        pane.getChildren().setAll(buttons);
    }

    private Button button(ScaleState.Choice choice) {
        Button button = new Button(words(choice));
        button.getStyleClass().add("key-choice");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> answer(choice));
        return button;
    }

    private String words(ScaleState.Choice choice) {
        return choice.key().equals(choice.words())
                ? choice.key()
                : ui.text("choices.choice", choice.key(), choice.words());
    }

    private void answer(ScaleState.Choice choice) {
        choice.key().chars().mapToObj(Character::toString).forEach(model::typed);
        if (!model.totallingProperty().get()) {
            root.requestFocus();
        }
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public boolean mark(String typed) {
        unmark();
        marked = choices.stream().filter(choice -> choice.key().equals(typed)).findFirst();
        marked.ifPresent(choice -> {
            Button button = buttons.get(choices.indexOf(choice));
            button.pseudoClassStateChanged(MARKED, true);
            button.setText(ui.text("choices.marked", words(choice)));
        });
        return choices.stream().anyMatch(choice -> choice.key().startsWith(typed));
    }

    @Override
    public void unmark() {
        marked.ifPresent(choice -> {
            Button button = buttons.get(choices.indexOf(choice));
            button.pseudoClassStateChanged(MARKED, false);
            button.setText(words(choice));
        });
        marked = Optional.empty();
    }

    @Override
    public boolean isMarked() {
        return marked.isPresent();
    }

    @Override
    public void take() {
        ScaleState.Choice choice = marked.orElseThrow();
        unmark();
        answer(choice);
    }

    /** With nothing asked Enter saves. */
    @Override
    public String hint() {
        return choices.isEmpty() ? "" : ui.text("scales.hint");
    }
}
