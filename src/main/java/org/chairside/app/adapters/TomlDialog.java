package org.chairside.app.adapters;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import org.chairside.ui.protocols.FilePicker;

/**
 * The system's own dialog for choosing a file of a protocol.
 *
 * @param kind what such files are called there
 */
public record TomlDialog(String kind) implements FilePicker {
    @Override
    public void toRead(Consumer<Path> chosen) {
        hand(dialog().showOpenDialog(window()), chosen);
    }

    @Override
    public void toWrite(String suggested, Consumer<Path> chosen) {
        FileChooser dialog = dialog();
        dialog.setInitialFileName(suggested);
        hand(dialog.showSaveDialog(window()), chosen);
    }

    private FileChooser dialog() {
        FileChooser dialog = new FileChooser();
        dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*.toml"));
        return dialog;
    }

    private static javafx.stage.Window window() {
        return javafx.stage.Window.getWindows().getFirst();
    }

    private static void hand(File file, Consumer<Path> chosen) {
        if (file != null) {
            chosen.accept(file.toPath());
        }
    }
}
