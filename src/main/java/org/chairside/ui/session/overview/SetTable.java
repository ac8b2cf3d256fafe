package org.chairside.ui.session.overview;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.chairside.chart.Chart;
import org.chairside.chart.TakenSet;
import org.chairside.model.Vital;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** The sets of the chart as a table: the same for those who do not see the picture. */
final class SetTable {
    private final ClinicalWords words;
    private final TableView<TakenSet> table = new TableView<>();

    /** @param vitals in their order */
    SetTable(UiContext ui, List<Vital> vitals) {
        this.words = new ClinicalWords(ui.messages(), ui.words());
        table.setId("set-table");
        table.getStyleClass().add("set-table");
        table.setAccessibleText(ui.text("session.chart.table.spoken"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column(ui.text("session.chart.time"), set -> ui.words().time(set.takenAt()));
        for (Vital vital : vitals) {
            column(
                    ui.text("session.chart.column", words.name(vital), vital.unit()),
                    set -> set.vitals().measurement(vital).map(words::value).orElse(""));
        }
        column(
                ui.text("session.chart.late"),
                set -> set.late().map(ui.words()::duration).orElse(""));
    }

    TableView<TakenSet> root() {
        return table;
    }

    void show(Chart chart) {
        table.getItems().setAll(chart.sets());
    }

    private void column(String title, Function<TakenSet, String> text) {
        TableColumn<TakenSet, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
    }
}
