package org.chairside.ui.review;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import org.chairside.ui.kit.ColumnWidths;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.review.state.AuditRow;

/** The columns of the audit: number, when, who, and what an entry says. */
record AuditColumns(UiContext ui, ColumnWidths widths) {
    List<TableColumn<AuditRow, AuditRow>> all() {
        TableColumn<AuditRow, AuditRow> what = column("what", 12, null);
        what.setCellFactory(_ -> new AuditCell());
        List<TableColumn<AuditRow, AuditRow>> columns = List.of(
                column("number", 4.2, row -> row.provenance().number()),
                column("recorded", 5.2, row -> row.provenance().when().recorded()),
                column("happened", 5.2, row -> row.provenance().when().happened()),
                column("who", 6.8, row -> row.provenance().who()),
                what);
        widths.addRest(what, 12);
        return columns;
    }

    private TableColumn<AuditRow, AuditRow> column(String key, double ems, Function<AuditRow, String> text) {
        TableColumn<AuditRow, AuditRow> column = new TableColumn<>(ui.text("review.audit.column." + key));
        widths.add(column, ems);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        if (text != null) {
            column.setCellFactory(_ -> cell(text));
        }
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static TableCell<AuditRow, AuditRow> cell(Function<AuditRow, String> text) {
        return new TableCell<>() {
            private final Text words = new Text();

            @Override
            protected void updateItem(AuditRow row, boolean empty) {
                super.updateItem(row, empty);
                boolean blank = empty || row == null;
                words.setText(blank ? "" : text.apply(row));
                words.wrappingWidthProperty().bind(widthProperty().subtract(16));
                words.getStyleClass().setAll("review-audit-word");
                setGraphic(blank ? null : words);
            }
        };
    }
}
