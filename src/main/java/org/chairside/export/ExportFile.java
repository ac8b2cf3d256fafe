package org.chairside.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.IntFunction;
import org.chairside.chart.Chart;

/**
 * Puts an export into a folder. The file is there whole or not at all, but for an empty one where the power went between taking the
 * name and the move; and never in place of another: if the name is taken the next is {@code -2}. The name is made here, from the date and the session's id, and holds nothing of the patient.
 */
public final class ExportFile {
    private static final int NAMES_TRIED = 1000;

    private final Disk disk;

    /** How bytes get on the disk; another one in tests that make it full. */
    @FunctionalInterface
    interface Disk {
        void write(Path file, byte[] bytes) throws IOException;
    }

    public ExportFile() {
        this(ExportFile::writeThrough);
    }

    ExportFile(Disk disk) {
        this.disk = disk;
    }

    /** Writes the bytes of an export of this chart into a folder, which must be there. */
    public ExportOutcome write(Path folder, Chart chart, Format format, byte[] bytes) {
        return write(folder, FileName.of(chart, format), bytes);
    }

    ExportOutcome write(Path folder, FileName name, byte[] bytes) {
        if (!Files.isDirectory(folder)) {
            return ExportOutcome.NotWritten.of(ExportOutcome.Cause.NO_FOLDER);
        }
        try {
            Path draft = Files.createTempFile(folder, ".chairside-", ".part");
            try {
                disk.write(draft, bytes);
                return new ExportOutcome.Written(moveToFreeName(draft, folder, name::numbered));
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | ReadOnlyFileSystemException e) {
            return ExportOutcome.NotWritten.because(e);
        }
    }

    /**
     * Gives a draft the first name that is free; it is on disk under that name when this returns. The name is taken first,
     * so that the move can only replace our own empty file.
     */
    static Path moveToFreeName(Path draft, Path folder, IntFunction<String> names) throws IOException {
        for (int nth = 1; nth <= NAMES_TRIED; nth++) {
            Path path = folder.resolve(names.apply(nth));
            try {
                Files.createFile(path);
            } catch (FileAlreadyExistsException _) {
                continue;
            }
            try {
                Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
                forceFolder(folder);
                return path;
            } catch (IOException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        }
        throw new FileAlreadyExistsException(names.apply(NAMES_TRIED));
    }

    private static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows opens no folder; there the move itself is written through.
        }
    }
}
