package org.chairside.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/**
 * What fits is offered below a field while one types. Enter takes the first of it, or else the text as it stands. Whoever
 * leaves the field otherwise has it taken where it says one thing; where it does not, the field says so.
 */
public final class Offers {
    private final FormField box;
    private final TextField field;
    private final OfferedWords words;
    private final Consumer<String> take;
    private final Runnable next;
    private final FlowPane root = new FlowPane();

    /**
     * @param box where the field stands
     * @param take given what was chosen or typed; never blank
     * @param next after Enter, and after a click on what is offered
     */
    public Offers(FormField box, TextField field, OfferedWords words, Consumer<String> take, Runnable next) {
        this.box = box;
        this.field = field;
        this.words = words;
        this.take = take;
        this.next = next;
        root.getStyleClass().add("offers");
        field.textProperty().subscribe(_ -> {
            box.problem("");
            show();
        });
        field.focusedProperty().subscribe(_ -> {
            show();
            if (isLeft()) {
                left();
            }
        });
        FieldKeys.onEnter(field, () -> words.first(field.getText()).ifPresentOrElse(this::chosen, next));
        show();
    }

    /** To be put below the field. */
    public Node root() {
        return root;
    }

    /** A window that goes behind another leaves no field. */
    private boolean isLeft() {
        Scene scene = field.getScene();
        return !field.isFocused() && scene != null && !field.equals(scene.getFocusOwner());
    }

    private void left() {
        words.meant(field.getText()).ifPresent(take);
        box.problem(words.problem(field.getText()));
    }

    private void chosen(String one) {
        take.accept(one);
        next.run();
        show();
    }

    private void show() {
        List<String> fits = field.isFocused() ? words.besides(field.getText()) : List.of();
        root.getChildren()
                .setAll(fits.stream().limit(OfferedWords.SHOWN).map(this::offer).toList());
        root.setManaged(!fits.isEmpty());
        root.setVisible(!fits.isEmpty());
    }

    private Node offer(String one) {
        Button button = new Button(one);
        button.getStyleClass().addAll("quiet", "offer");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> chosen(one));
        return button;
    }
}
