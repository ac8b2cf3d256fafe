package org.chairside.journal.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chairside.testing.SampleEntries.LISTED;
import static org.chairside.testing.SampleEntries.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chairside.journal.Folders;
import org.chairside.journal.Journal;
import org.chairside.journal.Verdict;
import org.chairside.journal.Verdicts;
import org.chairside.model.EntryId;
import org.chairside.model.LogFinding;
import org.chairside.model.LogFinding.Kind;
import org.chairside.model.LogRemark;
import org.chairside.testing.OpenedLogs;
import org.chairside.testing.SampleEntries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A write-ahead file beside a log may be another log's: SQLite would write its pages over those of the log. */
class ForeignEndTest {
    private static final List<String> ENDS = List.of("", "-wal", "-shm");

    @TempDir
    Path temp;

    private Path clinic;
    private Path other;

    @BeforeEach
    void folders() throws IOException {
        clinic = Files.createDirectory(temp.resolve("clinic"));
        other = Files.createDirectory(temp.resolve("other"));
    }

    private static Path log(Path folder) {
        return folder.resolve(JournalFolder.LOG_FILE);
    }

    private static Path ahead(Path folder) {
        return folder.resolve(JournalFolder.LOG_FILE + "-wal");
    }

    /** Writes entries and leaves the folder as a crash does, the last of them in the write-ahead file only. */
    private void crashed(Path folder, int from, int to) throws IOException {
        Path crash = Files.createDirectories(temp.resolve("crash"));
        try (Journal journal = begun(folder)) {
            append(journal, from, to);
            for (String end : ENDS) {
                Files.copy(log(folder).resolveSibling(JournalFolder.LOG_FILE + end), crash.resolve("log" + end));
            }
        }
        for (String end : ENDS) {
            Files.move(
                    crash.resolve("log" + end),
                    log(folder).resolveSibling(JournalFolder.LOG_FILE + end),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void append(Journal journal, int from, int to) {
        for (int each = from; each <= to; each++) {
            journal.append(SampleEntries.note(100 + each, session(each % 3), "a note " + each), LISTED);
        }
    }

    private void written(Path folder, int from, int to) {
        try (Journal journal = begun(folder)) {
            append(journal, from, to);
        }
    }

    /** Two folders are two workstations. */
    private Journal begun(Path folder) {
        JournalOpening opening = JournalFolder.open(
                OpenedLogs.terms(folder, SampleEntries.seal(), SampleEntries.CLOCK, UUID::randomUUID), (_, _) -> {});
        return ((JournalOpening.Opened) opening).journal();
    }

    private static List<Kind> kinds(List<LogFinding> findings) {
        return findings.stream().map(LogFinding::kind).toList();
    }

    private static boolean has(Journal journal, int each) {
        EntryId id = SampleEntries.note(100 + each, session(each % 3), "a note " + each)
                .id();
        return journal.find(id).isPresent();
    }

    /** The log of the clinic, beside it the write-ahead file of another that stood in for it. */
    private byte[] aLogPutBackBesideAnothersEnd() throws IOException {
        written(clinic, 1, 40);
        crashed(other, 50, 53);
        Files.copy(ahead(other), ahead(clinic));
        return Files.readAllBytes(log(clinic));
    }

    @Test
    void theEndOfAnotherLogIsFoundAndNothingIsChanged() throws IOException {
        byte[] log = aLogPutBackBesideAnothersEnd();
        byte[] end = Files.readAllBytes(ahead(clinic));
        assertThat(Folders.findings(clinic)).containsExactly(LogFinding.at(Kind.FOREIGN_END, 40, 0));
        assertThat(Files.readAllBytes(log(clinic))).isEqualTo(log);
        assertThat(Files.readAllBytes(ahead(clinic))).isEqualTo(end);
    }

    @Test
    void withAReasonTheEndOfAnotherLogIsPutAsideAndTheLogGoesOnWhole() throws IOException {
        aLogPutBackBesideAnothersEnd();
        byte[] end = Files.readAllBytes(ahead(clinic));
        try (Journal journal = Folders.accepting(clinic)) {
            append(journal, 41, 41);
        }
        try (Journal journal = Folders.open(clinic)) {
            assertThat(journal.head().seq()).isEqualTo(41);
            assertThat(has(journal, 1)).isTrue();
            assertThat(has(journal, 40)).isTrue();
            assertThat(has(journal, 50)).isFalse();
        }
        assertThat(kept("-wal")).singleElement().satisfies(file -> assertThat(Files.readAllBytes(file))
                .isEqualTo(end));
    }

    private List<Path> kept(String end) throws IOException {
        try (Stream<Path> all = Files.list(clinic)) {
            return all.filter(each -> each.getFileName().toString().contains(end + Evidence.MARK))
                    .toList();
        }
    }

    @Test
    void anOlderCopyOfALogIsNotMixedWithTheEndOfTheNewerOne() throws IOException {
        written(clinic, 1, 20);
        Files.copy(log(clinic), temp.resolve("older"));
        written(clinic, 21, 90);
        crashed(clinic, 91, 92);
        Files.copy(temp.resolve("older"), log(clinic), StandardCopyOption.REPLACE_EXISTING);
        assertThat(kinds(Folders.findings(clinic))).containsExactly(Kind.FOREIGN_END, Kind.TAIL_LOST);
        try (Journal journal = Folders.accepting(clinic)) {
            assertThat(journal.head().seq()).isEqualTo(20);
        }
    }

    @Test
    void theEndThatACrashLeftIsTheLogsOwn() throws IOException {
        written(clinic, 1, 20);
        crashed(clinic, 21, 24);
        assertThat(Verdicts.of(clinic)).isInstanceOf(Verdict.Intact.class);
        try (Journal journal = Folders.open(clinic)) {
            assertThat(journal.head().seq()).isEqualTo(24);
            assertThat(has(journal, 24)).isTrue();
        }
        assertThat(kept("")).isEmpty();
    }

    @Test
    void theEndThatACrashInTheFirstRunLeftIsTheLogsOwn() throws IOException {
        crashed(clinic, 1, 4);
        try (Journal journal = Folders.open(clinic)) {
            assertThat(journal.head().seq()).isEqualTo(4);
        }
        assertThat(kept("")).isEmpty();
    }

    @Test
    void anotherWayOfWritingsJournalIsNotTakenBackIntoALogWithEntries() throws IOException, SQLException {
        written(clinic, 1, 20);
        byte[] log = Files.readAllBytes(log(clinic));
        Files.copy(unfinished(), clinic.resolve(JournalFolder.LOG_FILE + "-journal"));
        assertThat(kinds(Folders.findings(clinic))).containsExactly(Kind.FOREIGN_END);
        assertThat(Files.readAllBytes(log(clinic))).isEqualTo(log);
        try (Journal journal = Folders.accepting(clinic)) {
            append(journal, 21, 21);
        }
        try (Journal journal = Folders.open(clinic)) {
            assertThat(has(journal, 20)).isTrue();
        }
    }

    /** The journal of a database in which a transaction was cut off after it had written. */
    private Path unfinished() throws IOException, SQLException {
        Path file = temp.resolve("plain");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t(x)");
            statement.execute("INSERT INTO t VALUES(randomblob(20000))");
            statement.execute("PRAGMA cache_size=1");
            statement.execute("BEGIN");
            statement.execute("UPDATE t SET x = randomblob(20000)");
            statement.execute("INSERT INTO t VALUES(randomblob(200000))");
            Files.copy(temp.resolve("plain-journal"), temp.resolve("unfinished"));
            statement.execute("ROLLBACK");
        }
        return temp.resolve("unfinished");
    }

    @Test
    void verifyNamesTheEndOfAnotherLogAndReadsTheLogWithoutIt() throws IOException {
        aLogPutBackBesideAnothersEnd();
        assertThat(Verdicts.of(clinic)).isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
            assertThat(broken.damage()).isEqualTo(Verdict.Damage.BESIDE);
            assertThat(broken.remarks())
                    .containsExactly(new LogRemark(
                            LogRemark.What.FOREIGN_END,
                            ahead(clinic).getFileName().toString()));
        });
    }

    @Test
    void whoOnlyReadsSeesTheLogWithoutTheEndOfAnother() throws IOException {
        byte[] log = aLogPutBackBesideAnothersEnd();
        JournalReading reading = JournalReading.of(
                OpenedLogs.terms(clinic, SampleEntries.seal(), SampleEntries.CLOCK, UUID::randomUUID),
                temp.resolve("scratch"));
        assertThat(reading).isInstanceOfSatisfying(JournalReading.Read.class, read -> {
            assertThat(read.fresh()).containsExactly(LogFinding.at(Kind.FOREIGN_END, 40, 0));
            assertThat(read.journal().head().seq()).isEqualTo(40);
            read.journal().close();
        });
        assertThat(Files.readAllBytes(log(clinic))).isEqualTo(log);
    }
}
