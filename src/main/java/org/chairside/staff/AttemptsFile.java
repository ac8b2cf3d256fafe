package org.chairside.staff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chairside.files.OwnerOnly;

/**
 * A small file of lines that several programs append to: each line is on disk before the call returns, and none is lost to
 * another program that appends at the same time. What the disk does not take is kept in memory. Safe for any thread.
 */
final class AttemptsFile {
    private static final long MOST_BYTES = 1L << 20;
    private static final long SHORTEN_FROM = 1L << 14;

    private final Path file;
    private final List<String> notOnDisk = new ArrayList<>();

    AttemptsFile(Path file) {
        this.file = file;
    }

    /** The lines as they are. */
    List<String> read() {
        return append(_ -> List.of());
    }

    /**
     * Appends what follows from the lines that are there, while nobody else can.
     *
     * @return all lines, those just appended too
     */
    List<String> append(UnaryOperator<List<String>> following) {
        // A system's lock keeps other programs out, not other threads of this one.
        synchronized (AttemptsFile.class) {
            try {
                return appended(following);
            } catch (IOException notTaken) {
                // A full disk must not keep anybody from signing in.
                return inMemory(following);
            }
        }
    }

    private List<String> appended(UnaryOperator<List<String>> following) throws IOException {
        if (!Files.exists(file)) {
            List<String> more = following.apply(List.copyOf(notOnDisk));
            if (more.isEmpty()) {
                return List.copyOf(notOnDisk);
            }
            OwnerOnly.file(file);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            List<String> lines = lines(channel);
            List<String> more = following.apply(lines);
            write(channel, channel.size(), more);
            lines.addAll(more);
            return lines;
        }
    }

    /** Puts fewer lines in the place of many, if that makes them few; none in the place of any. */
    void shorten(UnaryOperator<List<String>> same) {
        synchronized (AttemptsFile.class) {
            if (!Files.exists(file)) {
                return;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                List<String> fewer = same.apply(lines(channel));
                if (fewer.isEmpty() || (channel.size() > SHORTEN_FROM && bytes(fewer).length < channel.size() / 2)) {
                    channel.truncate(0);
                    write(channel, 0, fewer);
                    notOnDisk.clear();
                }
            } catch (IOException notNow) {
                // They are as good long as short.
            }
        }
    }

    private List<String> inMemory(UnaryOperator<List<String>> following) {
        List<String> lines = new ArrayList<>(unlocked());
        lines.addAll(notOnDisk);
        List<String> more = following.apply(List.copyOf(lines));
        notOnDisk.addAll(more);
        lines.addAll(more);
        return lines;
    }

    private List<String> unlocked() {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private List<String> lines(FileChannel channel) throws IOException {
        List<String> lines = new ArrayList<>();
        if (channel.size() <= MOST_BYTES) {
            ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
            while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {}
            new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .forEach(lines::add);
        }
        lines.addAll(notOnDisk);
        return lines;
    }

    private static void write(FileChannel channel, long at, List<String> lines) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(lines));
        long place = at;
        while (bytes.hasRemaining()) {
            place += channel.write(bytes, place);
        }
        if (!lines.isEmpty()) {
            channel.force(true);
        }
    }

    /** Each on a line of its own, even behind one that was torn off. */
    private static byte[] bytes(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append('\n').append(line).append('\n'));
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
