package org.chairside.ui.print;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.chairside.export.page.PageImages;
import org.chairside.model.PaperSize;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** Pages on their way to a printer that a person chooses, and what came of it. Screen thread only. */
final class PaperRun {
    private final UiContext ui;
    private final Printers printers;
    private final Consumer<PrintModel.Note> told;

    PaperRun(UiContext ui, Printers printers, Consumer<PrintModel.Note> told) {
        this.ui = ui;
        this.printers = printers;
        this.told = told;
    }

    /**
     * Looks for a printer, asks, and prints.
     *
     * @param record writes down that they were printed, and says whether it is written; called off the screen thread
     */
    void print(PageImages pages, PaperSize paper, Window owner, BooleanSupplier record) {
        told.accept(new PrintModel.Note(Level.NONE, ui.text("print.looking")));
        ui.tasks()
                .run(
                        () -> printers.job(paper, pages.count()),
                        job -> job.ifPresentOrElse(
                                found -> ask(found, pages, owner, record),
                                () -> told.accept(new PrintModel.Note(Level.MEDIUM, ui.text("print.none")))),
                        this::unprinted);
    }

    private void ask(Printers.Job job, PageImages pages, Window owner, BooleanSupplier record) {
        if (!job.ask(owner)) {
            told.accept(PrintModel.Note.NONE);
            return;
        }
        told.accept(new PrintModel.Note(Level.NONE, ui.text("print.printing")));
        ui.tasks().run(() -> job.print(pages) ? sent(record) : refused(), told, this::unprinted);
    }

    private PrintModel.Note sent(BooleanSupplier record) {
        return record.getAsBoolean()
                ? new PrintModel.Note(Level.OK, ui.text("print.sent"))
                : new PrintModel.Note(Level.HIGH, ui.text("print.unrecorded"));
    }

    private PrintModel.Note refused() {
        return new PrintModel.Note(Level.HIGH, ui.text("print.refused"));
    }

    private void unprinted(Throwable thrown) {
        told.accept(refused());
        throw new IllegalStateException("a printer failed", thrown);
    }
}
