package org.chairside.journal.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.chairside.files.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Five megabytes of nothing, kept on disk to be given up when it is full, so that the session can be finished. */
public final class Ballast {
    private static final Logger LOG = LoggerFactory.getLogger(Ballast.class);
    static final int BYTES = 5_000_000;
    /** More than the pages that an entry of the usual length changes. */
    private static final int ENTRY_BYTES = 65_536;

    private final Path file;

    Ballast(Path file) {
        this.file = file;
    }

    /** Makes sure that it is there. False if there is no room; then there is none of it. */
    boolean take() {
        try {
            if (Files.exists(file) && Files.size(file) == BYTES) {
                return true;
            }
            write(BYTES);
            return true;
        } catch (IOException e) {
            LOG.warn("no room for the ballast");
            release();
            return false;
        }
    }

    /** Whether there is room for an entry at least, where there is none for the ballast. Nothing of it stays. */
    boolean hasRoomForEntry() {
        try {
            write(ENTRY_BYTES);
            Files.delete(file);
            return true;
        } catch (IOException e) {
            release();
            return false;
        }
    }

    private void write(int bytes) throws IOException {
        OwnerOnly.file(file);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer block = ByteBuffer.allocate(bytes);
            while (block.hasRemaining()) {
                channel.write(block);
            }
            channel.force(true);
        }
    }

    /** Gives the space back. True if there was any to give. */
    boolean release() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("the ballast could not be released");
            return false;
        }
    }
}
