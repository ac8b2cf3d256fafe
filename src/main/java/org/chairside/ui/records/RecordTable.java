package org.chairside.ui.records;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.ui.kit.ColumnWidths;
import org.chairside.ui.kit.UiContext;

/** The list itself: what is chosen in it stays chosen while it is among the rows. */
final class RecordTable {
    private final RecordsModel model;
    private final SpokenRecord spoken;
    private final TableView<RecordRow> table = new TableView<>();
    private final ColumnWidths widths = new ColumnWidths(table);

    RecordTable(UiContext ui, RecordsModel model, ColumnsModel chosenColumns) {
        this.model = model;
        this.spoken = new SpokenRecord(ui, model.words());
        table.setId("records-table");
        table.getStyleClass().addAll("quiet-table", "records-table");
        List<TableColumn<RecordRow, SessionSummary>> columns = new RecordColumns(ui, model, widths).all();
        table.getColumns().addAll(columns);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new EmptyNote(ui, model).root());
        table.setAccessibleText(ui.text("records.table"));
        table.setAccessibleHelp(ui.text("records.table.help"));
        table.setSortPolicy(_ -> sort());
        table.setRowFactory(_ -> row());
        ColumnArrangement arrangement = new ColumnArrangement(table, columns, chosenColumns, model);
        model.foundProperty().subscribe(found -> {
            arrangement.makeRoom(found.wanted().filter().hasDue());
            show(found.rows());
        });
    }

    TableView<RecordRow> root() {
        return table;
    }

    private TableRow<RecordRow> row() {
        TableRow<RecordRow> row = new TableRow<>() {
            @Override
            protected void updateItem(RecordRow item, boolean none) {
                super.updateItem(item, none);
                setAccessibleText(none || item == null ? null : spoken.of(item.summary(), model.filter()));
            }
        };
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                model.open(row.getItem().session());
            }
        });
        return row;
    }

    /** 1 for text of the usual size. */
    void scale(double scale) {
        widths.scale(scale);
    }

    /** Has the model put the rows in the order of the headings; it can take a while. */
    private boolean sort() {
        model.order(table.getSortOrder().stream().map(RecordTable::order).reduce(Comparator::thenComparing));
        return true;
    }

    private static Comparator<RecordRow> order(TableColumn<RecordRow, ?> column) {
        Comparator<RecordRow> order = RecordColumns.order(column);
        return column.getSortType() == TableColumn.SortType.DESCENDING ? order.reversed() : order;
    }

    /** What is chosen stays chosen, and what is in sight in its place, while more is read. */
    private void show(List<RecordRow> rows) {
        Set<SessionId> kept = new HashSet<>(selected());
        int focused = table.getFocusModel().getFocusedIndex();
        table.getSelectionModel().clearSelection();
        table.getItems().setAll(rows);
        if (!kept.isEmpty()) {
            reselect(kept);
        }
        if (table.isFocused() && table.getSelectionModel().isEmpty() && !rows.isEmpty()) {
            // The one that was done with has gone from the list: the next has come in its place.
            table.getSelectionModel().select(Math.clamp(focused, 0, rows.size() - 1));
        }
    }

    private void reselect(Set<SessionId> kept) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (kept.contains(table.getItems().get(i).session())) {
                table.getSelectionModel().select(i);
            }
        }
    }

    List<SessionId> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .map(RecordRow::session)
                .toList();
    }

    ObservableList<RecordRow> chosen() {
        return table.getSelectionModel().getSelectedItems();
    }

    /** The one that keys act on: the marked one. */
    Optional<RecordRow> current() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .or(() -> table.getItems().size() == 1
                        ? Optional.of(table.getItems().getFirst())
                        : Optional.empty());
    }

    boolean isFocused() {
        return table.isFocused();
    }

    boolean isAtTop() {
        return table.getFocusModel().getFocusedIndex() <= 0;
    }

    /** Gives it the keyboard, if there is anything in it. */
    void take() {
        model.touch();
        if (!table.getItems().isEmpty()) {
            table.requestFocus();
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().select(0);
                table.scrollTo(0);
            }
        }
    }

    void openFocused() {
        RecordRow row = table.getFocusModel().getFocusedItem();
        if (row != null) {
            model.open(row.session());
        }
    }

    /** One hit is opened at once; of several the list is shown, so that nobody opens the wrong one. */
    void openOnly() {
        if (table.getItems().size() == 1) {
            model.open(table.getItems().getFirst().session());
        } else {
            take();
        }
    }
}
