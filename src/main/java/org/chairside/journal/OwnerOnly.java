package org.chairside.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes the data folder and its files so that, where the system knows such rights, nobody but their owner may look in.
 * What is there already keeps the rights it has: the folder may be one that somebody made for more than this.
 */
public final class OwnerOnly {
    private OwnerOnly() {}

    /** Makes a folder, and those above it, if it is not there. */
    public static void folder(Path folder) throws IOException {
        Files.createDirectories(folder, rights(folder, "rwx------"));
    }

    /** Makes an empty file if it is not there. Its folder is. */
    public static void file(Path file) throws IOException {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, rights(file, "rw-------"));
            }
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // As good as made here.
        }
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
