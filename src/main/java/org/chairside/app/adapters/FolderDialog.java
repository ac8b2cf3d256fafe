package org.chairside.app.adapters;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import org.chairside.ui.export.FolderChooser;

/** The system's own dialog for choosing a folder. */
public final class FolderDialog implements FolderChooser {
    @Override
    public void choose(Optional<Path> last, Consumer<Path> chosen) {
        DirectoryChooser dialog = new DirectoryChooser();
        last.map(Path::toFile).filter(File::isDirectory).ifPresent(dialog::setInitialDirectory);
        File folder = dialog.showDialog(javafx.stage.Window.getWindows().getFirst());
        if (folder != null) {
            chosen.accept(folder.toPath());
        }
    }
}
