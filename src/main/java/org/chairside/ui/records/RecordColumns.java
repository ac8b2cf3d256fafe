package org.chairside.ui.records;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.chairside.model.BloodPressure;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.model.Severity;
import org.chairside.model.SpO2;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Level;

/** The columns of the list. */
final class RecordColumns {
    private final Kit kit;
    private final RecordWords words;

    RecordColumns(Kit kit, RecordWords words) {
        this.kit = kit;
        this.words = words;
    }

    List<TableColumn<RecordRow, SessionSummary>> all() {
        return List.of(
                two("date", 7.6, words::date, words::time, comparing(SessionSummary::started)),
                two("patient", 19, words::name, words::identity, comparing(words::name)),
                two(
                        "treatment",
                        8.2,
                        words::drug,
                        words::route,
                        comparing(words::drug).thenComparing(words::route)),
                two("course", 6.8, words::course, words::kind, comparingInt(row -> row.course()
                        .number())),
                plain("room", 6.2, SessionSummary::room),
                figure("peak", 6.3, words::peak, comparingInt(RecordColumns::systolic)),
                figure("lowest", 5.2, words::lowest, comparingInt(RecordColumns::saturation)),
                marked("worst", 7.2, words::worst, RecordColumns::ofEffect, comparing(row -> row.figures()
                        .worstEffect())),
                count("sets", 4.3, row -> row.figures().sets()),
                count("late", 4.3, row -> row.figures().lateSets()),
                count("amended", 5.9, row -> row.figures().amendments()),
                marked("state", 7.6, words::state, RecordColumns::ofState, comparing(SessionSummary::state)));
    }

    private TableColumn<RecordRow, SessionSummary> two(
            String key,
            double ems,
            Function<SessionSummary, String> above,
            Function<SessionSummary, String> below,
            Comparator<SessionSummary> order) {
        return column(key, ems, order, () -> new RecordCell.Two(above, below));
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
        column.setUserData(ems);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().summary()));
        column.setCellFactory((TableColumn<RecordRow, SessionSummary> _) -> cell.get());
        column.setComparator(order);
        column.setReorderable(false);
        return column;
    }

    /** The widths follow the size of the text. */
    static void size(TableView<RecordRow> table, double em) {
        for (TableColumn<RecordRow, ?> column : table.getColumns()) {
            column.setMinWidth((double) column.getUserData() * em);
            column.setPrefWidth((double) column.getUserData() * em);
        }
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
