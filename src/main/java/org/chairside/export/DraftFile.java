package org.chairside.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written bit by bit and is not there until it is whole. Closed before it is finished, nothing of it is left.
 * Used by one thread.
 */
public final class DraftFile implements AutoCloseable {
    private final Path folder;
    private final Path draft;
    private final FileChannel channel;
    private final OutputStream out;

    private DraftFile(Path folder, Path draft) throws IOException {
        this.folder = folder;
        this.draft = draft;
        this.channel = FileChannel.open(draft, StandardOpenOption.WRITE);
        this.out = Channels.newOutputStream(channel);
    }

    /**
     * Begins a file in a folder, under a name nobody looks for.
     *
     * @throws IOException if the folder takes no file
     */
    public static DraftFile in(Path folder) throws IOException {
        return new DraftFile(folder, Files.createTempFile(folder, ".chairside-", ".part"));
    }

    /**
     * Adds to it.
     *
     * @throws IOException if the disk takes no more
     */
    public void add(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    /**
     * Gives it the first free name: {@code stem.ending}, then {@code stem-2.ending}. It is on disk when this returns, and
     * never in place of another.
     *
     * @param ending with its point; empty for none
     * @throws IOException if it cannot be had under such a name
     */
    public Path finish(String stem, String ending) throws IOException {
        channel.force(true);
        channel.close();
        return ExportFile.moveToFreeName(draft, folder, nth -> stem + (nth == 1 ? "" : "-" + nth) + ending);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(draft);
    }
}
