package org.chairside.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.chairside.model.text.CleanText;

/** What fits is offered below a field while one types: Enter takes the first of it, or else the text as it stands. */
public final class Offers {
    private static final int SHOWN = 5;

    private final TextField field;
    private final Function<String, List<String>> fitting;
    private final Consumer<String> take;
    private final FlowPane root = new FlowPane();

    /**
     * @param take given what was chosen or typed; never blank
     * @param next after Enter in an empty field
     */
    public Offers(TextField field, Function<String, List<String>> fitting, Consumer<String> take, Runnable next) {
        this.field = field;
        this.fitting = fitting;
        this.take = take;
        root.getStyleClass().add("offers");
        field.textProperty().subscribe(_ -> show());
        field.focusedProperty().subscribe(_ -> show());
        FieldKeys.onEnter(field, () -> {
            if (field.getText().isBlank()) {
                next.run();
            } else {
                take(fitting.apply(field.getText()).stream().findFirst().orElse(field.getText()));
            }
        });
        show();
    }

    /** The names of which a part begins as typed, whatever the case; none for nothing typed, nor one that is typed out. */
    public static List<String> fitting(String typed, List<String> names) {
        String sought = CleanText.line(typed).toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> !sought.isEmpty() && fits(name.toLowerCase(Locale.ROOT), sought))
                .toList();
    }

    private static boolean fits(String name, String sought) {
        return !name.equals(sought) && (name.startsWith(sought) || name.contains(" " + sought));
    }

    /** To be put below the field. */
    public Node root() {
        return root;
    }

    private void take(String words) {
        take.accept(words);
        show();
    }

    private void show() {
        List<String> words = field.isFocused() ? fitting.apply(field.getText()) : List.of();
        root.getChildren().setAll(words.stream().limit(SHOWN).map(this::offer).toList());
        root.setManaged(!words.isEmpty());
        root.setVisible(!words.isEmpty());
    }

    private Node offer(String words) {
        Button button = new Button(words);
        button.getStyleClass().addAll("quiet", "offer");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> take(words));
        return button;
    }
}
