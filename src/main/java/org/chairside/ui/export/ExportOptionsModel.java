package org.chairside.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.model.ExportFormat;
import org.chairside.model.PaperSize;
import org.chairside.model.SessionId;

/** As what sessions are to be written, on which sheet and where to; what was chosen last is chosen already. Screen thread only. */
final class ExportOptionsModel {
    private final Exporter exporter;
    private final FolderChooser chooser;
    private final BooleanSupplier locked;
    private final ReadOnlyObjectWrapper<ExportFormat> kind;
    private final ReadOnlyObjectWrapper<PaperSize> paper;
    private final ReadOnlyObjectWrapper<Optional<Path>> folder;

    /** @param locked whether nothing can be chosen for now */
    ExportOptionsModel(Exporter exporter, FolderChooser chooser, BooleanSupplier locked) {
        this.exporter = exporter;
        this.chooser = chooser;
        this.locked = locked;
        this.kind = new ReadOnlyObjectWrapper<>(this, "kind", exporter.kind());
        this.paper = new ReadOnlyObjectWrapper<>(this, "paper", exporter.paper());
        this.folder = new ReadOnlyObjectWrapper<>(this, "folder", exporter.folder(exporter.kind()));
    }

    ReadOnlyObjectProperty<ExportFormat> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PaperSize> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /** Where files of the chosen kind go; empty until a person has chosen. */
    ReadOnlyObjectProperty<Optional<Path>> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** What is offered, in the order shown. */
    List<ExportFormat> kinds() {
        return List.of(ExportFormat.values());
    }

    void choose(ExportFormat wanted) {
        if (!locked.getAsBoolean()) {
            kind.set(wanted);
            folder.set(exporter.folder(wanted));
        }
    }

    void choose(PaperSize wanted) {
        if (!locked.getAsBoolean()) {
            paper.set(wanted);
        }
    }

    /** Lets a person choose another folder. */
    void chooseFolder() {
        if (!locked.getAsBoolean()) {
            chooser.choose(folder.get(), chosen -> folder.set(Optional.of(chosen)));
        }
    }

    /** Goes on with sessions as they are to be written. Asks for a folder first where none is known. */
    void complete(List<SessionId> sessions, Consumer<ExportChoice> next) {
        Consumer<Path> known = to -> next.accept(new ExportChoice(sessions, kind.get(), paper.get(), to));
        folder.get()
                .ifPresentOrElse(
                        known,
                        () -> chooser.choose(Optional.empty(), chosen -> {
                            folder.set(Optional.of(chosen));
                            known.accept(chosen);
                        }));
    }
}
