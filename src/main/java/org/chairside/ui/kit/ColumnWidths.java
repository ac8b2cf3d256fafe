package org.chairside.ui.kit;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Columns as wide as so many ems, whatever the size of the text, and one that takes what is left. Screen thread only.
 */
public final class ColumnWidths {
    private static final double USUAL = 16;
    private static final double SCROLL_BAR = 1;

    private final TableView<?> table;
    private final Map<TableColumn<?, ?>, Double> ems = new LinkedHashMap<>();
    private TableColumn<?, ?> rest;
    private double em = USUAL;

    /** Follows the width of the table; the size of the text is told by {@link #scale}. */
    public ColumnWidths(TableView<?> table) {
        this.table = requireNonNull(table, "table");
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.widthProperty().subscribe(_ -> apply());
        table.insetsProperty().subscribe(_ -> apply());
    }

    /** Forgets the columns, before others take their place. */
    public void clear() {
        ems.clear();
        rest = null;
    }

    public void add(TableColumn<?, ?> column, double width) {
        ems.put(column, width);
        column.visibleProperty().subscribe(_ -> apply());
    }

    /** The column that takes what is left, if that is more than this. */
    public void addRest(TableColumn<?, ?> column, double least) {
        add(column, least);
        rest = column;
    }

    /** 1 for text of the usual size. */
    public void scale(double scale) {
        em = USUAL * scale;
        apply();
    }

    private void apply() {
        double taken = 0;
        for (Map.Entry<TableColumn<?, ?>, Double> each : ems.entrySet()) {
            double width = each.getValue() * em;
            each.getKey().setMinWidth(width);
            if (!each.getKey().equals(rest)) {
                each.getKey().setPrefWidth(width);
                taken += each.getKey().isVisible() ? width : 0;
            }
        }
        if (rest != null) {
            double sides = table.getInsets().getLeft() + table.getInsets().getRight();
            double left = table.getWidth() - sides - taken - SCROLL_BAR * em;
            rest.setPrefWidth(Math.max(ems.get(rest) * em, left));
        }
    }
}
