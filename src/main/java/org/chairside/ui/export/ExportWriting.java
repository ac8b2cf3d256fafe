package org.chairside.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** The writing of an export: how far it is, and how it ended. Screen thread only; the files are written elsewhere. */
final class ExportWriting {
    private final UiContext ui;
    private final Exporter exporter;
    private final ExportWords words;
    private final ReadOnlyObjectWrapper<ExportModel.State> state =
            new ReadOnlyObjectWrapper<>(this, "state", new ExportModel.State.Idle());
    private Optional<ExportProgress> running = Optional.empty();

    ExportWriting(UiContext ui, Exporter exporter, ExportWords words) {
        this.ui = ui;
        this.exporter = exporter;
        this.words = words;
    }

    ReadOnlyObjectProperty<ExportModel.State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    boolean isRunning() {
        return state.get() instanceof ExportModel.State.Running;
    }

    /** Says nothing any more of what was written before. */
    void forget() {
        state.set(new ExportModel.State.Idle());
    }

    /** Ends before it has begun, and says why. */
    void refuse(String why) {
        state.set(new ExportModel.State.Ended(Level.HIGH, why, Optional.empty()));
    }

    /** Writes, and keeps what was chosen for the next time. */
    void write(ExportChoice choice) {
        int of = choice.sessions().size();
        ExportProgress progress = new ExportProgress(ui.tasks().screen(), of, this::progress);
        running = Optional.of(progress);
        state.set(new ExportModel.State.Running(0, of));
        ui.tasks()
                .run(
                        () -> {
                            exporter.remember(choice.kind(), choice.paper(), choice.folder());
                            return exporter.write(choice, progress);
                        },
                        outcome -> state.set(words.ended(outcome, progress, choice.folder())),
                        thrown -> {
                            refuse(ui.text("export.failed"));
                            throw new IllegalStateException("an export broke off", thrown);
                        });
    }

    private void progress(ExportProgress progress, int done) {
        if (running.filter(progress::equals).isPresent() && isRunning()) {
            state.set(new ExportModel.State.Running(done, progress.of()));
        }
    }

    /** Stops after the file that is being written. */
    void stop() {
        running.ifPresent(ExportProgress::stop);
    }

    /** Shows the folder that was written to, if anything was. */
    void openFolder() {
        if (state.get() instanceof ExportModel.State.Ended(var _, var _, Optional<Path> to)) {
            to.ifPresent(exporter::open);
        }
    }
}
