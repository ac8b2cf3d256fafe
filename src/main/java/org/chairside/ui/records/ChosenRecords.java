package org.chairside.ui.records;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.chairside.ui.aftercare.AftercareModel;
import org.chairside.ui.export.ExportBar;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.keys.RemarkEvent;

/** What can be done with the sessions chosen in the list: they leave, or something is logged of one of them. */
final class ChosenRecords {
    private final UiContext ui;
    private final RecordsModel model;
    private final AftercareModel log;
    private final RecordTable table;
    private final RecordActions actions;
    private final FlowPane root;

    /** @param log where a contact or a sent form is written down */
    ChosenRecords(UiContext ui, RecordsModel model, AftercareModel log, RecordTable table) {
        this.ui = ui;
        this.model = model;
        this.log = log;
        this.table = table;
        actions = new RecordActions(ui, Bindings.isEmpty(table.chosen()))
                .with("follow-up", Shortcut.FOLLOW_UP, () -> log(AftercareModel.Kind.FOLLOW_UP))
                .with("form", Shortcut.FORM_SENT, () -> log(AftercareModel.Kind.FORM_SENT))
                .with("course", Shortcut.COURSE, this::openCourse);
        root = new ExportBar(ui, model.export(), table::selected, Bindings.isNotEmpty(table.chosen())).root();
        root.getChildren().addFirst(count(ui));
        root.getChildren().addAll(1, actions.nodes());
        root.getStyleClass().add("records-foot");
    }

    private Node count(UiContext ui) {
        Label count = new Label();
        count.setId("records-chosen");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.size(table.chosen()).map(size -> ui.text("records.chosen", size.intValue())));
        return count;
    }

    Node root() {
        return root;
    }

    /** The same by keys, wherever the keyboard is in a node. */
    void keys(Node within) {
        marked(within, Shortcut.EXPORT, () -> model.export(table.selected()));
        marked(within, Shortcut.PRINT, () -> table.current()
                .ifPresent(row -> model.export().print(row.session())));
        marked(within, Shortcut.FORM, () -> table.current()
                .ifPresent(row -> model.export().form(row.session())));
        marked(within, Shortcut.FOLLOW_UP, () -> log(AftercareModel.Kind.FOLLOW_UP));
        marked(within, Shortcut.FORM_SENT, () -> log(AftercareModel.Kind.FORM_SENT));
        marked(within, Shortcut.COURSE, this::openCourse);
    }

    /** A key about the marked session; with none marked it says so. */
    void marked(Node within, Shortcut key, Runnable act) {
        key.within(within, () -> {
            if (table.current().isPresent()) {
                act.run();
            } else {
                RemarkEvent.say(within, ui.text("records.none-marked"));
            }
        });
    }

    /** Whether large text leaves little room. */
    void narrow(boolean isNarrow) {
        actions.narrow(isNarrow);
    }

    private void log(AftercareModel.Kind kind) {
        table.current()
                .ifPresent(row -> log.begin(kind, row.session(), model.words().who(row.summary())));
    }

    private void openCourse() {
        table.current().ifPresent(row -> model.openCourse(row.session()));
    }
}
