package org.chairside.ui.records;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import org.chairside.model.BloodPressure;
import org.chairside.model.SessionSummary;
import org.chairside.model.SpO2;
import org.chairside.ui.kit.ColumnWidths;
import org.chairside.ui.kit.UiContext;

/** The columns that the list can have. */
final class RecordColumns {
    private static final double LEAST = 17.5;

    private final UiContext ui;
    private final RecordsModel model;
    private final RecordWords words;
    private final ColumnWidths widths;

    RecordColumns(UiContext ui, RecordsModel model, ColumnWidths widths) {
        this.ui = ui;
        this.model = model;
        this.words = model.words();
        this.widths = widths;
    }

    /** Every column there is, and first the one that stands only where something is looked for that is due. */
    List<TableColumn<RecordRow, SessionSummary>> all() {
        TableColumn<RecordRow, SessionSummary> patient =
                two("patient", LEAST, words::name, words::identity, comparing(words::name));
        widths.addRest(patient, LEAST);
        return List.of(
                due(),
                two("date", 7.9, words::date, words::time, comparing(SessionSummary::started)),
                patient,
                signature(),
                two(
                        "treatment",
                        7.4,
                        words::drug,
                        words::route,
                        comparing((SessionSummary row) -> row.protocol().drug().name())
                                .thenComparing(row -> row.protocol().route().name())),
                two("course", 6.8, words::course, words::kind, comparingInt(row -> row.course()
                        .number())),
                figure("peak", 5.9, words::peak, comparingInt(RecordColumns::systolic)),
                figure("lowest", 4.6, words::lowest, comparingInt(RecordColumns::saturation)),
                marked("worst", 7.4, words::worst, RecordMark::ofEffect, comparing(row -> row.figures()
                        .worstEffect())),
                notices(),
                count(
                        "late",
                        4.6,
                        row -> row.figures().lateSets() + row.review().missedSets()),
                count("amended", 5.6, row -> row.figures().amendments()),
                plain("room", 5.2, SessionSummary::room),
                count("sets", 3.4, row -> row.figures().sets()),
                plain("staff", 10, words::staff),
                marked("state", 7.6, words::state, RecordMark::ofState, comparing(SessionSummary::state)));
    }

    /** In which order a heading puts the rows, from the least on. */
    static Comparator<RecordRow> order(TableColumn<RecordRow, ?> column) {
        @SuppressWarnings("unchecked") // every column is made here, with summaries in its cells
        Comparator<SessionSummary> ofCells = (Comparator<SessionSummary>) column.getComparator();
        // The text begins with the name, folded; the words of a name would be made anew at each comparison.
        return column.getId().equals("records-patient")
                ? comparing(RecordRow::text)
                : comparing(RecordRow::summary, ofCells);
    }

    private TableColumn<RecordRow, SessionSummary> notices() {
        return column(
                "notices",
                4.9,
                comparingInt((SessionSummary row) -> row.account().unanswered())
                        .thenComparingInt(row -> row.account().notices()),
                () -> new RecordCell.MarkedTwo(words::notices, words::unanswered, RecordMark::ofNotices));
    }

    private TableColumn<RecordRow, SessionSummary> signature() {
        return column(
                "signature",
                9.4,
                comparing(row -> row.review().stage()),
                () -> new RecordCell.MarkedTwo(words::signature, words::belowSignature, RecordMark::ofSignature));
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
        DueDays days = new DueDays(ui);
        return column(
                "due",
                10.4,
                comparing(row -> model.filter().due(row).orElse(Instant.MAX)),
                () -> new RecordCell.MarkedTwo(
                        row -> days.left(row, model.filter()),
                        row -> days.at(row, model.filter()),
                        row -> RecordMark.ofDue(
                                model.filter().isOver(row, ui.clock().getNow()))));
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
            Function<SessionSummary, RecordMark> mark,
            Comparator<SessionSummary> order) {
        return column(key, ems, order, () -> new RecordCell.Marked(text, mark));
    }

    private TableColumn<RecordRow, SessionSummary> column(
            String key, double ems, Comparator<SessionSummary> order, Supplier<RecordCell> cell) {
        TableColumn<RecordRow, SessionSummary> column = new TableColumn<>(ui.text("records.column." + key));
        column.setId("records-" + key);
        widths.add(column, ems);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().summary()));
        column.setCellFactory((TableColumn<RecordRow, SessionSummary> _) -> cell.get());
        column.setComparator(order);
        column.setReorderable(!key.equals("due"));
        return column;
    }

    private static int systolic(SessionSummary row) {
        return row.figures().peak().map(BloodPressure::systolic).orElse(0);
    }

    private static int saturation(SessionSummary row) {
        return row.figures().lowestSaturation().map(SpO2::percent).orElse(101);
    }
}
