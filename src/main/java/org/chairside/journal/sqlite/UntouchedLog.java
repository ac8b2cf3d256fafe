package org.chairside.journal.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chairside.files.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A log that is only looked at, wherever it lies: in a folder of this program, beside a writer, on a disk that cannot be
 * written to, in the folder of somebody else. Nothing in its folder is made, changed or locked against writers, but for the
 * index that SQLite keeps of a write-ahead file while there is one.
 */
public final class UntouchedLog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(UntouchedLog.class);
    private static final List<String> BESIDE = List.of("-wal", "-journal");
    private static final int TRIES = 3;
    /** What SQLite says where it may not make its index, or where the file is in the middle of something. */
    private static final List<Integer> CANNOT_BE_READ_HERE = List.of(8, 10, 14);

    private static final int PRIMARY = 0xff;

    private final Path file;
    private final Sight sight;
    private final Optional<Path> copy;

    private UntouchedLog(Path file, Sight sight, Optional<Path> copy) {
        this.file = file;
        this.sight = sight;
        this.copy = copy;
    }

    /** What is looked at. */
    private enum Sight {
        /** The log, beside which there is nothing. */
        ALONE,
        /** The log and what lies beside it. */
        JOINED,
        /** The log without what lies beside it. */
        WITHOUT_FOREIGN_END
    }

    /**
     * Finds the way in which a log can be looked at.
     *
     * @param scratch a folder of the person's own, for a copy of the log where its last entries can be read in no other way
     * @throws SQLException if it can not be read
     * @throws IOException if a copy is wanted and cannot be made
     */
    public static UntouchedLog of(Path file, Path scratch) throws SQLException, IOException {
        if (BESIDE.stream().allMatch(end -> isBlank(beside(file, end))) && !Files.exists(beside(file, "-shm"))) {
            return new UntouchedLog(file, Sight.ALONE, Optional.empty());
        }
        UntouchedLog joined = joined(file, scratch);
        if (ForeignEnd.isBeside(() -> Sqlite.forReadingAlone(file), joined::connect)) {
            joined.close();
            return new UntouchedLog(file, Sight.WITHOUT_FOREIGN_END, Optional.empty());
        }
        return joined;
    }

    /**
     * Whether the file beside a log that SQLite would take for its end is another log's: then it must not be opened so long as
     * that lies there. Changes nothing.
     */
    public static boolean isForeignBeside(Path file) {
        return BESIDE.stream().anyMatch(end -> !isBlank(beside(file, end)))
                && ForeignEnd.isBeside(() -> Sqlite.forReadingAlone(file), () -> Sqlite.forReading(file));
    }

    private static UntouchedLog joined(Path file, Path scratch) throws IOException {
        UntouchedLog direct = new UntouchedLog(file, Sight.JOINED, Optional.empty());
        if (Files.exists(beside(file, "-shm")) && direct.canBeRead()) {
            return direct;
        }
        Path copy = copied(file, scratch);
        return new UntouchedLog(copy.resolve(file.getFileName()), Sight.JOINED, Optional.of(copy));
    }

    /** What is wrong with what can be read is for others to find. */
    private boolean canBeRead() {
        try (Connection connection = connect()) {
            return Sqlite.number(connection, "SELECT count(*) FROM sqlite_schema") >= 0;
        } catch (SQLException e) {
            return !CANNOT_BE_READ_HERE.contains(e.getErrorCode() & PRIMARY);
        }
    }

    /**
     * A copy of the log in which the index and the list are made anew before it is looked at. The log itself stays as it is.
     *
     * @param scratch a folder of the person's own, for the copy
     * @param workstation whose log it is
     * @throws SQLException if it cannot be set right
     * @throws IOException if it cannot be copied
     */
    public UntouchedLog mended(Path scratch, SchemaRepair repair, UUID workstation) throws SQLException, IOException {
        Path folder = copied(file, scratch);
        if (sight == Sight.WITHOUT_FOREIGN_END) {
            for (String end : BESIDE) {
                Files.deleteIfExists(beside(folder.resolve(file.getFileName()), end));
            }
        }
        UntouchedLog mended = new UntouchedLog(folder.resolve(file.getFileName()), Sight.JOINED, Optional.of(folder));
        try (Connection connection = Sqlite.forWritingThere(mended.file)) {
            repair.make(connection, workstation);
            return mended;
        } catch (SQLException e) {
            mended.close();
            throw e;
        }
    }

    /** A connection that cannot write. */
    public Connection connect() throws SQLException {
        return sight == Sight.JOINED ? Sqlite.forReading(file) : Sqlite.forReadingAlone(file);
    }

    /** Whether somebody began to write while it was taken for a file that nobody writes: what was read may be torn. */
    public boolean isDisturbed() {
        return sight == Sight.ALONE && Files.exists(beside(file, "-wal"));
    }

    /** The name of the file beside it that is another log's end, and is not read; empty where there is none. */
    public Optional<String> foreignEnd() {
        return sight == Sight.WITHOUT_FOREIGN_END
                ? BESIDE.stream()
                        .map(end -> beside(file, end))
                        .filter(each -> !isBlank(each))
                        .map(each -> each.getFileName().toString())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isBlank(Path path) {
        return path.toFile().length() == 0;
    }

    private static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    /** The same files at one moment, as far as their times and lengths tell. */
    private static Path copied(Path file, Path scratch) throws IOException {
        OwnerOnly.folder(scratch);
        Path folder = Files.createTempDirectory(scratch, "reading-");
        try {
            for (int tried = 1; ; tried++) {
                List<Object> before = state(file);
                copy(file, folder);
                for (String end : BESIDE) {
                    copy(beside(file, end), folder);
                }
                if (before.equals(state(file)) || tried == TRIES) {
                    return folder;
                }
            }
        } catch (IOException noRoom) {
            remove(folder);
            throw noRoom;
        }
    }

    private static void copy(Path file, Path folder) throws IOException {
        if (Files.exists(file)) {
            Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Object> state(Path file) throws IOException {
        List<Object> state = new ArrayList<>();
        for (Path each : List.of(file, beside(file, "-wal"), beside(file, "-journal"))) {
            boolean there = Files.exists(each);
            state.add(there ? Files.size(each) : 0);
            state.add(there ? Files.getLastModifiedTime(each) : FileTime.fromMillis(0));
        }
        return state;
    }

    /** Removes the copy, if there is one. The connections are closed. */
    @Override
    public void close() {
        copy.ifPresent(UntouchedLog::remove);
    }

    private static void remove(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path each : inside.toList()) {
                Files.delete(each);
            }
            Files.delete(folder);
        } catch (IOException e) {
            // It is sealed, and in a folder of the person's own.
            LOG.warn("the copy of a log was not removed: {}", e.getClass().getSimpleName());
        }
    }
}
