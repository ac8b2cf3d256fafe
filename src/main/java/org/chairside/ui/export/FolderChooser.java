package org.chairside.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks a person for a folder. */
@FunctionalInterface
public interface FolderChooser {
    /**
     * Asks on the screen thread; a person who thinks better of it is not heard of again.
     *
     * @param last where to begin, if anywhere
     * @param chosen called on the screen thread
     */
    void choose(Optional<Path> last, Consumer<Path> chosen);
}
