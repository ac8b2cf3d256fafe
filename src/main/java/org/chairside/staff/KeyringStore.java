package org.chairside.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.chairside.journal.OwnerOnly;

/**
 * The keyring's files in the data folder: {@code keys.json}, and a second copy of the same in {@code keys.copy.json} for the
 * day the first is damaged. Each is written beside its place, forced to disk, then moved into it, so that a crash leaves the
 * old or the new one whole.
 */
record KeyringStore(Path folder) {
    private static final String FILE = "keys.json";
    private static final String COPY = "keys.copy.json";
    private static final long MOST_BYTES = 4L << 20;

    /** What the folder holds. */
    sealed interface Found {
        record Whole(KeyringFile file, boolean fromCopy) implements Found {}

        record Newer(int version) implements Found {}

        record Damaged() implements Found {}

        record Absent() implements Found {}
    }

    Found read() {
        Optional<KeyringFile.Parsed> first = parse(FILE);
        if (first.isPresent() && first.get() instanceof KeyringFile.Parsed.Newer newer) {
            return new Found.Newer(newer.version());
        }
        if (first.isPresent() && first.get() instanceof KeyringFile.Parsed.Whole whole) {
            return new Found.Whole(whole.file(), false);
        }
        Optional<KeyringFile.Parsed> second = parse(COPY);
        if (second.isPresent() && second.get() instanceof KeyringFile.Parsed.Whole whole) {
            return new Found.Whole(whole.file(), true);
        }
        return first.isEmpty() && second.isEmpty() ? new Found.Absent() : new Found.Damaged();
    }

    /**
     * Replaces both files. When this returns, the new keyring is on disk.
     *
     * @throws UncheckedIOException if it may not be; the old or the new one is there, whole
     */
    void write(KeyringFile file) {
        byte[] json = file.toJson();
        try {
            OwnerOnly.folder(folder);
            replace(FILE, json);
            replace(COPY, json);
        } catch (IOException failed) {
            throw new UncheckedIOException("the keyring was not written", failed);
        }
    }

    private Optional<KeyringFile.Parsed> parse(String name) {
        Path path = folder.resolve(name);
        try {
            if (!Files.exists(path)) {
                return Optional.empty();
            }
            return Optional.of(
                    Files.size(path) > MOST_BYTES
                            ? new KeyringFile.Parsed.Damaged()
                            : KeyringFile.parse(Files.readAllBytes(path)));
        } catch (IOException unreadable) {
            return Optional.of(new KeyringFile.Parsed.Damaged());
        }
    }

    private void replace(String name, byte[] bytes) throws IOException {
        // Where the system knows such rights, a temporary file is its owner's alone.
        Path fresh = Files.createTempFile(folder, name, ".new");
        try {
            Files.write(fresh, bytes, StandardOpenOption.SYNC);
            Files.move(
                    fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder();
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void forceFolder() throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (FileSystemException notOnThisSystem) {
            // Windows opens no folder as a file, and makes the move durable by itself.
        }
    }
}
