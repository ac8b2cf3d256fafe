package org.chairside.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.EntryId;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.ColumnWidths;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.RowsInSight;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.review.state.AuditRow;
import org.chairside.words.SearchWords;

/** Every entry in the order of writing, to be searched by typing. */
final class AuditPane {
    private static final PseudoClass CORRECTED = PseudoClass.getPseudoClass("corrected");

    private final UiContext ui;
    private final VBox root = new VBox();
    private final TextField search = new LineField(TextUse.SEARCH);
    private final Label count = new Label();
    private final TableView<AuditRow> table = new TableView<>();
    private final ColumnWidths widths = new ColumnWidths(table);
    private List<AuditRow> all = List.of();

    AuditPane(UiContext ui) {
        this.ui = ui;
        search.setId("audit-search");
        search.setPromptText(ui.text("review.audit.search"));
        search.setAccessibleText(ui.text("review.audit.search"));
        search.textProperty().subscribe(_ -> filter());
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                event.consume();
                focus();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        count.getStyleClass().add("lbl");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Label title = new Label(ui.text("review.audit"));
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(title, search, count);
        head.getStyleClass().add("review-side-head");
        table.setId("audit-table");
        table.getStyleClass().addAll("quiet-table", "review-audit-table");
        table.setAccessibleText(ui.text("review.audit.spoken-name"));
        table.setAccessibleHelp(ui.text("review.audit.help"));
        table.setPlaceholder(new Label(ui.text("review.audit.none")));
        table.setRowFactory(_ -> row());
        table.getColumns().addAll(new AuditColumns(ui, widths).all());
        VBox.setVgrow(table, Priority.ALWAYS);
        root.setId("audit");
        root.getStyleClass().add("review-audit");
        root.getChildren().addAll(head, table);
    }

    Region root() {
        return root;
    }

    TableView<AuditRow> table() {
        return table;
    }

    void show(List<AuditRow> rows) {
        all = rows;
        filter();
    }

    private void filter() {
        SearchWords words = SearchWords.of(search.getText());
        Optional<AuditRow> before =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem());
        List<AuditRow> found =
                all.stream().filter(row -> words.find(row.found())).toList();
        table.getItems().setAll(found);
        count.setText(ui.text("review.audit.count", found.size(), all.size()));
        before.ifPresent(row -> choose(row.entry()));
    }

    /** 1 for text of the usual size. */
    void scale(double scale) {
        widths.scale(scale);
    }

    /** Chooses the row of an entry, unless one about it is chosen already. */
    void choose(EntryId entry) {
        AuditRow now = table.getSelectionModel().getSelectedItem();
        if (now != null && isAbout(now, entry)) {
            return;
        }
        table.getItems().stream()
                .filter(row -> row.entry().equals(entry))
                .findFirst()
                .ifPresentOrElse(
                        row -> {
                            table.getSelectionModel().select(row);
                            RowsInSight.bring(table, table.getItems().indexOf(row));
                        },
                        table.getSelectionModel()::clearSelection);
    }

    private static boolean isAbout(AuditRow row, EntryId entry) {
        return row.entry().equals(entry) || row.about().filter(entry::equals).isPresent();
    }

    void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectLast();
        }
        RowsInSight.bring(table, table.getSelectionModel().getSelectedIndex());
    }

    private static TableRow<AuditRow> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(AuditRow item, boolean none) {
                super.updateItem(item, none);
                boolean blank = none || item == null;
                setAccessibleText(blank ? null : item.spoken());
                pseudoClassStateChanged(CORRECTED, !blank && item.level() != Level.NONE);
            }
        };
    }
}
