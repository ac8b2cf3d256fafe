package org.chairside.ui.records;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which columns are shown and in which order; remembered for this workstation. Screen thread only. */
final class ColumnsModel {
    /** All there are, the usual ones first. */
    static final List<String> ALL = List.of(
            "date",
            "patient",
            "signature",
            "treatment",
            "course",
            "peak",
            "lowest",
            "worst",
            "notices",
            "late",
            "amended",
            "room",
            "sets",
            "staff",
            "state");

    static final List<String> USUAL = ALL.subList(0, 11);

    private final RecordsDesk desk;
    private final ReadOnlyObjectWrapper<List<String>> shown = new ReadOnlyObjectWrapper<>(this, "shown", USUAL);
    private List<String> arranged = ALL;

    ColumnsModel(RecordsDesk desk) {
        this.desk = desk;
        List<String> kept =
                desk.columns().stream().filter(ALL::contains).distinct().toList();
        if (!kept.isEmpty()) {
            arrange(kept);
        }
    }

    private void arrange(List<String> now) {
        List<String> all = new ArrayList<>(now);
        ALL.stream().filter(each -> !now.contains(each)).forEach(all::add);
        arranged = List.copyOf(all);
        shown.set(List.copyOf(now));
    }

    /** The columns that are shown, in their order; never none. */
    ReadOnlyObjectProperty<List<String>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** All columns, those that are shown first. */
    List<String> arranged() {
        return arranged;
    }

    boolean isShown(String column) {
        return shown.get().contains(column);
    }

    /** Shows or hides one; the last that is shown stays. */
    void show(String column, boolean isWanted) {
        List<String> next = new ArrayList<>(shown.get());
        next.remove(column);
        if (isWanted) {
            next.add(column);
        }
        keep(next);
    }

    /** Moves one that is shown a place to the left (-1) or to the right (1), if there is one. */
    void move(String column, int by) {
        List<String> next = new ArrayList<>(shown.get());
        int from = next.indexOf(column);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < next.size()) {
            next.remove(from);
            next.add(to, column);
            keep(next);
        }
    }

    /** The columns as they were dragged. */
    void keep(List<String> next) {
        if (!next.isEmpty() && !next.equals(shown.get())) {
            arrange(next);
            desk.remember(next);
        }
    }

    /** Back to the usual ones. */
    void reset() {
        arranged = ALL;
        shown.set(USUAL);
        desk.remember(List.of());
    }
}
