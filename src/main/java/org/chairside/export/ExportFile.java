package org.chairside.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.chairside.chart.Chart;
import org.chairside.export.facts.Codes;

/**
 * Puts an export into a folder. The file is there whole or not at all, and never in place of another: if the name is taken
 * the next is {@code -2}. The name is made here, from the date and the session's id, and holds nothing of the patient.
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
            return not(ExportOutcome.Cause.NO_FOLDER);
        }
        try {
            Path draft = Files.createTempFile(folder, ".chairside-", ".part");
            try {
                disk.write(draft, bytes);
                Path path = moveToFreeName(draft, folder, name);
                forceFolder(folder);
                return new ExportOutcome.Written(path);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | ReadOnlyFileSystemException e) {
            return not(cause(e));
        }
    }

    /** The name is taken first, so that the move can only replace our own empty file. */
    private static Path moveToFreeName(Path draft, Path folder, FileName name) throws IOException {
        for (int nth = 1; nth <= NAMES_TRIED; nth++) {
            Path path = folder.resolve(name.numbered(nth));
            try {
                Files.createFile(path);
            } catch (FileAlreadyExistsException _) {
                continue;
            }
            try {
                return Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        }
        throw new FileAlreadyExistsException(name.numbered(NAMES_TRIED));
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

    private static ExportOutcome.Cause cause(Exception e) {
        if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException) {
            return ExportOutcome.Cause.NOT_ALLOWED;
        }
        if (e instanceof NoSuchFileException) {
            return ExportOutcome.Cause.NO_FOLDER;
        }
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("not enough space")) {
            return ExportOutcome.Cause.DISK_FULL;
        }
        return message.contains("read-only file system") ? ExportOutcome.Cause.NOT_ALLOWED : ExportOutcome.Cause.FAILED;
    }

    private static ExportOutcome not(ExportOutcome.Cause cause) {
        return new ExportOutcome.NotWritten(cause, Words.of("files").text("not-written." + Codes.code(cause)));
    }
}
