package org.chairside.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.chairside.model.EntryId;
import org.chairside.model.Vital;
import org.chairside.ui.kit.ColumnWidths;
import org.chairside.ui.kit.RowsInSight;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.review.state.ReviewState;
import org.chairside.ui.review.state.RevisedText;
import org.chairside.ui.review.state.SetRow;
import org.chairside.words.ClinicalWords;

/** The sets as a table: the twin of the picture. */
final class SetsTable {
    private static final PseudoClass WITHDRAWN = PseudoClass.getPseudoClass("withdrawn");

    private final UiContext ui;
    private final ClinicalWords words;
    private final TableView<SetRow> table = new TableView<>();
    private final ColumnWidths widths = new ColumnWidths(table);

    SetsTable(UiContext ui) {
        this.ui = ui;
        this.words = new ClinicalWords(ui.messages(), ui.words());
        table.setId("review-sets");
        table.getStyleClass().addAll("quiet-table", "review-sets");
        table.setAccessibleText(ui.text("review.sets"));
        table.setAccessibleHelp(ui.text("review.sets.help"));
        table.setPlaceholder(new Label(ui.text("review.sets.none")));
        table.setRowFactory(_ -> row());
    }

    TableView<SetRow> root() {
        return table;
    }

    void show(ReviewState.SetGrid sets) {
        widths.clear();
        table.getColumns().setAll(columns(sets.columns()));
        table.getItems().setAll(sets.rows());
    }

    /** 1 for text of the usual size. */
    void scale(double scale) {
        widths.scale(scale);
    }

    /** Chooses the row of an entry; says whether there is one. */
    boolean choose(EntryId line) {
        Optional<SetRow> row = table.getItems().stream()
                .filter(each -> each.line().equals(line))
                .findFirst();
        row.filter(each -> !each.equals(table.getSelectionModel().getSelectedItem()))
                .ifPresent(each -> {
                    table.getSelectionModel().select(each);
                    RowsInSight.bring(table, table.getItems().indexOf(each));
                });
        return row.isPresent();
    }

    private List<TableColumn<SetRow, SetRow>> columns(List<Vital> vitals) {
        List<TableColumn<SetRow, SetRow>> all = new ArrayList<>();
        all.add(figure(ui.text("review.column.time"), 3.7, row -> row.when().time()));
        all.add(figure(
                ui.text("review.column.minute"),
                2.9,
                row -> RevisedText.of(row.when().minute())));
        for (Vital vital : vitals) {
            all.add(figure(
                    ui.text("review.column.vital", words.name(vital), vital.unit()),
                    ems(vital),
                    row -> row.cell(vital)));
        }
        all.add(column(ui.text("review.column.by"), 2.7, () -> new SetCell.Word(SetRow::by)));
        TableColumn<SetRow, SetRow> remark = column(ui.text("review.column.remark"), 9, SetCell.Remark::new);
        widths.addRest(remark, 9);
        all.add(remark);
        return all;
    }

    private static double ems(Vital vital) {
        return switch (vital) {
            case BLOOD_PRESSURE -> 5.4;
            case OXYGEN -> 3.9;
            case SEDATION -> 5.4;
            case HEART_RATE, SPO2, RESPIRATORY_RATE, TEMPERATURE, PAIN -> 3.1;
        };
    }

    private TableColumn<SetRow, SetRow> figure(String title, double ems, Function<SetRow, RevisedText> value) {
        TableColumn<SetRow, SetRow> column = column(title, ems, () -> new SetCell.Figure(value));
        column.getStyleClass().add("figure");
        return column;
    }

    private TableColumn<SetRow, SetRow> column(String title, double ems, Supplier<SetCell> cell) {
        TableColumn<SetRow, SetRow> column = new TableColumn<>(title);
        widths.add(column, ems);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory((TableColumn<SetRow, SetRow> _) -> cell.get());
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static TableRow<SetRow> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(SetRow item, boolean none) {
                super.updateItem(item, none);
                boolean blank = none || item == null;
                setAccessibleText(blank ? null : item.spoken());
                pseudoClassStateChanged(WITHDRAWN, !blank && !item.stands());
            }
        };
    }
}
