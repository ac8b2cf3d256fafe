package org.chairside.ui.compare;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.chairside.ui.kit.ColumnWidths;
import org.chairside.ui.kit.UiContext;

/** The key figures, one a row: of the earlier session, of the later one, and by how much they differ. */
final class FigureTable {
    private final UiContext ui;
    private final TableView<Figure> table = new TableView<>();
    private final ColumnWidths widths = new ColumnWidths(table);

    FigureTable(UiContext ui) {
        this.ui = ui;
        table.setId("compare-figures");
        table.getStyleClass().addAll("quiet-table", "compare-figures");
        table.setAccessibleText(ui.text("compare.figures"));
        table.setRowFactory(_ -> row());
    }

    TableView<Figure> root() {
        return table;
    }

    void scale(double scale) {
        widths.scale(scale);
    }

    /** Fills it; the sessions are named over their columns. */
    void show(List<Figure> figures, String first, String second) {
        widths.clear();
        TableColumn<Figure, Figure> name = column(ui.text("compare.column.figure"), 9, Figure::name);
        widths.addRest(name, 9);
        table.getColumns()
                .setAll(List.of(
                        name,
                        column(first, 8.2, Figure::first),
                        column(second, 8.2, Figure::second),
                        column(ui.text("compare.column.difference"), 6.2, Figure::difference)));
        table.getItems().setAll(figures);
    }

    private TableColumn<Figure, Figure> column(String title, double ems, Function<Figure, String> text) {
        TableColumn<Figure, Figure> column = new TableColumn<>(title);
        widths.add(column, ems);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell(text));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static TableCell<Figure, Figure> cell(Function<Figure, String> text) {
        return new TableCell<>() {
            private final Text words = new Text();

            @Override
            protected void updateItem(Figure figure, boolean empty) {
                super.updateItem(figure, empty);
                boolean blank = empty || figure == null;
                words.setText(blank ? "" : text.apply(figure));
                words.wrappingWidthProperty().bind(widthProperty().subtract(16));
                words.getStyleClass().setAll("compare-word");
                setGraphic(blank ? null : words);
            }
        };
    }

    private static TableRow<Figure> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(Figure figure, boolean none) {
                super.updateItem(figure, none);
                setAccessibleText(none || figure == null ? null : figure.spoken());
            }
        };
    }
}
