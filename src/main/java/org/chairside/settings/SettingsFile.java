package org.chairside.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.chairside.files.BoundedFile;

/** The file that keeps the settings, UTF-8. Not for two threads at once. */
public record SettingsFile(Path path) {
    private static final int MOST_BYTES = 1 << 20;

    /** The settings of a data folder. */
    public static SettingsFile in(Path folder) {
        return new SettingsFile(folder.resolve("settings.txt"));
    }

    /**
     * What the file says, the defaults where it says nothing or cannot be read. Never throws. A file that is no settings file
     * is kept beside, under its name with {@code .damaged}.
     */
    public Settings read() {
        try {
            if (!Files.exists(path)) {
                return Settings.DEFAULTS;
            }
            Optional<Settings> read = parse();
            if (read.isEmpty()) {
                keepAside();
            }
            return read.orElse(Settings.DEFAULTS);
        } catch (IOException | SecurityException unreadable) {
            return Settings.DEFAULTS;
        }
    }

    /**
     * Puts the settings in place of the old ones, whole or not at all.
     *
     * @throws UncheckedIOException if they could not be written; the old ones stay
     */
    public void write(Settings settings) {
        Path folder = path.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "settings", ".new");
            try {
                Files.writeString(fresh, SettingsText.write(settings), StandardOpenOption.SYNC);
                Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the settings were not written", failed);
        }
    }

    private Optional<Settings> parse() throws IOException {
        try {
            byte[] bytes = BoundedFile.read(path, MOST_BYTES);
            return SettingsText.read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException | BoundedFile.TooLarge noSettings) {
            return Optional.empty();
        }
    }

    private void keepAside() throws IOException {
        Path aside = path.resolveSibling(path.getFileName() + ".damaged");
        Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
    }
}
