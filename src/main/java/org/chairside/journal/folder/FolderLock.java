package org.chairside.journal.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chairside.files.OwnerOnly;

/**
 * Keeps a second writer out of a folder, in this process or another. The system lets go of it when the process ends,
 * however it ends.
 */
final class FolderLock implements AutoCloseable {
    /**
     * The folders this process holds. Static because the lock is the process's: closing a second channel on the lock
     * file would let go of the first one's lock, so it must never be opened.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the lock, or empty if someone has it.
     *
     * @param file in a folder that is there
     */
    static Optional<FolderLock> take(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent().toRealPath();
        if (!HELD.add(folder)) {
            return Optional.empty();
        }
        Optional<FolderLock> lock = Optional.empty();
        try {
            lock = locked(folder, file);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(folder);
            }
        }
    }

    private static Optional<FolderLock> locked(Path folder, Path file) throws IOException {
        OwnerOnly.file(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
            return lock == null ? Optional.empty() : Optional.of(new FolderLock(folder, channel));
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(folder);
        }
    }
}
