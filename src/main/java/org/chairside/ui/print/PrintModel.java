package org.chairside.ui.print;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.stage.Window;
import org.chairside.export.page.PageImages;
import org.chairside.model.SessionId;
import org.chairside.settings.PaperSize;
import org.chairside.ui.export.ExportPreview;
import org.chairside.ui.export.ExportWords;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.PrintDocument;
import org.chairside.ui.kit.UiContext;

/** The pages of one session, how large they are shown, and their way to a printer. Screen thread only. */
public final class PrintModel {
    /** At 100 % a page is as large as on paper, on a screen of this many dots an inch. */
    static final double DOTS = 96;

    private static final List<Integer> ZOOMS = List.of(50, 75, 100, 125, 150, 200);
    /** Pictures that are kept while one looks through the pages. */
    private static final int KEPT = 8;

    private final UiContext ui;
    private final SessionId session;
    private final PrintDesk documents;
    private final Printers printers;
    private final Consumer<SessionId> export;
    private final Navigation navigation;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", new Page.Making());
    private final ReadOnlyObjectWrapper<PrintDocument> leaf;
    private final ReadOnlyObjectWrapper<PaperSize> paper;
    private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(this, "zoom", 100);
    private final ReadOnlyObjectWrapper<List<PrintDocument>> leaves =
            new ReadOnlyObjectWrapper<>(this, "leaves", List.of());
    private final ReadOnlyObjectWrapper<List<ExportWords.Said>> sayings =
            new ReadOnlyObjectWrapper<>(this, "sayings", List.of());
    private final ReadOnlyObjectWrapper<Note> note = new ReadOnlyObjectWrapper<>(this, "note", Note.NONE);
    private final Map<Integer, Image> kept = new LinkedHashMap<>(16, 0.75f, true);

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
        this.printers = requireNonNull(ports.printers(), "printers");
        this.export = requireNonNull(ports.export(), "export");
        this.navigation = requireNonNull(navigation, "navigation");
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
        ui.tasks().run(() -> documents.look(session), found -> sayings.set(said(found)), this::broken);
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

    private List<ExportWords.Said> said(Optional<ExportPreview> found) {
        List<ExportWords.Said> all = new ArrayList<>();
        found.ifPresent(leaving -> {
            if (leaving.isDraft()) {
                all.add(new ExportWords.Said(Level.MEDIUM, ui.text("print.draft")));
            }
            all.add(new ExportWords.Said(Level.NONE, new ExportWords(ui).version(leaving.edition())));
        });
        return List.copyOf(all);
    }

    private void broken(Throwable thrown) {
        page.set(new Page.Nothing(ui.text("print.not-made")));
        throw new IllegalStateException("pages could not be made", thrown);
    }

    private void make() {
        PrintDocument wanted = leaf.get();
        PaperSize sheet = paper.get();
        kept.clear();
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

    /** In percent. */
    ReadOnlyIntegerProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
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

    /** One step larger or smaller, as far as there are steps. */
    public void zoom(int steps) {
        int at = Math.clamp(ZOOMS.indexOf(zoom.get()) + steps, 0, ZOOMS.size() - 1);
        kept.clear();
        zoom.set(ZOOMS.get(at));
    }

    /** Draws a page as it is shown now; of two that are asked for while the size changes the later one counts. */
    void picture(int number, Consumer<Image> then) {
        Image drawn = kept.get(number);
        if (drawn != null) {
            then.accept(drawn);
        } else if (page.get() instanceof Page.Shown(PageImages pages)) {
            int percent = zoom.get();
            ui.tasks().run(() -> Pixels.image(pages.picture(number, DOTS * percent / 100)), image -> {
                if (percent == zoom.get() && page.get().equals(new Page.Shown(pages))) {
                    keep(number, image);
                    then.accept(image);
                }
            });
        }
    }

    private void keep(int number, Image image) {
        kept.put(number, image);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    /** Hands the pages to a printer that a person chooses. */
    public void print(Window owner) {
        if (page.get() instanceof Page.Shown(PageImages pages)) {
            note.set(new Note(Level.NONE, ui.text("print.looking")));
            ui.tasks()
                    .run(
                            () -> printers.job(paper.get(), pages.count()),
                            job -> job.ifPresentOrElse(
                                    found -> ask(found, pages, owner),
                                    () -> note.set(new Note(Level.MEDIUM, ui.text("print.none")))),
                            this::unprinted);
        }
    }

    private void ask(Printers.Job job, PageImages pages, Window owner) {
        if (!job.ask(owner)) {
            note.set(Note.NONE);
            return;
        }
        PrintDocument printed = leaf.get();
        note.set(new Note(Level.NONE, ui.text("print.printing")));
        ui.tasks().run(() -> job.print(pages) ? sent(printed) : refused(), note::set, this::unprinted);
    }

    private Note sent(PrintDocument printed) {
        return documents.printed(session, printed)
                ? new Note(Level.OK, ui.text("print.sent"))
                : new Note(Level.HIGH, ui.text("print.unrecorded"));
    }

    private Note refused() {
        return new Note(Level.HIGH, ui.text("print.refused"));
    }

    private void unprinted(Throwable thrown) {
        note.set(refused());
        throw new IllegalStateException("a printer failed", thrown);
    }

    public void export() {
        export.accept(session);
    }

    public void back() {
        navigation.back();
    }
}
