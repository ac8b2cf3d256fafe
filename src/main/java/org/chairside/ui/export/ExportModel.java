package org.chairside.ui.export;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.export.many.RunOutcome;
import org.chairside.model.SessionId;
import org.chairside.settings.PaperSize;
import org.chairside.ui.kit.Destination;
import org.chairside.ui.kit.LatestValue;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.PrintDocument;
import org.chairside.ui.kit.UiContext;

/**
 * What is asked before sessions leave the program, how far their writing is, and how it ended. What was chosen last time is
 * chosen already, so that the same again takes one key. Screen thread only.
 */
public final class ExportModel {
    /** So many sessions are looked at before they leave; of more it would take too long to tell. */
    static final int LOOKED_AT = 40;

    private final UiContext kit;
    private final Exporter exporter;
    private final FolderChooser chooser;
    private final ExportWords words;
    private final ReadOnlyObjectWrapper<Optional<Order>> order =
            new ReadOnlyObjectWrapper<>(this, "order", Optional.empty());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Idle());
    private final ReadOnlyObjectWrapper<FileKind> kind;
    private final ReadOnlyObjectWrapper<PaperSize> paper;
    private final ReadOnlyObjectWrapper<Optional<Path>> folder;
    private AtomicBoolean stop = new AtomicBoolean();
    private Optional<Navigation> navigation = Optional.empty();

    public ExportModel(UiContext kit, Exporter exporter, FolderChooser chooser) {
        this.kit = requireNonNull(kit, "kit");
        this.exporter = requireNonNull(exporter, "exporter");
        this.chooser = requireNonNull(chooser, "chooser");
        this.words = new ExportWords(kit);
        this.kind = new ReadOnlyObjectWrapper<>(this, "kind", exporter.kind());
        this.paper = new ReadOnlyObjectWrapper<>(this, "paper", exporter.paper());
        this.folder = new ReadOnlyObjectWrapper<>(this, "folder", exporter.folder(exporter.kind()));
    }

    /**
     * Sessions that somebody wants to export.
     *
     * @param looked what is known of them; empty until it is, and where they are too many
     */
    public record Order(List<SessionId> sessions, Optional<List<ExportPreview>> looked) {
        public Order {
            sessions = List.copyOf(sessions);
            looked = looked.map(List::copyOf);
        }
    }

    /** How the writing stands. */
    public sealed interface State {
        /** Nothing was written yet. */
        record Idle() implements State {}

        record Running(int done, int of) implements State {}

        /**
         * It is over.
         *
         * @param words how many of how many were written where; if not all, why
         * @param folder where they are; empty where nothing was written
         */
        record Ended(Level level, String words, Optional<Path> folder) implements State {}
    }

    /** The way to the pages from which a session leaves too; empty while nobody is signed in. */
    public void leadBy(Optional<Navigation> way) {
        navigation = requireNonNull(way, "way");
    }

    /** Looks at a session on paper. */
    public void print(SessionId session) {
        navigation.ifPresent(way -> way.go(new Destination.Print(session, PrintDocument.SUMMARY)));
    }

    /** Looks at the facts of its monitoring form. */
    public void form(SessionId session) {
        navigation.ifPresent(way -> way.go(new Destination.MonitoringForm(session)));
    }

    /** What is asked for now; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<Order>> orderProperty() {
        return order.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<FileKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PaperSize> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /** Where files of the chosen kind go; empty until a person has chosen. */
    public ReadOnlyObjectProperty<Optional<Path>> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    public boolean isRunning() {
        return state.get() instanceof State.Running;
    }

    /** Asks how these sessions are to leave, the last answers given already. */
    public void export(List<SessionId> sessions) {
        if (sessions.isEmpty() || isRunning()) {
            return;
        }
        Order asked = new Order(sessions, Optional.empty());
        state.set(new State.Idle());
        choose(exporter.kind());
        order.set(Optional.of(asked));
        if (sessions.size() <= LOOKED_AT) {
            look(asked);
        }
    }

    private void look(Order asked) {
        kit.tasks()
                .run(
                        () -> asked.sessions().stream()
                                .flatMap(session -> exporter.look(session).stream())
                                .toList(),
                        looked -> {
                            if (order.get().equals(Optional.of(asked))) {
                                order.set(Optional.of(new Order(asked.sessions(), Optional.of(looked))));
                            }
                        });
    }

    /** What is known about what would leave, line by line. */
    public List<ExportWords.Said> sayings() {
        return order.get().map(asked -> words.of(asked, kind.get())).orElse(List.of());
    }

    /** What it would be about: the patient and day, or how many. */
    public String subject() {
        return order.get().map(words::subject).orElse("");
    }

    /** What is offered, in the order shown. */
    List<FileKind> kinds() {
        return exporter.kinds();
    }

    public void choose(FileKind wanted) {
        if (!isRunning()) {
            kind.set(wanted);
            folder.set(exporter.folder(wanted));
        }
    }

    public void choose(PaperSize wanted) {
        if (!isRunning()) {
            paper.set(wanted);
        }
    }

    /** Lets a person choose another folder. */
    public void chooseFolder() {
        if (!isRunning()) {
            chooser.choose(folder.get(), chosen -> folder.set(Optional.of(chosen)));
        }
    }

    /** Writes what is asked for. Asks for a folder first where none is known. */
    public void write() {
        Optional<List<SessionId>> sessions = order.get().map(Order::sessions);
        if (sessions.isEmpty() || isRunning()) {
            return;
        }
        if (kind.get() == FileKind.REMS && isWithoutForm()) {
            state.set(new State.Ended(Level.HIGH, kit.text("export.no-form.any"), Optional.empty()));
            return;
        }
        folder.get()
                .ifPresentOrElse(
                        to -> write(sessions.get(), to),
                        () -> chooser.choose(Optional.empty(), chosen -> {
                            folder.set(Optional.of(chosen));
                            write(sessions.get(), chosen);
                        }));
    }

    private boolean isWithoutForm() {
        return order.get()
                .flatMap(Order::looked)
                .filter(looked -> looked.stream().noneMatch(ExportPreview::hasForm))
                .isPresent();
    }

    /** Stops after the file that is being written. */
    public void stop() {
        stop.set(true);
    }

    /** Leaves off asking; what is being written goes on to its end, unless it is stopped. */
    public void close() {
        order.set(Optional.empty());
    }

    /** Shows the folder that was written to. */
    public void openFolder() {
        if (state.get() instanceof State.Ended(var _, var _, Optional<Path> to)) {
            to.ifPresent(exporter::open);
        }
    }

    private void write(List<SessionId> sessions, Path to) {
        ExportChoice parcel = new ExportChoice(sessions, kind.get(), paper.get(), to);
        Writing writing = new Writing(kit.tasks().screen(), sessions.size(), this::progress);
        stop = writing.stop();
        state.set(new State.Running(0, sessions.size()));
        kit.tasks()
                .run(
                        () -> {
                            exporter.remember(parcel.kind(), parcel.paper(), to);
                            return exporter.write(parcel, writing);
                        },
                        outcome -> state.set(ended(outcome, writing, to)),
                        thrown -> {
                            state.set(new State.Ended(Level.HIGH, kit.text("export.failed"), Optional.empty()));
                            throw new IllegalStateException("an export broke off", thrown);
                        });
    }

    private State ended(RunOutcome outcome, Writing writing, Path to) {
        return words.ended(outcome, writing, to);
    }

    private void progress(Writing writing, int done) {
        if (writing.stop().equals(stop) && isRunning()) {
            state.set(new State.Running(done, writing.of()));
        }
    }

    /** What is heard of one writing. Written to by its thread, read when it is over. */
    static final class Writing implements Exporter.Watch {
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final LatestValue<Integer> progress;
        private final int of;
        private boolean isUnrecorded;
        private int tried;
        private Optional<Path> first = Optional.empty();
        private Optional<String> trouble = Optional.empty();

        Writing(java.util.concurrent.Executor screen, int of, java.util.function.BiConsumer<Writing, Integer> told) {
            this.of = of;
            Consumer<Integer> tell = done -> told.accept(this, done);
            this.progress = new LatestValue<>(screen, tell);
        }

        AtomicBoolean stop() {
            return stopped;
        }

        int of() {
            return of;
        }

        /** The first file, for a name to tell where there is one only. */
        synchronized Optional<Path> first() {
            return first;
        }

        /** Whether something left of which the log does not say so. */
        synchronized boolean isUnrecorded() {
            return isUnrecorded;
        }

        /** Why the first of those that were left out was. */
        synchronized Optional<String> trouble() {
            return trouble;
        }

        @Override
        public synchronized void written(Path file, boolean recorded) {
            isUnrecorded |= !recorded;
            first = first.or(() -> Optional.of(file));
            progress.accept(++tried);
        }

        @Override
        public synchronized void leftOut(String why) {
            trouble = trouble.or(() -> Optional.of(why));
            progress.accept(++tried);
        }

        @Override
        public boolean isStopped() {
            return stopped.get();
        }
    }
}
