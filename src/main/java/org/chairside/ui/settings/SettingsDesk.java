package org.chairside.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.chairside.model.PaperSize;
import org.chairside.settings.Settings;

/** What the screen of the settings works with. */
public interface SettingsDesk {
    /** As they are now. From memory; any thread. */
    Settings now();

    /** The sheet that pages are printed on: as chosen, else as the language has it. */
    PaperSize paper();

    /** Changes them until the program ends. In memory; any thread. */
    void set(UnaryOperator<Settings> change);

    /** Where they are kept. */
    Path file();

    /**
     * Keeps them. Waits for the disk.
     *
     * @throws java.io.UncheckedIOException if they could not be kept
     */
    void keep();

    /** Names of rooms that cannot change now: a session is open or being prepared there. From memory. */
    Set<String> roomsInUse();

    /** Asks a person for a folder, on the screen thread. */
    void choose(Optional<Path> last, Consumer<Path> chosen);

    /** Whether files can be put into a folder. Waits for the disk. */
    boolean takesFiles(Path folder);

    /** About the program. Waits for the disk. */
    About about();

    /** Puts words on the clipboard. */
    void copy(String words);
}
