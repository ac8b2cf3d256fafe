package org.chairside.ui.records;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.SessionId;
import org.chairside.ui.Screen;
import org.chairside.ui.kit.ColumnWidths;
import org.chairside.ui.kit.Em;
import org.chairside.ui.kit.ExportBar;
import org.chairside.ui.kit.FileKind;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Shortcut;
import org.controlsfx.control.textfield.CustomTextField;

/** The search line, the list, and below it what can be done with the chosen sessions. */
public final class RecordsView implements Screen {
    private static final double USUAL = 16;
    private static final double ROW = 3.125;

    private final Kit kit;
    private final RecordsModel model;
    private final VBox root = new VBox();
    private final CustomTextField search = new CustomTextField();
    private final Label count = new Label();
    private final Label chosen = new Label();
    private final TableView<RecordRow> table = new TableView<>();
    private final ColumnWidths widths = new ColumnWidths(table);
    private final EmptyNote empty;
    private final Em em = new Em();

    public RecordsView(Kit kit, RecordsModel model) {
        this.kit = kit;
        this.model = model;
        this.empty = new EmptyNote(kit, model);
        buildTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(em, head(), table, foot());
        root.getStyleClass().add("records");
        em.scaleProperty().subscribe(_ -> resize());
        model.foundProperty().subscribe(this::show);
        Shortcut.SEARCH.within(root, this::toSearch);
        Shortcut.FIND.within(root, this::toSearch);
        Shortcut.EXPORT.within(root, () -> model.export(selected(), FileKind.PDF));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private Node head() {
        Label title = new Label(kit.text("records.title"));
        title.getStyleClass().add("t-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        search.setId("records-search");
        search.setPromptText(kit.text("records.search.prompt"));
        search.setAccessibleText(kit.text("records.search"));
        search.setAccessibleHelp(kit.text("records.search.help"));
        search.textProperty().bindBidirectional(model.queryProperty());
        search.setOnAction(_ -> openOnly());
        search.setRight(clearSign());
        count.setId("records-count");
        count.getStyleClass().addAll("muted", "records-count");
        count.setFocusTraversable(true);
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button back = new Button(kit.text("records.back"));
        back.setId("records-back");
        back.getStyleClass().add("quiet");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> model.back());
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox head = new HBox(title, search, count, back);
        head.getStyleClass().add("records-head");
        return head;
    }

    /** A cross at the end of the search, for the mouse; Esc does the same. */
    private Node clearSign() {
        Button clear = new Button();
        clear.setGraphic(Glyph.CROSS.node());
        clear.getStyleClass().add("quiet");
        clear.setId("records-clear");
        clear.setAccessibleText(kit.text("records.search.clear"));
        clear.visibleProperty().bind(search.textProperty().isNotEmpty());
        clear.setOnAction(_ -> {
            search.clear();
            search.requestFocus();
        });
        return clear;
    }

    private Node foot() {
        chosen.setId("records-chosen");
        chosen.setMinWidth(Region.USE_PREF_SIZE);
        chosen.textProperty()
                .bind(Bindings.size(table.getSelectionModel().getSelectedItems())
                        .map(size -> kit.text("records.chosen", size.intValue())));
        ExportBar bar = new ExportBar(
                kit,
                model.export(),
                this::selected,
                Bindings.isNotEmpty(table.getSelectionModel().getSelectedItems()));
        FlowPane pane = bar.root();
        pane.getChildren().addFirst(chosen);
        pane.getStyleClass().add("records-foot");
        return pane;
    }

    private void buildTable() {
        table.setId("records-table");
        table.getStyleClass().addAll("quiet-table", "records-table");
        table.getColumns().addAll(new RecordColumns(kit, model.words(), widths).all());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(empty.root());
        table.setAccessibleText(kit.text("records.table"));
        table.setAccessibleHelp(kit.text("records.table.help"));
        table.setSortPolicy(this::sort);
        table.setRowFactory(_ -> row());
    }

    private TableRow<RecordRow> row() {
        TableRow<RecordRow> row = new TableRow<>() {
            @Override
            protected void updateItem(RecordRow item, boolean none) {
                super.updateItem(item, none);
                setAccessibleText(none || item == null ? null : model.words().spoken(item.summary()));
            }
        };
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                model.open(row.getItem().session());
            }
        });
        return row;
    }

    private void resize() {
        double size = USUAL * em.getScale();
        table.setFixedCellSize(Math.rint(ROW * size));
        widths.scale(em.getScale());
    }

    private void show(RecordsModel.Found found) {
        count.setText(model.count());
        empty.show(found);
        sort(table);
    }

    /** Puts the rows in the order of the headings, keeping what is chosen; without one, the newest first. */
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

    private List<SessionId> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .map(RecordRow::session)
                .toList();
    }

    private void pressed(KeyEvent event) {
        boolean inSearch = search.isFocused();
        switch (event.getCode()) {
            case ESCAPE -> {
                event.consume();
                model.escape();
                toSearch();
            }
            case DOWN -> {
                if (inSearch) {
                    event.consume();
                    toTable();
                }
            }
            case ENTER -> {
                if (table.isFocused()) {
                    event.consume();
                    openFocused();
                }
            }
            case UP -> {
                if (table.isFocused() && table.getFocusModel().getFocusedIndex() <= 0 && !event.isShiftDown()) {
                    event.consume();
                    toSearch();
                }
            }
            default -> {}
        }
    }

    /** A letter typed anywhere goes into the search. */
    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean command = event.isShortcutDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (search.isFocused() || command || text.isBlank() || Character.isISOControl(text.charAt(0))) {
            return;
        }
        event.consume();
        toSearch();
        search.appendText(text);
    }

    private void toSearch() {
        search.requestFocus();
        search.end();
    }

    private void toTable() {
        if (!table.getItems().isEmpty()) {
            table.requestFocus();
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().select(0);
                table.scrollTo(0);
            }
        }
    }

    private void openFocused() {
        RecordRow row = table.getFocusModel().getFocusedItem();
        if (row != null) {
            model.open(row.session());
        }
    }

    /** One hit is opened at once; of several the list is shown, so that nobody opens the wrong one. */
    private void openOnly() {
        if (table.getItems().size() == 1) {
            model.open(table.getItems().getFirst().session());
        } else {
            toTable();
        }
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public String titleKey() {
        return "records.title";
    }

    @Override
    public void shown() {
        model.refresh();
        toSearch();
    }
}
