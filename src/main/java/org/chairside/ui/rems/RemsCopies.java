package org.chairside.ui.rems;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chairside.chart.Chart;
import org.chairside.export.rems.RemsAnswer;
import org.chairside.export.rems.RemsField;
import org.chairside.export.rems.RemsSheet;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** What is copied off the facts of the form, and that it was: one visit to the page is one entry in the log. */
final class RemsCopies {
    private final UiContext ui;
    private final RemsDesk desk;
    private final Consumer<RemsModel.Note> told;
    private final Supplier<Optional<Chart>> shown;
    private boolean wasCopied;

    /**
     * @param told what came of a copy
     * @param shown whose facts are shown
     */
    RemsCopies(UiContext ui, RemsDesk desk, Consumer<RemsModel.Note> told, Supplier<Optional<Chart>> shown) {
        this.ui = ui;
        this.desk = desk;
        this.told = told;
        this.shown = shown;
    }

    /** Copies a value; where there is none the clipboard is emptied. */
    void one(RemsField field) {
        if (!mayCopy()) {
            return;
        }
        switch (field.answer()) {
            case RemsAnswer.Said said -> {
                desk.copy(said.copied());
                told.accept(new RemsModel.Note(Level.OK, ui.text("rems.copied", field.label(), said.copied())));
                recordOnce();
            }
            case RemsAnswer.Missing missing -> {
                desk.copy("");
                told.accept(new RemsModel.Note(Level.MEDIUM, ui.text("rems.nothing", field.label(), missing.words())));
            }
            case RemsAnswer.NotAsked not -> {
                desk.copy("");
                told.accept(new RemsModel.Note(Level.NONE, ui.text("rems.nothing", field.label(), not.words())));
            }
        }
    }

    /** Copies the whole sheet as lines of text. */
    void all(RemsSheet sheet) {
        if (!mayCopy()) {
            return;
        }
        desk.copy(sheet.sections().stream()
                .map(section -> section.number() + " " + section.title() + "\n"
                        + section.fields().stream().map(this::line).collect(joining("\n")))
                .collect(joining("\n\n", "", "\n")));
        told.accept(new RemsModel.Note(Level.OK, ui.text("rems.copied.all")));
        recordOnce();
    }

    private boolean mayCopy() {
        if (!desk.mayCopy()) {
            told.accept(new RemsModel.Note(Level.HIGH, ui.text("rems.not-allowed")));
        }
        return desk.mayCopy();
    }

    private String line(RemsField field) {
        return field.label() + "\t"
                + switch (field.answer()) {
                    case RemsAnswer.Said said -> said.text();
                    case RemsAnswer.Missing missing -> ui.text("rems.missing.line", missing.words());
                    case RemsAnswer.NotAsked _ -> "";
                };
    }

    /** One visit to this page is one entry, however many values are copied. */
    private void recordOnce() {
        if (!wasCopied) {
            wasCopied = true;
            shown.get().ifPresent(desk::copied);
        }
    }
}
