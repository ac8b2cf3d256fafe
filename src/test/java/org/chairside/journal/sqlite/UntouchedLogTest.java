package org.chairside.journal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UntouchedLogTest {
    @TempDir
    Path temp;

    private Path folder;
    private Path file;
    private Path scratch;

    @BeforeEach
    void aLogOfThreeRows() throws SQLException, IOException {
        folder = Files.createDirectory(temp.resolve("data 100% ä#?"));
        file = folder.resolve("a.log");
        scratch = temp.resolve("state");
        try (Connection writer = Sqlite.forWriting(file)) {
            Sqlite.execute(writer, "CREATE TABLE t(x)");
            Sqlite.execute(writer, "INSERT INTO t VALUES(1), (2), (3)");
        }
    }

    private long rows() throws SQLException, IOException {
        try (UntouchedLog log = UntouchedLog.of(file, scratch);
                Connection connection = log.connect()) {
            return Sqlite.number(connection, "SELECT count(*) FROM t");
        }
    }

    private Map<String, FileTime> files(Path where) throws IOException {
        Map<String, FileTime> all = new TreeMap<>();
        if (Files.exists(where)) {
            try (Stream<Path> inside = Files.list(where)) {
                for (Path each : inside.toList()) {
                    all.put(each.getFileName().toString(), Files.getLastModifiedTime(each));
                }
            }
        }
        return all;
    }

    /** As after a crash: the last rows lie in the write-ahead file only. */
    private void leaveLastRowsBeside(boolean withIndex) throws SQLException, IOException {
        Path copy = Files.createDirectory(temp.resolve("crashed"));
        try (Connection writer = Sqlite.forWriting(file)) {
            Sqlite.execute(writer, "INSERT INTO t VALUES(4)");
            for (String end : new String[] {"", "-wal", "-shm"}) {
                if (withIndex || !end.equals("-shm")) {
                    Files.copy(folder.resolve("a.log" + end), copy.resolve("a.log" + end));
                }
            }
        }
        folder = copy;
        file = copy.resolve("a.log");
    }

    @Test
    void aLogThatNobodyWritesIsReadAndItsFolderStaysAsItWas() throws SQLException, IOException {
        Map<String, FileTime> before = files(folder);
        assertThat(rows()).isEqualTo(3);
        assertThat(files(folder)).isEqualTo(before).containsOnlyKeys("a.log");
        assertThat(files(scratch)).isEmpty();
    }

    @Test
    void besideAWriterItsLastRowIsSeen() throws SQLException, IOException {
        try (Connection writer = Sqlite.forWriting(file)) {
            Sqlite.execute(writer, "INSERT INTO t VALUES(4)");
            assertThat(rows()).isEqualTo(4);
            Sqlite.execute(writer, "INSERT INTO t VALUES(5)");
            assertThat(rows()).isEqualTo(5);
        }
        assertThat(files(scratch)).isEmpty();
    }

    @Test
    void lastRowsBesideALogAreReadFromACopyWhereThereIsNoIndexOfThem() throws SQLException, IOException {
        leaveLastRowsBeside(false);
        Map<String, FileTime> before = files(folder);
        assertThat(rows()).isEqualTo(4);
        assertThat(files(folder)).isEqualTo(before).containsOnlyKeys("a.log", "a.log-wal");
        assertThat(files(scratch)).isEmpty();
    }

    @Test
    void anIndexThatCannotBeUsedIsNoObstacle() throws SQLException, IOException {
        leaveLastRowsBeside(false);
        Files.createDirectory(folder.resolve("a.log-shm"));
        assertThat(rows()).isEqualTo(4);
        assertThat(files(folder)).containsOnlyKeys("a.log", "a.log-shm", "a.log-wal");
        assertThat(files(scratch)).isEmpty();
    }

    @Test
    void aWriterThatComesMeanwhileIsNoticed() throws SQLException, IOException {
        try (UntouchedLog log = UntouchedLog.of(file, scratch)) {
            assertThat(log.isDisturbed()).isFalse();
            try (Connection writer = Sqlite.forWriting(file)) {
                Sqlite.execute(writer, "INSERT INTO t VALUES(4)");
                assertThat(log.isDisturbed()).isTrue();
            }
        }
    }

    @Test
    void withoutAPlaceForTheCopyThatIsSaid() throws SQLException, IOException {
        leaveLastRowsBeside(false);
        scratch = Files.writeString(temp.resolve("none"), "a file").resolve("below");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(this::rows)).isInstanceOf(IOException.class);
    }
}
