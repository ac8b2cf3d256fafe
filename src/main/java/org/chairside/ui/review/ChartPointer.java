package org.chairside.ui.review;

import java.time.Instant;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.model.EntryId;
import org.chairside.ui.canvas.ChartCanvas;
import org.chairside.ui.review.state.SetRow;

/** What is pointed at in picture, sets, details or audit is shown in the others, and the model is told. */
final class ChartPointer {
    private final ReviewModel model;
    private final ChartCanvas picture;
    private final SetsTable sets;
    private final DetailList details;
    private final AuditPane audit;
    private Optional<Chart> chart = Optional.empty();
    private boolean moving;

    ChartPointer(ReviewModel model, ChartCanvas picture, SetsTable sets, DetailList details, AuditPane audit) {
        this.model = model;
        this.picture = picture;
        this.sets = sets;
        this.details = details;
        this.audit = audit;
        picture.focusLineProperty().subscribe(at -> at.flatMap(this::rowAt)
                .ifPresent(row -> to(row.line(), row.when().at())));
        sets.root().getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                to(row.line(), row.when().at());
            }
        });
        details.root().getSelectionModel().selectedItemProperty().subscribe(detail -> {
            if (detail != null) {
                detail.line().ifPresent(this::to);
            }
        });
        audit.table().getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                to(row.about().orElse(row.entry()));
            }
        });
    }

    /** Another reading of the session: what was pointed at stays so, if it is still there. */
    void over(Chart shown) {
        chart = Optional.of(shown);
        model.chosenProperty()
                .get()
                .filter(id -> shown.chartEntry(id).isPresent())
                .ifPresent(this::to);
    }

    void to(EntryId entry) {
        Optional<Instant> at = chart.flatMap(each -> each.chartEntry(entry)).map(ChartEntry::happenedAt);
        move(entry, at);
    }

    void to(EntryId entry, Instant at) {
        move(entry, Optional.of(at));
    }

    private void move(EntryId entry, Optional<Instant> at) {
        if (moving) {
            return;
        }
        moving = true;
        try {
            model.chosenProperty().set(Optional.of(entry));
            if (!sets.choose(entry)) {
                sets.root().getSelectionModel().clearSelection();
            }
            details.choose(entry);
            audit.choose(entry);
            picture.pointTo(at);
        } finally {
            moving = false;
        }
    }

    private Optional<SetRow> rowAt(Instant at) {
        SetRow now = sets.root().getSelectionModel().getSelectedItem();
        if (moving || (now != null && now.when().at().equals(at))) {
            return Optional.empty();
        }
        return sets.root().getItems().stream()
                .filter(row -> row.stands() && row.when().at().equals(at))
                .findFirst();
    }
}
