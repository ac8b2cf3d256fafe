package org.chairside.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** One of a few, side by side: by mouse, by arrow and space, or by the letter of each. None until somebody chooses. */
public final class Choice<T> {
    private final HBox root = new HBox();
    private final ToggleGroup group = new ToggleGroup();
    private final List<Option<T>> options;
    private final ReadOnlyObjectWrapper<Optional<T>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private Runnable then = () -> {};

    /**
     * @param key the letter or digit that chooses it
     * @param words shown on it; the key is spoken with them
     */
    public record Option<T>(T value, String key, String words) {}

    public Choice(String id, String name, List<Option<T>> options) {
        this.options = List.copyOf(options);
        Label label = new Label(name);
        label.getStyleClass().add("lbl");
        root.setId(id);
        root.getStyleClass().add("choice");
        root.getChildren().add(label);
        for (Option<T> option : options) {
            ToggleButton button = new ToggleButton(option.words());
            button.setToggleGroup(group);
            button.setUserData(option);
            button.setId(id + "-" + option.key());
            button.setAccessibleText(name + ", " + option.words());
            button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            button.setOnAction(_ -> choose(option));
            root.getChildren().add(button);
        }
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void typed(KeyEvent event) {
        String key = event.getCharacter().toLowerCase(Locale.ROOT);
        options.stream().filter(option -> option.key().equals(key)).findFirst().ifPresent(option -> {
            event.consume();
            choose(option);
        });
    }

    private void choose(Option<T> option) {
        group.getToggles().stream()
                .filter(toggle -> option.equals(toggle.getUserData()))
                .forEach(group::selectToggle);
        chosen.set(Optional.of(option.value()));
        then.run();
    }

    public Node root() {
        return root;
    }

    /** Where the keyboard goes to choose. */
    public Node first() {
        return root.getChildren().get(1);
    }

    public Optional<T> chosen() {
        return chosen.get();
    }

    public boolean is(T value) {
        return chosen.get().filter(value::equals).isPresent();
    }

    public ReadOnlyObjectProperty<Optional<T>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What follows once somebody has chosen. */
    public void onChosen(Runnable act) {
        then = act;
    }

    public void clear() {
        group.selectToggle(null);
        chosen.set(Optional.empty());
    }
}
