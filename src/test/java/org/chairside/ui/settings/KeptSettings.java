package org.chairside.ui.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.chairside.model.Hash;
import org.chairside.model.PaperSize;
import org.chairside.settings.Settings;

/** Settings on a disk that can be full. */
final class KeptSettings implements SettingsDesk {
    static final Path FILE = Path.of("/home/ana/.local/share/chairside/settings.txt");

    final Set<String> inUse = new HashSet<>();
    Settings now = Settings.DEFAULTS;
    Settings onDisk = Settings.DEFAULTS;
    Path chooses = Path.of("/");
    boolean takes = true;
    boolean broken;
    String copied = "";

    @Override
    public Settings now() {
        return now;
    }

    @Override
    public PaperSize paper() {
        return now.paperwork().paper().orElse(PaperSize.A4);
    }

    @Override
    public void set(UnaryOperator<Settings> change) {
        now = change.apply(now);
    }

    @Override
    public Path file() {
        return FILE;
    }

    @Override
    public void keep() {
        if (broken) {
            throw new UncheckedIOException(new IOException("disk full"));
        }
        onDisk = now;
    }

    @Override
    public Set<String> roomsInUse() {
        return inUse;
    }

    @Override
    public void choose(Optional<Path> last, Consumer<Path> chosen) {
        chosen.accept(chooses);
    }

    @Override
    public boolean takesFiles(Path folder) {
        return takes;
    }

    @Override
    public About about() {
        Path folder = FILE.getParent();
        return new About(
                "0.2.0",
                "2026-11-30T00:00:00Z",
                "Java 25, JavaFX 26, Linux",
                folder,
                FILE,
                folder.resolve("logs"),
                Optional.of(new Hash("ab".repeat(32))));
    }

    @Override
    public void copy(String words) {
        copied = words;
    }
}
