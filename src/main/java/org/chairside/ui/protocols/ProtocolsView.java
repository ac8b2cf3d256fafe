package org.chairside.ui.protocols;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.chairside.protocol.ProtocolWriter;
import org.chairside.ui.Screen;
import org.chairside.ui.kit.Em;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.keys.RemarkEvent;
import org.chairside.ui.protocols.ProtocolsModel.Mode;

/** The versions to the left; to the right the chosen one read, compared, changed, or as its file. */
public final class ProtocolsView implements Screen {
    /** From this size of letters on a form needs the width of the list of versions too. */
    private static final double LARGE = 1.4;

    private final UiContext ui;
    private final ProtocolsModel model;
    private final Em em = new Em();
    private final VBox root = new VBox();
    private final ListView<ProtocolVersion> versions = new ListView<>();
    private final Map<Mode, ToggleButton> modes = new EnumMap<>(Mode.class);
    private final StackPane page = new StackPane();
    private final Label notice = new Label();
    private final ReadingPane reading;
    private final ComparePane comparing;
    private final FormPane form;
    private final FilePane file;
    private final AdoptBar adopting;
    private final VBox changing = new VBox();
    private Subscription alive = Subscription.EMPTY;
    private Subscription watching = Subscription.EMPTY;
    private EditorModel watched;

