package org.chairside.ui.kit;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.export.ExportOutcome;
import org.chairside.export.ExportOutcome.NotWritten;
import org.chairside.model.SessionId;

/** Sessions being written to a folder: how far it is, how it ended, and a way to stop. Screen thread only. */
public final class ExportModel {
    private final Kit kit;
    private final Exporter exporter;
    private final FolderChooser chooser;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Idle());
    private final ReadOnlyObjectWrapper<Optional<Path>> folder;
    private AtomicBoolean stop = new AtomicBoolean();

    public ExportModel(Kit kit, Exporter exporter, FolderChooser chooser) {
        this.kit = requireNonNull(kit, "kit");
        this.exporter = requireNonNull(exporter, "exporter");
        this.chooser = requireNonNull(chooser, "chooser");
        this.folder = new ReadOnlyObjectWrapper<>(this, "folder", exporter.folder());
    }

    /** How the writing stands. */
    public sealed interface State {
        /** Nothing was written yet. */
        record Idle() implements State {}

        record Running(int done, int of) implements State {}

        /**
         * @param words how many of how many were written where; if not all, why
         */
        record Ended(Level level, String words) implements State {}
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Where files go; empty until a person has chosen. */
    public ReadOnlyObjectProperty<Optional<Path>> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    public boolean isRunning() {
        return state.get() instanceof State.Running;
    }

    /** Writes the sessions, each to its own file. Asks for a folder first where none is known. */
    public void export(List<SessionId> sessions, FileKind kind) {
        if (sessions.isEmpty() || isRunning()) {
            return;
        }
        List<SessionId> all = List.copyOf(sessions);
        if (folder.get().isPresent()) {
            write(all, kind, folder.get().get());
        } else {
            choose(to -> write(all, kind, to));
        }
    }

    /** Lets a person choose another folder. */
    public void chooseFolder() {
        if (!isRunning()) {
            choose(_ -> {});
        }
    }

    /** Stops after the file that is being written. */
    public void stop() {
        stop.set(true);
    }

    /** Forgets how the last writing ended. */
    public void clear() {
        if (!isRunning()) {
            state.set(new State.Idle());
        }
    }

    private void choose(Consumer<Path> then) {
        chooser.choose(folder.get(), chosen -> {
            folder.set(Optional.of(chosen));
            kit.tasks()
                    .run(
                            () -> {
                                exporter.remember(chosen);
                                return chosen;
                            },
                            _ -> {});
            then.accept(chosen);
        });
    }

    private void write(List<SessionId> sessions, FileKind kind, Path to) {
        AtomicBoolean stopped = new AtomicBoolean();
        stop = stopped;
        state.set(new State.Running(0, sessions.size()));
        Latest<Integer> progress = new Latest<>(kit.tasks().screen(), done -> progress(stopped, done, sessions.size()));
        kit.tasks()
                .run(
                        () -> writeAll(sessions, session -> exporter.write(session, kind, to), stopped, progress),
                        tally -> state.set(ended(tally, to)),
                        thrown -> {
                            state.set(new State.Ended(Level.HIGH, kit.text("export.failed")));
                            throw new IllegalStateException("an export broke off", thrown);
                        });
    }

    private static Tally writeAll(
            List<SessionId> sessions,
            Function<SessionId, ExportOutcome> write,
            AtomicBoolean stopped,
            Latest<Integer> progress) {
        Tally tally = new Tally(0, sessions.size(), Optional.empty(), false);
        int tried = 0;
        for (SessionId session : sessions) {
            if (stopped.get()) {
                return tally.stopped();
            }
            ExportOutcome outcome = write.apply(session);
            tally = tally.with(outcome);
            progress.accept(++tried);
            if (outcome instanceof NotWritten not && not.cause() != ExportOutcome.Cause.FAILED) {
                return tally; // the same would befall the rest
            }
        }
        return tally;
    }

    private void progress(AtomicBoolean run, int done, int of) {
        if (run.equals(stop) && isRunning()) {
            state.set(new State.Running(done, of));
        }
    }

    private State ended(Tally tally, Path to) {
        String written = kit.text("export.written", tally.written(), tally.of(), to.toString());
        if (tally.trouble().isPresent()) {
            return new State.Ended(
                    Level.HIGH,
                    kit.text("export.trouble", written, tally.trouble().get()));
        }
        return tally.wasStopped()
                ? new State.Ended(Level.MEDIUM, kit.text("export.stopped", written))
                : new State.Ended(Level.OK, written);
    }

    /** What came of the files so far. */
    private record Tally(int written, int of, Optional<String> trouble, boolean wasStopped) {
        Tally with(ExportOutcome outcome) {
            return switch (outcome) {
                case ExportOutcome.Written _ -> new Tally(written + 1, of, trouble, wasStopped);
                case NotWritten(var _, String words) ->
                    new Tally(written, of, trouble.or(() -> Optional.of(words)), wasStopped);
            };
        }

        Tally stopped() {
            return new Tally(written, of, trouble, true);
        }
    }
}
