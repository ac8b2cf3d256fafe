package org.chairside.ui.records;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import org.chairside.model.SessionId;
import org.chairside.ui.kit.ColumnWidths;
import org.chairside.ui.kit.Kit;

/** The list itself: what is chosen in it stays chosen while it is among the rows. */
final class RecordTable {
    private static final double USUAL = 16;
    private static final double ROW = 3.125;

    private final RecordsModel model;
    private final TableView<RecordRow> table = new TableView<>();
    private final ColumnWidths widths = new ColumnWidths(table);

    RecordTable(Kit kit, RecordsModel model) {
        this.model = model;
        table.setId("records-table");
        table.getStyleClass().addAll("quiet-table", "records-table");
        table.getColumns().addAll(new RecordColumns(kit, model, widths).all());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new EmptyNote(kit, model).root());
        table.setAccessibleText(kit.text("records.table"));
        table.setAccessibleHelp(kit.text("records.table.help"));
        table.setSortPolicy(this::sort);
        table.setRowFactory(_ -> row());
        model.foundProperty().subscribe(_ -> sort(table));
    }

    TableView<RecordRow> root() {
        return table;
    }

    private TableRow<RecordRow> row() {
        TableRow<RecordRow> row = new TableRow<>() {
            @Override
            protected void updateItem(RecordRow item, boolean none) {
                super.updateItem(item, none);
                setAccessibleText(none || item == null ? null : model.words().spoken(item.summary(), model.todo()));
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
        table.setFixedCellSize(Math.rint(ROW * USUAL * scale));
        widths.scale(scale);
    }

    /** Puts the rows in the order of the headings; without one, as the model has them. */
    private boolean sort(TableView<RecordRow> sorted) {
        Comparator<RecordRow> order = sorted.getComparator();
        List<RecordRow> rows = model.foundProperty().get().rows();
        Set<SessionId> kept = new HashSet<>(selected());
        sorted.getSelectionModel().clearSelection();
        sorted.getItems()
                .setAll(order == null ? rows : rows.stream().sorted(order).toList());
        if (!kept.isEmpty()) {
            reselect(kept);
        }
        return true;
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
