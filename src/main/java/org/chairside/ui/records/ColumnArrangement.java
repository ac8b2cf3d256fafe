package org.chairside.ui.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.chairside.model.SessionSummary;

/** The columns of the list in their places: as the reader has chosen them, or just dragged them. */
final class ColumnArrangement {
    private static final Set<String> GIVING_WAY = Set.of("notices", "late", "amended", "sets");

    private final TableView<RecordRow> table;
    private final List<TableColumn<RecordRow, SessionSummary>> columns;
    private final ColumnsModel chosen;
    private final RecordsModel model;
    private boolean isArranging;

    /** @param columns all there are, first the one for what is due */
    ColumnArrangement(
            TableView<RecordRow> table,
            List<TableColumn<RecordRow, SessionSummary>> columns,
            ColumnsModel chosen,
            RecordsModel model) {
        this.table = table;
        this.columns = columns;
        this.chosen = chosen;
        this.model = model;
        chosen.shownProperty().subscribe(_ -> arrange());
        table.getColumns().addListener((ListChangeListener<TableColumn<RecordRow, ?>>) _ -> dragged());
    }

    /** Where something is looked for that is due, other columns make room for the day. */
    void makeRoom(boolean isForDue) {
        columns.getFirst().setVisible(isForDue);
        columns.stream()
                .skip(1)
                .forEach(column -> column.setVisible(
                        chosen.isShown(key(column)) && !(isForDue && GIVING_WAY.contains(key(column)))));
    }

    /** Puts the columns in the order of the model and hides those that nobody wants. */
    private void arrange() {
        isArranging = true;
        List<TableColumn<RecordRow, SessionSummary>> wanted = new ArrayList<>(List.of(columns.getFirst()));
        chosen.arranged().forEach(key -> columns.stream()
                .filter(column -> key(column).equals(key))
                .forEach(wanted::add));
        makeRoom(model.filter().hasDue());
        if (!wanted.equals(table.getColumns())) {
            table.getColumns().setAll(wanted);
        }
        isArranging = false;
    }

    /** A heading was dragged. */
    private void dragged() {
        if (!isArranging && table.getColumns().size() == columns.size()) {
            chosen.keep(table.getColumns().stream()
                    .map(ColumnArrangement::key)
                    .filter(chosen::isShown)
                    .toList());
        }
    }

    private static String key(TableColumn<RecordRow, ?> column) {
        return column.getId().substring("records-".length());
    }
}
