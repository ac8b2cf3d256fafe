package org.chairside.ui.records;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.Screen;
import org.chairside.ui.kit.AftercareModel;
import org.chairside.ui.kit.AftercareStrip;
import org.chairside.ui.kit.Em;
import org.chairside.ui.kit.ExportBar;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Shortcut;

/** The search line, the list, and below it what can be done with the chosen sessions. */
public final class RecordsView implements Screen {
    private final Kit kit;
    private final RecordsModel model;
    private final AftercareModel log;
    private final VBox root = new VBox();
    private final SearchLine search;
    private final Label count = new Label();
    private final RecordTable table;
    private final AftercareStrip aftercare;

    /** @param log where a contact or a sent form is written down */
    public RecordsView(Kit kit, RecordsModel model, AftercareModel log) {
        this.kit = kit;
        this.model = model;
        this.log = log;
        table = new RecordTable(kit, model);
        search = new SearchLine(kit, model, table::openOnly);
        aftercare = new AftercareStrip(kit, log, table::take);
        Em em = new Em();
        VBox.setVgrow(table.root(), Priority.ALWAYS);
        Node tabs = tabs();
        Node foot = foot();
        root.getChildren().addAll(em, head(), tabs, table.root(), aftercare.root(), foot);
        // While something is logged, what else could be done makes room for it; at 200 % there is none to spare.
        log.taskProperty().subscribe(task -> List.of(tabs, foot).forEach(each -> {
            each.setVisible(task.isEmpty());
            each.setManaged(task.isEmpty());
        }));
        root.getStyleClass().add("records");
        em.scaleProperty().subscribe(_ -> table.scale(em.getScale()));
        model.foundProperty().subscribe(_ -> count.setText(model.count()));
        keys();
    }

    private void keys() {
        Shortcut.SEARCH.within(root, search::take);
        Shortcut.FIND.within(root, search::take);
        Shortcut.EXPORT.within(root, () -> model.export(table.selected()));
        Shortcut.PRINT.within(
                root, () -> table.current().ifPresent(row -> model.export().print(row.session())));
        Shortcut.FORM.within(
                root, () -> table.current().ifPresent(row -> model.export().form(row.session())));
        Shortcut.TODO.within(root, () -> model.list(model.todo().next()));
        Shortcut.FOLLOW_UP.within(root, () -> log(AftercareModel.Kind.FOLLOW_UP));
        Shortcut.FORM_SENT.within(root, () -> log(AftercareModel.Kind.FORM_SENT));
        Shortcut.COURSE.within(root, this::openCourse);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private Node head() {
        Label title = new Label(kit.text("records.title"));
        title.getStyleClass().add("t-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.setId("records-count");
        count.getStyleClass().addAll("muted", "records-count");
        count.setFocusTraversable(true);
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button back = button("records-back", kit.text("records.back"), model::back);
        back.getStyleClass().add("quiet");
        HBox.setHgrow(search.root(), Priority.ALWAYS);
        HBox head = new HBox(title, search.root(), count, back);
        head.getStyleClass().add("records-head");
        return head;
    }

    private Node tabs() {
        FlowPane pane = new FlowPane(new TodoTabs(kit, model).root());
        for (AftercareModel.Kind kind : AftercareModel.Kind.values()) {
            Shortcut key = kind == AftercareModel.Kind.FOLLOW_UP ? Shortcut.FOLLOW_UP : Shortcut.FORM_SENT;
            Button button = button(
                    "records-log-"
                            + key.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    kit.text(
                            "records.log",
                            kit.text("records.log." + (kind == AftercareModel.Kind.FOLLOW_UP ? "follow-up" : "form")),
                            key.keys()),
                    () -> log(kind));
            button.disableProperty().bind(Bindings.isEmpty(table.chosen()));
            pane.getChildren().add(button);
        }
        Button course = button(
                "records-course",
                kit.text("records.log", kit.text("records.course"), Shortcut.COURSE.keys()),
                this::openCourse);
        course.disableProperty().bind(Bindings.isEmpty(table.chosen()));
        pane.getChildren().add(course);
        pane.getStyleClass().add("records-todo");
        return pane;
    }

    private static Button button(String id, String text, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Node foot() {
        Label chosen = new Label();
        chosen.setId("records-chosen");
        chosen.setMinWidth(Region.USE_PREF_SIZE);
        chosen.textProperty()
                .bind(Bindings.size(table.chosen()).map(size -> kit.text("records.chosen", size.intValue())));
        ExportBar bar = new ExportBar(kit, model.export(), table::selected, Bindings.isNotEmpty(table.chosen()));
        FlowPane pane = bar.root();
        pane.getChildren().addFirst(chosen);
        pane.getStyleClass().add("records-foot");
        return pane;
    }

    private void log(AftercareModel.Kind kind) {
        table.current()
                .ifPresent(row -> log.begin(kind, row.session(), model.words().who(row.summary())));
    }

    private void openCourse() {
        table.current().ifPresent(row -> model.openCourse(row.session()));
    }

    private void pressed(KeyEvent event) {
        if (aftercare.root().isFocusWithin()) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> {
                event.consume();
                model.escape();
                search.take();
            }
            case DOWN -> {
                if (search.isFocused()) {
                    event.consume();
                    table.take();
                }
            }
            case ENTER -> {
                if (table.isFocused()) {
                    event.consume();
                    table.openFocused();
                }
            }
            case UP -> {
                if (table.isFocused() && table.isAtTop() && !event.isShiftDown()) {
                    event.consume();
                    search.take();
                }
            }
            default -> {}
        }
    }

    /** A letter typed anywhere goes into the search. */
    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean command = event.isShortcutDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown();
        boolean elsewhere = search.isFocused() || aftercare.root().isFocusWithin();
        if (elsewhere || command || text.isBlank() || Character.isISOControl(text.charAt(0))) {
            return;
        }
        event.consume();
        search.type(text);
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public String titleKey() {
        return "records.title";
    }

    @Override
    public void shown() {
        model.refresh();
        search.take();
    }
}
