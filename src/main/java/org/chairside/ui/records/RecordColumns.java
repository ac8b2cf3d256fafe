package org.chairside.ui.records;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import org.chairside.model.BloodPressure;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.model.Severity;
import org.chairside.model.SpO2;
import org.chairside.ui.kit.ColumnWidths;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Level;

/** The columns of the list. */
final class RecordColumns {
    private static final double LEAST = 17.5;
    private static final Set<String> COUNTS = Set.of("records-sets", "records-late", "records-amended");

    private final Kit kit;
    private final RecordsModel model;
    private final RecordWords words;
    private final ColumnWidths widths;

    RecordColumns(Kit kit, RecordsModel model, ColumnWidths widths) {
        this.kit = kit;
        this.model = model;
        this.words = model.words();
        this.widths = widths;
    }

    List<TableColumn<RecordRow, SessionSummary>> all() {
        TableColumn<RecordRow, SessionSummary> patient =
                two("patient", LEAST, words::name, words::identity, comparing(words::name));
        widths.addRest(patient, LEAST);
        TableColumn<RecordRow, SessionSummary> due = due();
        List<TableColumn<RecordRow, SessionSummary>> all = List.of(
                due,
                two("date", 7.9, words::date, words::time, comparing(SessionSummary::started)),
                patient,
                two(
                        "treatment",
                        7.4,
                        words::drug,
                        words::route,
                        comparing(words::drug).thenComparing(words::route)),
                two("course", 6.8, words::course, words::kind, comparingInt(row -> row.course()
                        .number())),
                plain("room", 5.2, SessionSummary::room),
                figure("peak", 5.9, words::peak, comparingInt(RecordColumns::systolic)),
                figure("lowest", 4.6, words::lowest, comparingInt(RecordColumns::saturation)),
                marked("worst", 7.4, words::worst, RecordColumns::ofEffect, comparing(row -> row.figures()
                        .worstEffect())),
                count("sets", 3.4, row -> row.figures().sets()),
                count("late", 3.4, row -> row.figures().lateSets()),
                count("amended", 5.6, row -> row.figures().amendments()),
                marked("state", 7.6, words::state, RecordColumns::ofState, comparing(SessionSummary::state)));
        model.foundProperty().subscribe(_ -> all.forEach(column -> column.setVisible(isShown(column, due))));
        return all;
    }

    /** Where something is looked for that is due, the counts make room for it. */
    private boolean isShown(TableColumn<RecordRow, SessionSummary> column, TableColumn<RecordRow, SessionSummary> due) {
        boolean looking = model.todo() != Todo.ALL;
        return column.equals(due) ? looking : !looking || !COUNTS.contains(column.getId());
    }

    private TableColumn<RecordRow, SessionSummary> two(
            String key,
            double ems,
            Function<SessionSummary, String> above,
            Function<SessionSummary, String> below,
            Comparator<SessionSummary> order) {
        return column(key, ems, order, () -> new RecordCell.Two(above, below));
    }

    /** Stands only where something is looked for that is due. */
    private TableColumn<RecordRow, SessionSummary> due() {
        return column(
                "due",
                10.4,
                comparing(row -> model.todo().due(row).orElse(Instant.MAX)),
                () -> new RecordCell.Due(
                        row -> words.due(row, model.todo()), row -> words.dueAt(row, model.todo()), row -> model.todo()
                                .isOver(row, kit.clock().getNow())));
    }

    private TableColumn<RecordRow, SessionSummary> plain(
            String key, double ems, Function<SessionSummary, String> text) {
        return column(key, ems, comparing(text), () -> new RecordCell.One(text));
    }

    private TableColumn<RecordRow, SessionSummary> figure(
            String key, double ems, Function<SessionSummary, String> text, Comparator<SessionSummary> order) {
        TableColumn<RecordRow, SessionSummary> column = column(key, ems, order, () -> new RecordCell.One(text));
        column.getStyleClass().add("figure");
        return column;
    }

    private TableColumn<RecordRow, SessionSummary> count(
            String key, double ems, Function<SessionSummary, Integer> number) {
        TableColumn<RecordRow, SessionSummary> column =
                column(key, ems, comparing(number), () -> new RecordCell.Count(number));
        column.getStyleClass().add("figure");
        return column;
    }

    private TableColumn<RecordRow, SessionSummary> marked(
            String key,
            double ems,
            Function<SessionSummary, String> text,
            Function<SessionSummary, RecordCell.Mark> mark,
            Comparator<SessionSummary> order) {
        return column(key, ems, order, () -> new RecordCell.Marked(text, mark));
    }

    private TableColumn<RecordRow, SessionSummary> column(
            String key, double ems, Comparator<SessionSummary> order, Supplier<RecordCell> cell) {
        TableColumn<RecordRow, SessionSummary> column = new TableColumn<>(kit.text("records.column." + key));
        column.setId("records-" + key);
        widths.add(column, ems);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().summary()));
        column.setCellFactory((TableColumn<RecordRow, SessionSummary> _) -> cell.get());
        column.setComparator(order);
        column.setReorderable(false);
        return column;
    }

    private static int systolic(SessionSummary row) {
        return row.figures().peak().map(BloodPressure::systolic).orElse(0);
    }

    private static int saturation(SessionSummary row) {
        return row.figures().lowestSaturation().map(SpO2::percent).orElse(101);
    }

    private static RecordCell.Mark ofState(SessionSummary row) {
        return switch (row.state()) {
            case SessionState.OPEN -> new RecordCell.Mark(Glyph.CLOCK, Level.LOW);
            case SessionState.RELEASED -> new RecordCell.Mark(Glyph.TICK, Level.NONE);
            case SessionState.CANCELLED -> new RecordCell.Mark(Glyph.STOPPED, Level.NONE);
        };
    }

    private static RecordCell.Mark ofEffect(SessionSummary row) {
        Severity worst = row.figures().worstEffect();
        return switch (worst) {
            case ABSENT, MILD -> RecordCell.Mark.NONE;
            case MODERATE -> new RecordCell.Mark(Glyph.WARNING, Level.MEDIUM);
            case SEVERE -> new RecordCell.Mark(Glyph.WARNING, Level.HIGH);
        };
    }
}
