package org.chairside.ui.records;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.Screen;
import org.chairside.ui.aftercare.AftercareModel;
import org.chairside.ui.aftercare.AftercareStrip;
import org.chairside.ui.kit.Em;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.keys.RemarkEvent;

/** The search line, the list, and below it what can be done with the chosen sessions. */
public final class RecordsView implements Screen {
    private static final double ROOMY = 1.4;

    private final UiContext ui;
    private final RecordsModel model;
    private final VBox root = new VBox();
    private final ScrollPane scroll = Focus.scrolling(root);
    private final SearchLine search;
    private final Label count = new Label();
    private final RecordNotes notes;
    private final RecordTable table;
    private final NarrowMenu narrow;
    private final ColumnsStrip columns;
    private final AftercareStrip aftercare;
    private final ChosenRecords chosen;

    /** @param log where a contact or a sent form is written down */
    public RecordsView(UiContext ui, RecordsModel model, AftercareModel log) {
        this.ui = ui;
        this.model = model;
        ColumnsModel shown = new ColumnsModel(model.desk());
        table = new RecordTable(ui, model, shown);
        notes = new RecordNotes(ui, model.words());
        search = new SearchLine(ui, model, table::openOnly);
        narrow = new NarrowMenu(ui, model, table::current);
        columns = new ColumnsStrip(ui, shown, table::take);
        aftercare = new AftercareStrip(ui, log, table::take);
        chosen = new ChosenRecords(ui, model, log, table);
        Em em = new Em();
        VBox.setVgrow(table.root(), Priority.ALWAYS);
        Node filters = filters();
        Node foot = chosen.root();
        root.getChildren()
                .addAll(
                        em,
                        head(),
                        filters,
                        notes.nameless(),
                        notes.inForce(),
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
        Shortcut.SEARCH.within(root, this::toTheSearch);
        Shortcut.FIND.within(root, this::toTheSearch);
        chosen.keys(root);
        Shortcut.TODO.within(root, () -> model.filter(model.filter().next()));
        Shortcut.FILTER_NONE.within(root, () -> model.filter(Filter.ALL));
        for (Filter filter : Filter.values()) {
            if (filter != Filter.ALL) {
                Shortcut.valueOf("FILTER_" + filter.digit()).within(root, () -> model.filter(filter));
            }
        }
        Shortcut.NARROW.within(root, narrow::open);
        chosen.marked(root, Shortcut.THIS_PATIENT, narrow::patient);
        Shortcut.COLUMNS.within(root, columns::open);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        new ListKeys(search, table, model, this::isElsewhere).within(root);
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

    private void show(RecordsModel.Found found) {
        count.setText(model.count());
        notes.show(found);
    }

    private static Button button(String id, String text, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void scale(double scale) {
        table.scale(scale);
        chosen.narrow(scale > ROOMY);
    }

    private void toTheSearch() {
        Node before = root.getScene().getFocusOwner();
        search.take();
        if (before != null && before.equals(root.getScene().getFocusOwner())) {
            RemarkEvent.say(root, ui.text("records.search.here"));
        }
    }

    private void pressed(KeyEvent event) {
        if (columns.root().isFocusWithin() && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            columns.close();
        }
    }

    private boolean isElsewhere() {
        return aftercare.root().isFocusWithin() || columns.root().isFocusWithin();
    }

    @Override
    public Node root() {
        return scroll;
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
