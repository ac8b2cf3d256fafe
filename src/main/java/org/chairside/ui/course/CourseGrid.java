package org.chairside.ui.course;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import org.chairside.model.SessionId;
import org.chairside.ui.kit.ColumnWidths;
import org.chairside.ui.kit.UiContext;

/** The sessions of the course, one a row, the first first. */
final class CourseGrid {
    private static final List<Double> EMS = List.of(4.8, 8.2, 5.2, 4.6, 6.4, 9.0, 14.0, 9.5, 8.0, 7.5);
    private static final int REST = CourseWords.COLUMNS.indexOf("worst");

    private final CourseModel model;
    private final TableView<SessionLine> table = new TableView<>();
    private final ColumnWidths widths = new ColumnWidths(table);

    CourseGrid(UiContext ui, CourseModel model) {
        this.model = model;
        table.setId("course-table");
        table.getStyleClass().addAll("quiet-table", "course-table");
        table.setAccessibleText(ui.text("course.table"));
        table.setAccessibleHelp(ui.text("course.table.help"));
        table.getColumns().addAll(columns(ui));
        table.setRowFactory(_ -> row());
    }

    TableView<SessionLine> root() {
        return table;
    }

    void show(CourseReading reading) {
        table.getItems().setAll(reading.lines());
        SessionId here = reading.chart().session();
        reading.lines().stream()
                .filter(line -> line.session().equals(here))
                .findFirst()
                .ifPresent(line -> table.getSelectionModel().select(line));
    }

    void scale(double scale) {
        widths.scale(scale);
    }

    void openMarked() {
        SessionLine line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            model.open(line.session());
        }
    }

    private List<TableColumn<SessionLine, String>> columns(UiContext ui) {
        List<TableColumn<SessionLine, String>> all = new ArrayList<>();
        for (int i = 0; i < CourseWords.COLUMNS.size(); i++) {
            int index = i;
            TableColumn<SessionLine, String> column =
                    new TableColumn<>(ui.text("course.column." + CourseWords.COLUMNS.get(i)));
            column.setCellValueFactory(
                    line -> new ReadOnlyObjectWrapper<>(line.getValue().cells().get(index)));
            column.setCellFactory(_ -> cell());
            column.setSortable(false);
            column.setReorderable(false);
            if (i == REST) {
                widths.addRest(column, EMS.get(i));
            } else {
                widths.add(column, EMS.get(i));
            }
            all.add(column);
        }
        return all;
    }

    /** Cut short where there is no room; the whole stands in the tip. */
    private static TableCell<SessionLine, String> cell() {
        return new TableCell<>() {
            private final Tooltip whole = new Tooltip();

            @Override
            protected void updateItem(String words, boolean none) {
                super.updateItem(words, none);
                setText(none ? null : words);
                whole.setText(words);
                setTooltip(none ? null : whole);
            }
        };
    }

    private TableRow<SessionLine> row() {
        TableRow<SessionLine> row = new TableRow<>() {
            @Override
            protected void updateItem(SessionLine line, boolean none) {
                super.updateItem(line, none);
                setAccessibleText(none || line == null ? null : line.spoken());
            }
        };
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                model.open(row.getItem().session());
            }
        });
        return row;
    }
}