    public ProtocolsView(UiContext ui, ProtocolsModel model) {
        this.ui = ui;
        this.model = model;
        reading = new ReadingPane(ui);
        comparing = new ComparePane(ui, model);
        form = new FormPane(ui);
        file = new FilePane(ui);
        adopting = new AdoptBar(ui, model, this::turn);
        versions.setId("protocols-versions");
        versions.setAccessibleText(ui.text("protocols.versions"));
        versions.setCellFactory(_ -> new VersionCell(ui, model::isTouched));
        versions.setItems(model.versions());
        versions.setPlaceholder(new Label(ui.text("protocols.empty")));
        versions.getStyleClass().add("protocols-versions");
        notice.setId("protocols-notice");
        notice.setWrapText(true);
        notice.getStyleClass().add("protocols-notice");
        HBox.setHgrow(page, Priority.ALWAYS);
        page.setMinWidth(0);
        // What stands to the right may be as wide as it likes; the list keeps its width while there is room.
        page.setPrefWidth(1);
        HBox body = new HBox(versions, page);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        Focus.follow(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("protocols");
        root.getChildren().addAll(em, head(), why(), notice, scroll);
        em.scaleProperty().subscribe(_ -> fit());
        Shortcut.UNDO.within(root, this::undo);
        // A list takes this key for itself, and does nothing with it.
        Shortcut.ENTRY_LINE.within(
                root,
                () -> RemarkEvent.say(
                        root,
                        ui.text(
                                "shell.key.not-here.session",
                                Shortcut.ENTRY_LINE.keys(),
                                ui.text(Shortcut.ENTRY_LINE.meaningKey()))));
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.back();
            }
        });
    }

    private Node head() {
        Label title = new Label(ui.text("protocols.title"));
        title.getStyleClass().add("t-title");
        FlowPane head = new FlowPane(title);
        head.getStyleClass().addAll("protocols-bar", "protocols-head");
        ToggleGroup group = new ToggleGroup();
        for (Mode mode : Mode.values()) {
            ToggleButton button = new ToggleButton(ui.text("protocols.mode." + PartWords.key(mode)));
            button.setId("protocols-mode-" + PartWords.key(mode));
            button.setToggleGroup(group);
            button.selectedProperty().subscribe(selected -> {
                if (selected) {
                    model.modeProperty().set(mode);
                } else if (group.getSelectedToggle() == null) {
                    button.setSelected(model.modeProperty().get() == mode);
                }
            });
            modes.put(mode, button);
            head.getChildren().add(button);
        }
        modes.get(Mode.CHANGE).setDisable(!model.mayChange());
        Button importing = button("import", model::importFile);
        importing.setDisable(!model.mayChange());
        head.getChildren().addAll(importing, button("export", model::exportFile), button("back", model::back));
        // A pane that flows asks for its height before it knows its width.
        head.prefWrapLengthProperty().bind(root.widthProperty());
        return head;
    }

    /** Why nothing can be changed, for whoever may not. */
    private Node why() {
        Label nurse = WrappedText.label(ui.text("protocols.nurse"));
        nurse.setId("protocols-nurse");
        nurse.getStyleClass().addAll("muted", "protocols-why");
        nurse.setVisible(!model.mayChange());
        nurse.setManaged(!model.mayChange());
        return nurse;
    }

    private Button button(String what, Runnable act) {
        Button button = new Button(ui.text("protocols." + what));
        button.setId("protocols-" + what);
        button.getStyleClass().add("quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void undo() {
        Mode mode = model.modeProperty().get();
        boolean isTakenBack = mode == Mode.CHANGE && form.putBack();
        if (!isTakenBack && model.mayChange() && (mode == Mode.CHANGE || mode == Mode.FILE)) {
            model.editor().undo();
        } else if (!isTakenBack) {
            RemarkEvent.say(root, ui.text("protocols.undo.nothing"));
        }
    }

    /** Shows the chosen version the chosen way. */
    private void turn() {
        form.take();
        ProtocolVersion chosen = model.chosenProperty().get();
        Mode mode = model.modeProperty().get();
        modes.forEach((each, button) -> button.setSelected(each == mode));
        if (chosen == null) {
            page.getChildren().clear();
            return;
        }
        boolean edits = model.mayChange() && (mode == Mode.CHANGE || mode == Mode.FILE);
        watch(edits ? model.editor() : null);
        switch (mode) {
            case READ -> {
                reading.show(chosen.protocol());
                page.getChildren().setAll(reading.root());
            }
            case COMPARE -> {
                comparing.show(chosen);
                page.getChildren().setAll(comparing.root());
            }
            case CHANGE -> change(form.root());
            case FILE -> {
                if (edits) {
                    change(file.root());
                } else {
                    file.show(ProtocolWriter.write(chosen.protocol()));
                    page.getChildren().setAll(file.root());
                }
            }
        }
        fit();
        root.requestLayout();
    }

    private void fit() {
        boolean givesWay = watched != null && em.getScale() >= LARGE;
        versions.setVisible(!givesWay);
        versions.setManaged(!givesWay);
    }

    private void change(Node pane) {
        VBox.setVgrow(pane, Priority.ALWAYS);
        changing.getChildren().setAll(pane, adopting.root());
        page.getChildren().setAll(changing);
    }

    private void watch(EditorModel editor) {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        watched = editor;
        if (editor != null) {
            watching = Subscription.combine(
                    editor.stateProperty().subscribe(_ -> edited()),
                    editor.refused().textsProperty().subscribe((_, _) -> refused()));
        }
    }

    private void refused() {
        form.showRefused();
        adopting.show();
        versions.refresh();
    }

    private void edited() {
        if (watched == null) {
            return;
        }
        if (model.modeProperty().get() == Mode.CHANGE) {
            form.show(watched);
        } else {
            file.show(watched);
        }
        adopting.show();
        versions.refresh();
    }

    private void tell(ProtocolsModel.Message told) {
        boolean any = !told.words().isEmpty();
        notice.setText(told.words());
        notice.setVisible(any);
        notice.setManaged(any);
        notice.setGraphic((told.level() == Level.OK ? Glyph.TICK : Glyph.WARNING).node());
        told.level().on(notice);
        told.level().on(notice.getGraphic());
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public List<String> unsaved() {
        // What stands in the blank with the keyboard counts too: leaving the page takes it.
        form.take();
        return model.unsaved();
    }

    @Override
    public String titleKey() {
        return "protocols.title";
    }

    @Override
    public void shown() {
        model.clearNotice();
        model.refresh();
        alive = Subscription.combine(
                model.noticeProperty().subscribe(this::tell),
                model.chosenProperty().subscribe(this::mark),
                versions.getSelectionModel().selectedItemProperty().subscribe(this::choose),
                model.modeProperty().subscribe(_ -> turn()));
        versions.requestFocus();
    }

    private void mark(ProtocolVersion chosen) {
        if (chosen != null && !chosen.equals(versions.getSelectionModel().getSelectedItem())) {
            versions.getSelectionModel().select(chosen);
        }
        turn();
    }

    private void choose(ProtocolVersion version) {
        if (version != null) {
            model.chosenProperty().set(version);
        }
    }

    @Override
    public void hidden() {
        form.take();
        alive.unsubscribe();
        watch(null);
    }
}
