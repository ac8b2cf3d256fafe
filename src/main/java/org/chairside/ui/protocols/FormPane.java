package org.chairside.ui.protocols;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chairside.model.Protocol;
import org.chairside.protocol.Part;
import org.chairside.ui.kit.UiContext;

/** A version changed part by part: the parts to the left, the blanks of the marked one to the right. */
final class FormPane {
    private final UiContext ui;
    private final PartWords words;
    private final NewParts fresh;
    private final ListView<Part> parts = new ListView<>();
    private final BlanksPane blanks;
    private final HBox root = new HBox();
    private EditorModel editor;
    private Consumer<Part> fill = _ -> {};
    private boolean showing;

    FormPane(UiContext ui) {
        this.ui = ui;
        this.words = new PartWords(ui);
        this.fresh = new NewParts(ui);
        this.blanks = new BlanksPane(ui, part -> fill.accept(part));
        parts.setId("protocols-parts");
        parts.setAccessibleText(ui.text("protocols.parts"));
        parts.setAccessibleHelp(ui.text("protocols.parts.help"));
        parts.setCellFactory(_ -> new PartCell(ui, this::say));
        parts.getSelectionModel().selectedIndexProperty().subscribe(_ -> showBlanks());
        parts.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(parts, Priority.ALWAYS);
        VBox left = new VBox(parts, tools());
        left.getStyleClass().add("protocols-parts");
        HBox.setHgrow(left, Priority.ALWAYS);
        root.getChildren().addAll(left, blanks.root());
        root.getStyleClass().add("protocols-form");
    }

    Node root() {
        return root;
    }

    /** Shows the parts as they are; what is marked stays marked. */
    void show(EditorModel shown) {
        boolean other = editor != shown;
        if (other) {
            blanks.take();
        }
        editor = shown;
        List<Part> now = shown.now().parts();
        int marked = other ? 0 : Math.max(0, parts.getSelectionModel().getSelectedIndex());
        showing = true;
        if (!parts.getItems().equals(now)) {
            parts.getItems().setAll(now);
        }
        if (!now.isEmpty()) {
            parts.getSelectionModel().select(Math.min(marked, now.size() - 1));
        }
        showing = false;
        showBlanks();
    }

    /** Takes what is typed in a blank and not taken yet. */
    void take() {
        blanks.take();
    }

    /** Puts back what stood in the blank with the keyboard; says whether something else was typed there. */
    boolean putBack() {
        return blanks.putBack();
    }

    /** Says at each part anew what is refused in it. */
    void showRefused() {
        parts.refresh();
    }

    private String say(Part part) {
        if (editor == null) {
            return "";
        }
        String said = editor.now().draft().map(draft -> words.say(part, draft)).orElse("");
        List<String> refused = editor.refused().in(part);
        return refused.isEmpty() ? said : ui.text("protocols.part.refused", said, String.join("; ", refused));
    }

    private Node tools() {
        MenuButton add = new MenuButton(ui.text("protocols.add"));
        add.setId("protocols-add");
        for (NewPartKind kind : NewPartKind.values()) {
            MenuItem item = new MenuItem(ui.text("protocols.add." + PartWords.key(kind)));
            item.setOnAction(_ -> add(kind));
            add.getItems().add(item);
        }
        FlowPane tools = new FlowPane(
                add,
                button("remove", this::remove),
                button("up", () -> move(-1)),
                button("down", () -> move(1)),
                button("undo", () -> editor.undo()),
                button("redo", () -> editor.redo()));
        tools.getStyleClass().add("protocols-bar");
        return tools;
    }

    private Button button(String what, Runnable act) {
        Button button = new Button(ui.text("protocols.tool." + what));
        button.setId("protocols-" + what);
        button.getStyleClass().add("quiet");
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            remove();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            blanks.focus();
        } else if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            event.consume();
            move(event.getCode() == KeyCode.UP ? -1 : 1);
        }
    }

    /** Adds a new part of this kind and puts the keyboard into its first blank. */
    void add(NewPartKind kind) {
        Optional<Protocol> draft = editor.now().draft();
        draft.flatMap(protocol -> fresh.of(kind, protocol)).ifPresent(part -> {
            int at = editor.add(parts.getSelectionModel().getSelectedIndex(), part);
            mark(at);
            blanks.focus();
        });
    }

    private void remove() {
        keep(at -> {
            if (NewParts.isRemovable(editor.now().parts().get(at))) {
                editor.remove(at);
            }
        });
    }

    private void move(int by) {
        keep(at -> mark(editor.move(at, by)));
    }

    private void mark(int at) {
        parts.getSelectionModel().clearAndSelect(at);
        parts.scrollTo(Math.max(0, at - 2));
    }

    private void keep(java.util.function.IntConsumer act) {
        int at = parts.getSelectionModel().getSelectedIndex();
        if (at >= 0 && at < parts.getItems().size()) {
            act.accept(at);
        }
    }

    private void showBlanks() {
        if (showing || editor == null) {
            return;
        }
        blanks.take();
        Part part = parts.getSelectionModel().getSelectedItem();
        Optional<Protocol> draft = editor.now().draft();
        if (draft.isEmpty()) {
            blanks.say(ui.text("protocols.form.faulty"));
        } else if (part != null) {
            EditorModel shown = editor;
            int at = parts.getSelectionModel().getSelectedIndex();
            fill = now -> shown.replace(at, part, now);
            blanks.show(part, draft.get(), shown.refused());
        }
    }
}
