package org.chairside.ui.records;

import org.chairside.model.SessionSummary;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** A session of the list as a screen reader says it. Safe for any thread. */
final class SpokenRecord {
    private final UiContext ui;
    private final RecordWords words;
    private final ClinicalWords clinicalWords;

    SpokenRecord(UiContext ui, RecordWords words) {
        this.ui = ui;
        this.words = words;
        this.clinicalWords = new ClinicalWords(ui.messages(), ui.words());
    }

    /** The whole line, units included, and when what is looked for is due. */
    String of(SessionSummary row, Filter todo) {
        String due = new DueDays(ui).left(row, todo);
        return due.isEmpty() ? whole(row) : ui.text("records.due.spoken", due, whole(row));
    }

    private String whole(SessionSummary row) {
        SessionSummary.Figures figures = row.figures();
        return ui.text(
                "records.spoken",
                ui.words().at(row.zone()).dateTime(row.started()),
                words.name(row),
                ui.words().birth(row.patient().born()),
                row.patient().recordNumber(),
                ui.text("records.treatment", words.drug(row), words.route(row)),
                clinicalWords.course(row.course()),
                row.room(),
                figures.peak().map(clinicalWords::spoken).orElse(ui.text("records.no-pressure")),
                figures.lowestSaturation().map(clinicalWords::spoken).orElse(ui.text("records.no-saturation")),
                row.figures().worstEffect().isPresent() ? words.worst(row) : ui.text("records.no-effect"),
                ui.text("records.counts", figures.sets(), figures.lateSets(), figures.amendments()),
                words.state(row),
                words.signature(row),
                ui.text(
                        "records.notices",
                        row.account().notices(),
                        row.account().unanswered()),
                String.join(", ", row.review().staff()));
    }
}
