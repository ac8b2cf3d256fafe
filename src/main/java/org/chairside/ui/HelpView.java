package org.chairside.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/** Every key of the program, made from the one table, and what the program is for. */
final class HelpView {
    private final UiContext ui;
    private final VBox root = new VBox();

    HelpView(UiContext ui, Runnable close) {
        this.ui = ui;
        Label purpose = new Label(ui.text("shell.help.purpose"));
        purpose.setWrapText(true);
        purpose.setMinHeight(Region.USE_PREF_SIZE);
        root.getStyleClass().add("help");
        Label line = new Label(ui.text("shell.help.line"));
        line.setId("help-line");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren().addAll(purpose, line);
        for (Shortcut.Place place : Shortcut.Place.values()) {
            root.getChildren().addAll(part(place));
        }
        Button button = new Button(ui.text("shell.close"));
        button.setDefaultButton(true);
        button.setId("close-help");
        button.setOnAction(_ -> close.run());
        HBox buttons = new HBox(button);
        buttons.getStyleClass().add("sheet-buttons");
        root.getChildren().add(buttons);
    }

    Node root() {
        return root;
    }

    private List<Node> part(Shortcut.Place place) {
        Label heading = new Label(ui.text("keys.place." + place.name().toLowerCase(Locale.ROOT)));
        heading.getStyleClass().add("t-region");
        GridPane keys = new GridPane();
        keys.getStyleClass().add("help-keys");
        List<Shortcut> shortcuts = Arrays.stream(Shortcut.values())
                .filter(shortcut -> shortcut.place() == place && !shortcut.isTwin())
                .toList();
        int rows = (shortcuts.size() + 1) / 2;
        for (int at = 0; at < shortcuts.size(); at++) {
            keys.addRow(at % rows, key(shortcuts.get(at)), meaning(shortcuts.get(at)));
        }
        keys.getColumnConstraints().addAll(share(18), share(32), share(18), share(32));
        return List.of(heading, keys);
    }

    private Label key(Shortcut shortcut) {
        Label key = new Label(shortcut.keys());
        key.getStyleClass().add("key");
        return key;
    }

    private Label meaning(Shortcut shortcut) {
        Label meaning = new Label(ui.text(shortcut.meaningKey()));
        meaning.setWrapText(true);
        return meaning;
    }

    private static ColumnConstraints share(int percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
