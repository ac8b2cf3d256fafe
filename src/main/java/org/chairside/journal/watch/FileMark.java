package org.chairside.journal.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What tells one file from another, and whether it was written to.
 *
 * @param identity device and number where the system has such; else the time it was made
 * @param numbered whether the identity is such a number
 */
public record FileMark(Object identity, boolean numbered, long size, FileTime modified) {
    /** The file that a path leads to, through whatever links; empty where it leads nowhere. */
    public static Optional<FileMark> of(Path path) throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            Object number = now.fileKey();
            return Optional.of(new FileMark(
                    number == null ? now.creationTime() : number, number != null, now.size(), now.lastModifiedTime()));
        } catch (NoSuchFileException | NotDirectoryException e) {
            return Optional.empty();
        }
    }

    public boolean isSameFile(FileMark then) {
        return identity.equals(then.identity);
    }

    /** Whether nobody wrote to it since, as far as size and time tell. */
    boolean isUntouched(FileMark then) {
        // Where files have no number (Windows), the time of an open file is brought up to date when the system likes.
        return size == then.size && (!numbered || modified.equals(then.modified));
    }
}
