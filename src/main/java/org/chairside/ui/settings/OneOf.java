package org.chairside.ui.settings;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.UiContext;

/** One of a few, one of which holds: a button each, on as many lines as they need. */
final class OneOf<T> {
    private final VBox root = new VBox();
    private final UiContext ui;
    private final String name;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /** @param words each with what stands on its button, in their order */
    OneOf(UiContext ui, String id, String name, Map<T, String> words, Consumer<T> chosen) {
        this.ui = ui;
        this.name = name;
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        FlowPane row = new FlowPane();
        row.getStyleClass().add("settings-choice");
        words.forEach((value, said) -> {
            ToggleButton button = new ToggleButton(said);
            button.setId(id + "-" + value.toString().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                show(value);
                chosen.accept(value);
            });
            buttons.put(value, button);
            row.getChildren().add(button);
        });
        root.getStyleClass().add("field");
        root.getChildren().addAll(label, row);
    }

    Node root() {
        return root;
    }

    /** The button of a value. */
    Node of(T value) {
        return buttons.get(value);
    }

    /** Whether another can be chosen. */
    void setFree(boolean free) {
        buttons.values().forEach(button -> button.setDisable(!free));
    }

    /** Marks the one that holds. */
    void show(T value) {
        buttons.forEach((each, button) -> {
            boolean holds = each.equals(value);
            button.setSelected(holds);
            button.setAccessibleText(ui.text(holds ? "answer.spoken.chosen" : "answer.spoken", name, button.getText()));
        });
    }
}
