package org.chairside.ui.records;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.desk.catalogue.DamagedSession;
import org.chairside.ui.Screen;
import org.chairside.ui.aftercare.AftercareModel;
import org.chairside.ui.aftercare.AftercareStrip;
import org.chairside.ui.export.ExportBar;
import org.chairside.ui.kit.Em;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/** The search line, the list, and below it what can be done with the chosen sessions. */
public final class RecordsView implements Screen {
    private static final double ROOMY = 1.4;

    private final UiContext ui;
    private final RecordsModel model;
    private final AftercareModel log;
    private final VBox root = new VBox();
    private final SearchLine search;
    private final Label count = new Label();
    private final Label inForce = new Label();
    private final Label nameless = new Label();
    private final RecordTable table;
    private final NarrowMenu narrow;
    private final ColumnsStrip columns;
    private final AftercareStrip aftercare;
    private final RecordActions actions;

    /** @param log where a contact or a sent form is written down */
    public RecordsView(UiContext ui, RecordsModel model, AftercareModel log) {
        this.ui = ui;
        this.model = model;
        this.log = log;
        ColumnsModel shown = new ColumnsModel(model.desk());
        table = new RecordTable(ui, model, shown);
        search = new SearchLine(ui, model, table::openOnly);
        narrow = new NarrowMenu(ui, model, table::current);
        columns = new ColumnsStrip(ui, shown, table::take);
        aftercare = new AftercareStrip(ui, log, table::take);
        actions = new RecordActions(ui, Bindings.isEmpty(table.chosen()))
                .with("follow-up", Shortcut.FOLLOW_UP, () -> log(AftercareModel.Kind.FOLLOW_UP))
                .with("form", Shortcut.FORM_SENT, () -> log(AftercareModel.Kind.FORM_SENT))
                .with("course", Shortcut.COURSE, this::openCourse);
        Em em = new Em();
        VBox.setVgrow(table.root(), Priority.ALWAYS);
        Node filters = filters();
        Node foot = foot();
        root.getChildren()
                .addAll(
                        em,
                        head(),
                        filters,
                        nameless(),
                        inForce(),
                        columns.root(),
                        table.root(),
                        aftercare.root(),
                        foot);
        // While something is logged, what else could be done makes room for it; at 200 % there is none to spare.
        log.taskProperty().subscribe(task -> List.of(filters, foot).forEach(each -> {
            each.setVisible(task.isEmpty());
            each.setManaged(task.isEmpty());
        }));
        root.getStyleClass().add("records");
        em.scaleProperty().subscribe(_ -> scale(em.getScale()));
        model.foundProperty().subscribe(this::show);
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
        Shortcut.TODO.within(root, () -> model.filter(model.filter().next()));
        Shortcut.FILTER_NONE.within(root, () -> model.filter(Filter.ALL));
        for (Filter filter : Filter.values()) {
            if (filter != Filter.ALL) {
                Shortcut.valueOf("FILTER_" + filter.digit()).within(root, () -> model.filter(filter));
            }
        }
        Shortcut.NARROW.within(root, narrow::open);
        Shortcut.THIS_PATIENT.within(root, narrow::patient);
        Shortcut.COLUMNS.within(root, columns::open);
        Shortcut.FOLLOW_UP.within(root, () -> log(AftercareModel.Kind.FOLLOW_UP));
        Shortcut.FORM_SENT.within(root, () -> log(AftercareModel.Kind.FORM_SENT));
        Shortcut.COURSE.within(root, this::openCourse);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private Node head() {
        Label title = new Label(ui.text("records.title"));
        title.getStyleClass().add("t-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.setId("records-count");
        count.getStyleClass().addAll("muted", "records-count");
        count.setFocusTraversable(true);
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button back = button("records-back", ui.text("records.back"), model::back);
        back.getStyleClass().add("quiet");
        HBox.setHgrow(search.root(), Priority.ALWAYS);
        HBox head = new HBox(title, search.root(), count, back);
        head.getStyleClass().add("records-head");
        return head;
    }

    private Node filters() {
        Region chips = new FilterBar(ui, model).root();
        HBox.setHgrow(chips, Priority.ALWAYS);
        Button choose = button("records-columns", ui.text("records.columns"), columns::open);
        choose.setAccessibleText(ui.text("records.columns.spoken", Shortcut.COLUMNS.keys()));
        narrow.root().setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(chips, narrow.root(), choose);
        row.getStyleClass().add("records-filters");
        return row;
    }

    /** What is in force besides what is typed, in words, and the way out of it. */
    private Node inForce() {
        inForce.setId("records-in-force");
        inForce.setWrapText(true);
        inForce.setMinHeight(Region.USE_PREF_SIZE);
        inForce.setFocusTraversable(true);
        inForce.getStyleClass().add("records-in-force");
        return inForce;
    }

    /** Sessions that nobody can say more of than that they are there. */
    private Node nameless() {
        nameless.setId("records-damaged");
        nameless.setWrapText(true);
        nameless.setMinHeight(Region.USE_PREF_SIZE);
        nameless.setFocusTraversable(true);
        nameless.getStyleClass().addAll("strong", "records-in-force");
        return nameless;
    }

    private void show(List<DamagedSession> damaged) {
        String which = damaged.stream()
                .map(each -> ui.text(
                        "records.damaged.one",
                        each.session().brief(),
                        ui.words().dateTime(each.written())))
                .collect(Collectors.joining("; "));
        nameless.setText(damaged.isEmpty() ? "" : ui.text("records.damaged", damaged.size(), which));
        nameless.setVisible(!damaged.isEmpty());
        nameless.setManaged(!damaged.isEmpty());
    }

    private void show(RecordsModel.Found found) {
        count.setText(model.count());
        show(found.loaded().nameless());
        boolean isNarrowed = found.wanted().isNarrowed();
        inForce.setText(isNarrowed ? ui.text("records.only", model.words().inForce(found.wanted())) : "");
        inForce.setVisible(isNarrowed);
        inForce.setManaged(isNarrowed);
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
                .bind(Bindings.size(table.chosen()).map(size -> ui.text("records.chosen", size.intValue())));
        ExportBar bar = new ExportBar(ui, model.export(), table::selected, Bindings.isNotEmpty(table.chosen()));
        FlowPane pane = bar.root();
        pane.getChildren().addFirst(chosen);
        pane.getChildren().addAll(1, actions.nodes());
        pane.getStyleClass().add("records-foot");
        return pane;
    }

    private void scale(double scale) {
        table.scale(scale);
        actions.narrow(scale > ROOMY);
    }

    private void log(AftercareModel.Kind kind) {
        table.current()
                .ifPresent(row -> log.begin(kind, row.session(), model.words().who(row.summary())));
    }

    private void openCourse() {
        table.current().ifPresent(row -> model.openCourse(row.session()));
    }

    private void pressed(KeyEvent event) {
        if (columns.root().isFocusWithin() && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            columns.close();
        }
        if (aftercare.root().isFocusWithin() || columns.root().isFocusWithin() || event.isConsumed()) {
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
        boolean elsewhere = search.isFocused()
                || aftercare.root().isFocusWithin()
                || columns.root().isFocusWithin();
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
    public List<String> unsaved() {
        return aftercare.unsaved();
    }

    @Override
    public String titleKey() {
        return "records.title";
    }

    @Override
    public void shown() {
        model.refresh();
        // Whoever comes back from a session goes on where they were.
        if (model.wasEntered() || table.chosen().isEmpty()) {
            search.take();
        } else {
            table.take();
        }
    }
}
