package org.chairside.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chairside.files.BoundedFile;
import org.chairside.files.OwnerOnly;
import org.chairside.journal.DataKey;
import org.chairside.journal.folder.JournalFolder;
import org.chairside.journal.folder.LogKeyCheck;
import org.chairside.staff.KeyringFile.Parsed;

/**
 * The keyring's files in the data folder: {@code keys.json}, and a second copy of the same in {@code keys.copy.json} for the
 * day the first is damaged. Each is written beside its place, forced to disk, then moved into it, the first file first, so
 * that a crash leaves the old or the new one whole, and where they differ the first is the newer one.
 */
record KeyringStore(Path folder) {
    static final String FILE = "keys.json";
    static final String COPY = "keys.copy.json";

    private static final int MOST_BYTES = 4 << 20;

    /** What the folder holds. */
    sealed interface Found {
        /**
         * At least one can be read.
         *
         * @param first empty where the first file is damaged or gone
         * @param second empty where the copy is
         */
        record Whole(Optional<KeyringFile> first, Optional<KeyringFile> second) implements Found {
            /** Whether both are there and say the same. */
            boolean agree() {
                return first.isPresent() && second.isPresent() && first.get().isSame(second.get());
            }
        }

        record Newer(int version) implements Found {}

        record Damaged() implements Found {}

        /** Neither is there. */
        record Absent() implements Found {}

        /** Neither is there, but a log that was written with them is. */
        record Lost() implements Found {}
    }

    Found read() {
        Parsed first = parse(FILE);
        Parsed second = parse(COPY);
        if (first instanceof Parsed.Newer newer && !isOf(newer, second)) {
            return new Found.Newer(newer.version());
        }
        if (second instanceof Parsed.Newer newer && !isOf(newer, first)) {
            return new Found.Newer(newer.version());
        }
        if (first instanceof Parsed.Whole || second instanceof Parsed.Whole) {
            return new Found.Whole(whole(first), whole(second));
        }
        if (!(first instanceof Parsed.Absent && second instanceof Parsed.Absent)) {
            return new Found.Damaged();
        }
        return hasLog() ? new Found.Lost() : new Found.Absent();
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
            OwnerOnly.replace(folder.resolve(FILE), json);
            OwnerOnly.replace(folder.resolve(COPY), json);
        } catch (IOException failed) {
            throw new UncheckedIOException("the keyring was not written", failed);
        }
    }

    /**
     * Writes one of the two files again from the other; what was in its place is kept beside, under its name with
     * {@code .damaged}.
     *
     * @throws UncheckedIOException if that cannot be; what was there is still there
     */
    void mend(String name, KeyringFile genuine) {
        Path path = folder.resolve(name);
        try {
            if (Files.isRegularFile(path)) {
                OwnerOnly.replace(path.resolveSibling(name + ".damaged"), BoundedFile.begin(path, MOST_BYTES));
            }
            OwnerOnly.replace(path, genuine.toJson());
        } catch (IOException failed) {
            throw new UncheckedIOException("the keyring was not mended", failed);
        }
    }

    /**
     * Whether a key may be that of the log in the folder. Asked of the log only where the two files differ or one is gone, and
     * it could be another clinic's that was put there.
     */
    boolean mayOpenLog(DataKey key) {
        return (read() instanceof Found.Whole whole && whole.agree()) || !LogKeyCheck.isAnothers(folder, key);
    }

    private boolean hasLog() {
        return isWritten(JournalFolder.LOG_FILE) || isWritten(JournalFolder.ANCHOR_FILE);
    }

    private boolean isWritten(String name) {
        try {
            Path path = folder.resolve(name);
            return Files.exists(path) && Files.size(path) > 0;
        } catch (IOException unreadable) {
            return true;
        }
    }

    /** Whether only the number of the version is damaged: all else is as in the other file. */
    static boolean isOf(Parsed.Newer newer, Parsed other) {
        return other instanceof Parsed.Whole whole
                && newer.asOurs().filter(whole.file()::isSame).isPresent();
    }

    private static Optional<KeyringFile> whole(Parsed parsed) {
        return parsed instanceof Parsed.Whole whole ? Optional.of(whole.file()) : Optional.empty();
    }

    /** What is in the file of a name. */
    Parsed parse(String name) {
        Path path = folder.resolve(name);
        try {
            if (!Files.exists(path)) {
                return new Parsed.Absent();
            }
            return KeyringFile.parse(BoundedFile.read(path, MOST_BYTES));
        } catch (IOException unreadable) {
            return new Parsed.Damaged();
        }
    }
}
