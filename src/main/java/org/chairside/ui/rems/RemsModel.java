package org.chairside.ui.rems;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.chart.Chart;
import org.chairside.export.rems.RemsField;
import org.chairside.export.rems.RemsSheet;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;
import org.chairside.model.SessionId;
import org.chairside.ui.kit.Destination;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.PrintDocument;
import org.chairside.ui.kit.UiContext;

/** The facts of one session for the monitoring form, and what was copied of them. Screen thread only. */
public final class RemsModel {
    private final UiContext ui;
    private final SessionId session;
    private final RemsDesk desk;
    private final Consumer<SessionId> export;
    private final Navigation navigation;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", new Page.Loading());
    private final ReadOnlyObjectWrapper<RemsGeneration> generation;
    private final ReadOnlyObjectWrapper<Note> note = new ReadOnlyObjectWrapper<>(this, "note", Note.NONE);
    private final RemsCopies copies;
    private RemsSite site;

    public RemsModel(
            UiContext ui, SessionId session, RemsDesk desk, Consumer<SessionId> export, Navigation navigation) {
        this.ui = requireNonNull(ui, "ui");
        this.session = requireNonNull(session, "session");
        this.desk = requireNonNull(desk, "desk");
        this.export = requireNonNull(export, "export");
        this.navigation = requireNonNull(navigation, "navigation");
        this.generation = new ReadOnlyObjectWrapper<>(this, "generation", desk.generation());
        this.site = desk.site();
        this.copies = new RemsCopies(ui, desk, note::set, () -> shown().map(Page.Shown::chart));
    }

    /** What there is to show. */
    sealed interface Page {
        record Loading() implements Page {}

        /** There is no such session, it could not be read, or it wants no form. */
        record Nothing(String words) implements Page {}

        record Shown(Chart chart, RemsSheet sheet) implements Page {}
    }

    /** What was done last; no words for nothing. */
    record Note(Level level, String words) {
        static final Note NONE = new Note(Level.NONE, "");
    }

    /** Reads the session, again where it was read before. */
    public void load() {
        ui.tasks()
                .run(
                        () -> desk.chart(session),
                        found -> found.ifPresentOrElse(
                                this::show, () -> page.set(new Page.Nothing(ui.text("review.missing")))),
                        thrown -> {
                            page.set(new Page.Nothing(ui.text("review.unreadable")));
                            throw new IllegalStateException("a session could not be read", thrown);
                        });
    }

    private void show(Chart chart) {
        page.set(
                RemsSheet.isFor(chart)
                        ? new Page.Shown(
                                chart,
                                RemsSheet.of(
                                        chart,
                                        site,
                                        generation.get(),
                                        ui.messages().dialect()))
                        : new Page.Nothing(ui.text("rems.not-for")));
    }

    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RemsGeneration> generationProperty() {
        return generation.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Note> noteProperty() {
        return note.getReadOnlyProperty();
    }

    SessionId session() {
        return session;
    }

    RemsSite site() {
        return site;
    }

    /** Puts the facts in the order of the other form, and keeps that for the next time. */
    public void use(RemsGeneration wanted) {
        if (wanted != generation.get()) {
            generation.set(wanted);
            remember();
        }
    }

    /** Says what is the same for every form of this clinic, and keeps it. */
    public void say(RemsSite said) {
        site = requireNonNull(said, "said");
        note.set(new Note(Level.OK, ui.text("rems.site.kept")));
        remember();
    }

    private void remember() {
        shown().ifPresent(shown -> show(shown.chart()));
        RemsGeneration form = generation.get();
        RemsSite here = site;
        ui.tasks()
                .run(
                        () -> {
                            desk.remember(here, form);
                            return form;
                        },
                        _ -> {},
                        thrown -> {
                            note.set(new Note(Level.HIGH, ui.text("rems.not-kept")));
                            throw new IllegalStateException("the site was not kept", thrown);
                        });
    }

    private Optional<Page.Shown> shown() {
        return page.get() instanceof Page.Shown shown ? Optional.of(shown) : Optional.empty();
    }

    /**
     * Copies the value of a field. Where there is none the clipboard is emptied, so that the value before it is not pasted
     * in its place.
     */
    public void copy(RemsField field) {
        copies.one(field);
    }

    /** Copies the whole sheet as lines of text. */
    public void copyAll() {
        shown().ifPresent(shown -> copies.all(shown.sheet()));
    }

    /** How many are missing, in words. */
    String missingWords() {
        int missing = shown().map(shown -> shown.sheet().missing().size()).orElse(0);
        return ui.text("rems.missing", missing);
    }

    /** Whom something is logged of. */
    String who() {
        return shown().map(shown -> ui.text(
                        "records.who",
                        shown.chart().patient().name().formal(),
                        ui.words().date(shown.chart().openedAt())))
                .orElse("");
    }

    public void export() {
        export.accept(session);
    }

    public void print() {
        navigation.go(new Destination.Print(session, PrintDocument.FORM));
    }

    public void back() {
        navigation.back();
    }
}
