package org.chairside.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/**
 * Every key of the program, made from the one table, and what the program is for. A field above narrows it; the keys that move
 * a page move it, wherever the keyboard is.
 */
final class HelpView {
    private final UiContext ui;
    private final VBox root = new VBox();
    private final VBox found = new VBox();
    private final LineField search = new LineField(TextUse.SEARCH);

    HelpView(UiContext ui, Runnable close) {
        this.ui = ui;
        search.setId("help-search");
        search.setPromptText(ui.text("shell.help.search"));
        search.setAccessibleText(ui.text("shell.help.search"));
        search.textProperty().addListener((_, _, typed) -> {
            // Else the sheet would jump while somebody types.
            root.setMinHeight(root.getHeight());
            show(typed);
        });
        found.getStyleClass().add("help");
        root.getStyleClass().add("help");
        Button button = new Button(ui.text("shell.close"));
        button.setDefaultButton(true);
        button.setId("close-help");
        button.setOnAction(_ -> close.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox head = new HBox(search, button);
        head.getStyleClass().add("help-head");
        root.getChildren().addAll(head, found);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::scroll);
        show("");
    }

    Node root() {
        return root;
    }

    /** Home and End stay with a field that has something in it. */
    private void scroll(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean ofField = event.getTarget() instanceof TextInputControl field
                && !field.getText().isEmpty()
                && !event.isShortcutDown()
                && (code == KeyCode.HOME || code == KeyCode.END);
        if (!ofField && pane().filter(pane -> new ScrollKeys(pane).press(code)).isPresent()) {
            event.consume();
        }
    }

    /** The pane of the sheet it stands in. */
    private Optional<ScrollPane> pane() {
        Node at = root.getParent();
        while (at != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        return Optional.ofNullable((ScrollPane) at);
    }

    private void show(String typed) {
        List<String> words = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        found.getChildren().clear();
        for (String key : List.of("shell.help.purpose", "shell.help.line")) {
            if (has(ui.text(key), words)) {
                found.getChildren().add(words(key));
            }
        }
        for (Shortcut.Place place : Shortcut.Place.values()) {
            List<Shortcut> shortcuts = Arrays.stream(Shortcut.values())
                    .filter(each -> each.place() == place && !each.isTwin())
                    .filter(each -> has(each.keys() + " " + ui.text(each.meaningKey()), words))
                    .toList();
            if (!shortcuts.isEmpty()) {
                found.getChildren().addAll(part(place, shortcuts));
            }
        }
        if (found.getChildren().isEmpty()) {
            found.getChildren().add(words("shell.help.none"));
        }
    }

    private static boolean has(String text, List<String> words) {
        String folded = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(folded::contains);
    }

    private Label words(String key) {
        Label label = new Label(ui.text(key));
        label.setId(key.replace("shell.", "").replace('.', '-'));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private List<Node> part(Shortcut.Place place, List<Shortcut> shortcuts) {
        Label heading = new Label(ui.text("keys.place." + place.name().toLowerCase(Locale.ROOT)));
        heading.getStyleClass().add("t-region");
        GridPane keys = new GridPane();
        keys.getStyleClass().add("help-keys");
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
