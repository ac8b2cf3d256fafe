package org.chairside.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file read whole, if it is one and not too long. Waits for nothing but the disk. */
public final class BoundedFile {
    private BoundedFile() {}

    /** It is a folder, a device, a pipe or a socket: reading it might never end. */
    public static final class NotAFile extends FileSystemException {
        private static final long serialVersionUID = 1L;

        NotAFile(Path path) {
            super(path.toString(), null, "not a file");
        }
    }

    /** It is longer than whoever reads it wants to hold. */
    public static final class TooLarge extends FileSystemException {
        private static final long serialVersionUID = 1L;

        TooLarge(Path path) {
            super(path.toString(), null, "too large");
        }
    }

    /** Whether there is something of that name, at the end of every link, that is no file. */
    public static boolean isSomethingElse(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path);
    }

    /**
     * The bytes of a file, whatever it says of its own size. A link is followed.
     *
     * @param most of bytes, below two billion
     * @throws NoSuchFileException if there is none
     * @throws NotAFile if something else is there
     * @throws TooLarge if it has more
     * @throws IOException if it cannot be read
     */
    public static byte[] read(Path path, int most) throws IOException {
        check(path);
        if (Files.size(path) > most) {
            throw new TooLarge(path);
        }
        byte[] bytes = begin(path, most + 1);
        if (bytes.length > most) {
            throw new TooLarge(path);
        }
        return bytes;
    }

    /**
     * The first bytes of a file, however long it is.
     *
     * @throws IOException as {@link #read}
     */
    public static byte[] begin(Path path, int most) throws IOException {
        check(path);
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(most);
        }
    }

    private static void check(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isRegularFile(path)) {
            throw new NotAFile(path);
        }
    }
}
