package org.chairside.ui.print;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Window;
import org.chairside.export.page.PageImages;
import org.chairside.model.PaperSize;
import org.chairside.model.SessionId;
import org.chairside.ui.export.ExportWords;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.PrintDocument;
import org.chairside.ui.kit.UiContext;

/** The pages of one session, how large they are shown, and their way to a printer. Screen thread only. */
public final class PrintModel {
    private final UiContext ui;
    private final SessionId session;
    private final PrintDesk documents;
    private final PaperRun paperRun;
    private final Consumer<SessionId> export;
    private final Navigation navigation;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", new Page.Making());
    private final ReadOnlyObjectWrapper<PrintDocument> leaf;
    private final ReadOnlyObjectWrapper<PaperSize> paper;
    private final ReadOnlyObjectWrapper<List<PrintDocument>> leaves =
            new ReadOnlyObjectWrapper<>(this, "leaves", List.of());
    private final ReadOnlyObjectWrapper<List<ExportWords.Said>> sayings =
            new ReadOnlyObjectWrapper<>(this, "sayings", List.of());
    private final PagePictures pictures;
    private final ReadOnlyObjectWrapper<Note> note = new ReadOnlyObjectWrapper<>(this, "note", Note.NONE);

    /**
     * What the page works with.
     *
     * @param export asks where the session is to be written to as a file instead
     */
    public record Ports(PrintDesk documents, Printers printers, Consumer<SessionId> export) {}

    /** @param first what is shown first; where there is none of it, the first that there is */
    public PrintModel(UiContext ui, SessionId session, PrintDocument first, Ports ports, Navigation navigation) {
        this.ui = requireNonNull(ui, "ui");
        this.session = requireNonNull(session, "session");
        this.documents = requireNonNull(ports.documents(), "documents");
        this.paperRun = new PaperRun(ui, requireNonNull(ports.printers(), "printers"), note::set);
        this.export = requireNonNull(ports.export(), "export");
        this.navigation = requireNonNull(navigation, "navigation");
        this.pictures = new PagePictures(ui, page::get);
        this.leaf = new ReadOnlyObjectWrapper<>(this, "leaf", first);
        this.paper = new ReadOnlyObjectWrapper<>(this, "paper", this.documents.paper());
    }

    /** What there is to look at. */
    sealed interface Page {
        record Making() implements Page {}

        /** There is nothing of it. */
        record Nothing(String words) implements Page {}

        record Shown(PageImages pages) implements Page {}
    }

    /** What was done last; no words for nothing. */
    record Note(Level level, String words) {
        static final Note NONE = new Note(Level.NONE, "");
    }

    /** Looks what there is, and makes the first of it. */
    public void load() {
        if (!documents.isAllowed()) {
            page.set(new Page.Nothing(ui.text("print.not-allowed")));
            return;
        }
        ui.tasks().run(() -> documents.leaves(session), this::offered, this::broken);
        ui.tasks()
                .run(() -> documents.look(session), found -> sayings.set(new PrintSayings(ui).of(found)), this::broken);
    }

    private void offered(List<PrintDocument> found) {
        leaves.set(List.copyOf(found));
        if (found.isEmpty()) {
            page.set(new Page.Nothing(ui.text("review.missing")));
            return;
        }
        if (!found.contains(leaf.get())) {
            leaf.set(found.getFirst());
        }
        make();
    }

    private void broken(Throwable thrown) {
        page.set(new Page.Nothing(ui.text("print.not-made")));
        throw new IllegalStateException("pages could not be made", thrown);
    }

    private void make() {
        PrintDocument wanted = leaf.get();
        PaperSize sheet = paper.get();
        pictures.clear();
        page.set(new Page.Making());
        ui.tasks()
                .run(
                        () -> PageImages.of(documents.file(session, wanted, sheet)),
                        made -> {
                            if (wanted == leaf.get() && sheet == paper.get()) {
                                page.set(new Page.Shown(made));
                            }
                        },
                        this::broken);
    }

    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PrintDocument> leafProperty() {
        return leaf.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PaperSize> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /** What there is of the session. */
    ReadOnlyObjectProperty<List<PrintDocument>> leavesProperty() {
        return leaves.getReadOnlyProperty();
    }

    /** What one has to know before it is printed. */
    ReadOnlyObjectProperty<List<ExportWords.Said>> sayingsProperty() {
        return sayings.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Note> noteProperty() {
        return note.getReadOnlyProperty();
    }

    public void show(PrintDocument wanted) {
        if (wanted != leaf.get()) {
            leaf.set(wanted);
            make();
        }
    }

    public void use(PaperSize wanted) {
        if (wanted != paper.get()) {
            paper.set(wanted);
            make();
        }
    }

    /** The pages as large as they are shown. */
    PagePictures pictures() {
        return pictures;
    }

    /** Hands the pages to a printer that a person chooses. */
    public void print(Window owner) {
        if (page.get() instanceof Page.Shown(PageImages pages)) {
            PrintDocument printed = leaf.get();
            paperRun.print(pages, paper.get(), owner, () -> documents.printed(session, printed));
        }
    }

    public void export() {
        export.accept(session);
    }

    public void back() {
        navigation.back();
    }
}
