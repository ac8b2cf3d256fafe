package org.chairside.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts bytes in the place of a file, whole or not at all. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * By way of a file beside it with {@code .new} behind the name, which nobody but the owner may look into. Whatever stands
     * under that name is taken away and not waited for: what a broken write left, or a pipe, a device or a link that somebody
     * put there. The bytes are on
     * disk when this returns; the name in the folder may come later, unlike with {@link OwnerOnly#replace}. The folder is
     * there.
     *
     * @throws IOException if they may not be; the old file or the new one is there, whole
     */
    public static void put(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        OwnerOnly.file(fresh);
        write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes into a file that is there, in place of what is in it, as far as the disk itself. */
    static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }
}
