package org.chairside.ui.session;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.text.TextUse;
import org.chairside.ui.form.Panel;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;

/** Every command of the screen with its key. A few letters find it, Enter does it, Esc leaves. */
final class PalettePanel implements Panel {
    private final Supplier<List<Command>> commands;
    private final Runnable done;
    private final VBox root = new VBox();
    private final TextField field = new LineField(TextUse.SEARCH);
    private final ListView<Command> list = new ListView<>();

    /** @param commands what can be done now; asked at each opening */
    PalettePanel(UiContext ui, Supplier<List<Command>> commands, Runnable done) {
        this.commands = commands;
        this.done = done;
        field.setId("palette");
        field.setPromptText(ui.text("session.palette.prompt"));
        field.setAccessibleText(ui.text("session.palette.prompt"));
        field.textProperty().subscribe(this::find);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("palette-list");
        list.getStyleClass().add("palette-list");
        list.setAccessibleText(ui.text("session.palette"));
        list.setCellFactory(_ -> new Cell());
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> run());
        list.setPlaceholder(new Label(ui.text("session.palette.none")));
        root.getStyleClass().add("palette");
        root.getChildren().addAll(field, list);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public List<String> unsaved() {
        return List.of();
    }

    @Override
    public void open() {
        field.clear();
        find("");
        field.requestFocus();
    }

    private void find(String typed) {
        list.getItems()
                .setAll(commands.get().stream()
                        .filter(command -> command.distance(typed) >= 0)
                        .sorted(Comparator.comparingInt(command -> command.distance(typed)))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> choose(event, 1);
            case UP -> choose(event, -1);
            case ENTER -> {
                event.consume();
                run();
            }
            default -> {}
        }
    }

    private void choose(KeyEvent event, int step) {
        event.consume();
        int size = list.getItems().size();
        if (size > 0) {
            list.getSelectionModel()
                    .select(Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        }
    }

    /** The palette goes before the command comes, since many commands open something in its place. */
    private void run() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            done.run();
            chosen.act().run();
        }
    }

    private static final class Cell extends ListCell<Command> {
        private final Label words = new Label();
        private final Label keys = new Label();
        private final HBox row;

        Cell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            keys.getStyleClass().add("key");
            row = new HBox(words, gap, keys);
        }

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(null);
            setGraphic(empty || command == null ? null : row);
            if (!empty && command != null) {
                words.setText(command.words());
                keys.setText(command.keys());
                setAccessibleText(command.words() + " " + command.keys());
            }
        }
    }
}
