package org.chairside.ui.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.export.Format;
import org.chairside.export.SessionExport;
import org.chairside.export.page.PageImages;
import org.chairside.model.PaperSize;
import org.chairside.model.RemsGeneration;
import org.chairside.model.SessionId;
import org.chairside.testing.RemsSessions;
import org.chairside.ui.export.ExportPreview;
import org.chairside.ui.kit.PrintDocument;
import org.chairside.words.Dialect;

/** Real pages of a made-up session, and a printer without paper. */
final class Drawer implements PrintDesk, Printers {
    private static final SessionExport EXPORT = new SessionExport(Dialect.US);

    final List<String> made = new ArrayList<>();
    final List<String> printed = new ArrayList<>();
    boolean hasPrinter = true;
    boolean wanted = true;
    boolean takes = true;
    boolean recorded = true;
    boolean draft = true;
    boolean allowed = true;

    @Override
    public boolean isAllowed() {
        return allowed;
    }

    @Override
    public List<PrintDocument> leaves(SessionId session) {
        return session.equals(RemsSessions.whole().chart().session())
                ? List.of(PrintDocument.SUMMARY, PrintDocument.FORM)
                : List.of();
    }

    @Override
    public Optional<ExportPreview> look(SessionId session) {
        return Optional.of(new ExportPreview("OSEI, Marta", LocalDate.of(2026, 11, 20), draft, Edition.FIRST, true));
    }

    @Override
    public byte[] file(SessionId session, PrintDocument leaf, PaperSize size) {
        made.add(leaf + " " + size);
        PaperSize paper = size;
        Format format = leaf == PrintDocument.FORM
                ? new Format.Rems(RemsSessions.SITE, RemsGeneration.NEWER, paper)
                : new Format.Pdf(paper);
        return EXPORT.of(Outgoing.unchecked(RemsSessions.whole().chart(), Edition.FIRST), format);
    }

    @Override
    public boolean printed(SessionId session, PrintDocument leaf) {
        printed.add("recorded " + leaf);
        return recorded;
    }

    @Override
    public PaperSize paper() {
        return PaperSize.A4;
    }

    @Override
    public Optional<Job> job(PaperSize paper, int pages) {
        return hasPrinter ? Optional.of(new Queue()) : Optional.empty();
    }

    private final class Queue implements Job {
        @Override
        public boolean ask(Window owner) {
            return wanted;
        }

        @Override
        public boolean print(PageImages pages) {
            printed.add(pages.count() + " pages");
            return takes;
        }
    }
}
