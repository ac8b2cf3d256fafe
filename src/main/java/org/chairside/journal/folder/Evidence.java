package org.chairside.journal.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.files.OwnerOnly;
import org.chairside.journal.sqlite.SchemaItem;
import org.chairside.model.LogFinding;

/**
 * What was found is kept beside the log, as it was, before anything genuine is put in its place: copies with the time in their
 * names, for the owner alone. Nothing here is ever overwritten or removed by the program.
 */
public final class Evidence {
    /** In the name of every file that is kept. */
    public static final String MARK = ".found-";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final String stamp;

    Evidence(Path folder, Instant now) {
        this.folder = folder;
        this.stamp = STAMP.format(now);
    }

    /** Notes what was found, and the statements of what will be taken out of the file. */
    void note(List<LogFinding> findings, Stream<SchemaItem> removed) throws IOException {
        String lines = findings.stream()
                .map(each ->
                        each.kind().word() + " entries " + each.entries() + " remembered " + each.remembered() + "\n")
                .collect(Collectors.joining());
        String statements = removed.map(each -> "removed " + each.sql() + "\n").collect(Collectors.joining());
        Path note = unused("chairside");
        OwnerOnly.file(note);
        try (FileChannel channel = FileChannel.open(note, StandardOpenOption.WRITE)) {
            ByteBuffer text = ByteBuffer.wrap((lines + statements).getBytes(StandardCharsets.UTF_8));
            while (text.hasRemaining()) {
                channel.write(text);
            }
            channel.force(true);
        }
    }

    /** Copies a file of the folder, if it is there; what is none is put aside. */
    void copy(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            move(name);
        } else {
            Path kept = unused(name);
            OwnerOnly.file(kept);
            try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ);
                    FileChannel to = FileChannel.open(kept, StandardOpenOption.WRITE)) {
                long at = 0;
                while (at < from.size()) {
                    at += from.transferTo(at, from.size() - at, to);
                }
                to.force(true);
            }
        }
    }

    /** Puts a file of the folder aside, if it is there. */
    void move(String name) throws IOException {
        Path file = folder.resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(file, unused(name), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path unused(String name) {
        Path path = folder.resolve(name + MARK + stamp);
        for (int more = 2; Files.exists(path); more++) {
            path = folder.resolve(name + MARK + stamp + "-" + more);
        }
        return path;
    }
}
