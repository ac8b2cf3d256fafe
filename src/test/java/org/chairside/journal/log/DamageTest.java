package org.chairside.journal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chairside.testing.SampleEntries.LISTED;
import static org.chairside.testing.SampleEntries.session;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Random;
import org.chairside.journal.AesGcmSeal;
import org.chairside.journal.DataKey;
import org.chairside.journal.Folders;
import org.chairside.journal.Journal;
import org.chairside.journal.Verdict;
import org.chairside.journal.Verdicts;
import org.chairside.journal.folder.Ballast;
import org.chairside.journal.folder.JournalFolder;
import org.chairside.journal.folder.JournalOpening;
import org.chairside.journal.folder.JournalOpening.Reason;
import org.chairside.model.LogFinding;
import org.chairside.model.LogFinding.Kind;
import org.chairside.model.LogRemark;
import org.chairside.testing.SampleEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What damage does to a log: it is refused, and said where. */
class DamageTest {
    private static final int ENTRIES = 60;

    @TempDir
    Path folder;

    private Path log() {
        return folder.resolve(JournalFolder.LOG_FILE);
    }

    private void write(int entries) {
        try (Journal journal = Folders.open(folder)) {
            for (int each = 1; each <= entries; each++) {
                journal.append(SampleEntries.vitals(100 + each, session(each % 3), 100 + each), LISTED);
            }
        }
    }

    /** As somebody with a tool of their own would. */
    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log());
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @Test
    void anUntouchedLogIsIntact() {
        write(ENTRIES);
        assertThat(Verdicts.of(folder)).isInstanceOfSatisfying(Verdict.Intact.class, found -> {
            assertThat(found.entries()).isEqualTo(ENTRIES);
            assertThat(Verdicts.of(folder, Optional.of(found.head().hash().brief())))
                    .isEqualTo(found);
        });
        assertThat(Verdicts.of(folder, Optional.of("00112233445566778899")))
                .isEqualTo(new Verdict.Broken(0, Optional.empty(), Verdict.Damage.HEAD_NOT_FOUND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE entry SET recorded_at = 0 WHERE seq = 3",
                "DELETE FROM entry WHERE seq = 3",
                "INSERT INTO entry SELECT * FROM entry WHERE seq = 3",
                "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE seq = 3",
                "REPLACE INTO entry SELECT origin, 61, id, stream, recorded_at, body,"
                        + " (SELECT hash FROM entry WHERE seq = 60), hash FROM entry WHERE seq = 3",
                "INSERT INTO entry SELECT origin, 61, randomblob(16), stream, recorded_at, body, prev, hash"
                        + " FROM entry WHERE seq = 60",
                "INSERT INTO entry SELECT origin, 62, randomblob(16), stream, recorded_at, body, hash, hash"
                        + " FROM entry WHERE seq = 60",
                "INSERT INTO entry SELECT origin, 'x', randomblob(16), stream, 'noon', body, hash, hash"
                        + " FROM entry WHERE seq = 60"
            })
    void refusesToChangeWhatIsWritten(String statement) {
        write(ENTRIES);
        assertThatThrownBy(() -> sql(statement)).isInstanceOf(SQLException.class);
        assertThat(Verdicts.of(folder)).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void missingGuardsAreAWarning() throws SQLException {
        write(3);
        sql("DROP TRIGGER entry_no_update");
        assertThat(Verdicts.of(folder))
                .isInstanceOfSatisfying(Verdict.Warnings.class, found -> assertThat(found.remarks())
                        .containsExactly(new LogRemark(LogRemark.What.MISSING_ITEM, "trigger entry_no_update")));
    }

    @Test
    void faultT07FindsEveryChangedByte() throws SQLException, IOException {
        write(ENTRIES);
        sql("PRAGMA journal_mode=DELETE", "DROP TRIGGER entry_no_update");
        Path kept = Files.copy(log(), folder.resolve("kept"));
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int seq = 1 + random.nextInt(ENTRIES);
            flip(seq, random);
            assertThat(Verdicts.of(folder))
                    .isInstanceOfSatisfying(Verdict.Broken.class, found -> assertThat(found.seq())
                            .isEqualTo(seq));
            Files.copy(kept, log(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void flip(int seq, Random random) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log());
                PreparedStatement read = connection.prepareStatement("SELECT body FROM entry WHERE seq = ?");
                PreparedStatement write = connection.prepareStatement("UPDATE entry SET body = ? WHERE seq = ?")) {
            read.setInt(1, seq);
            byte[] body;
            try (var row = read.executeQuery()) {
                body = row.getBytes(1);
            }
            body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(8));
            write.setBytes(1, body);
            write.setInt(2, seq);
            write.executeUpdate();
        }
    }

    @Test
    void faultT06NeverOpensAMutatedFileAsAnotherLog() throws IOException {
        write(ENTRIES);
        Path kept = Files.copy(log(), folder.resolve("kept"));
        Path anchor = Files.copy(folder.resolve(JournalFolder.ANCHOR_FILE), folder.resolve("anchor-kept"));
        Journal.Head head = AnchorSlot.newest(anchor).orElseThrow().head();
        Random random = new Random(6);
        for (int round = 0; round < 150; round++) {
            mutate(random);
            JournalOpening opening = Folders.opening(folder);
            if (opening instanceof JournalOpening.Opened(Journal journal, Ballast ballast, var cautions)) {
                // The byte lay where nothing is kept; then the log is whole.
                assertThat(journal.head()).isEqualTo(head);
                journal.close();
                assertThat(Verdicts.of(folder)).isNotInstanceOf(Verdict.Broken.class);
            }
            Files.deleteIfExists(folder.resolve(JournalFolder.LOG_FILE + "-wal"));
            Files.deleteIfExists(folder.resolve(JournalFolder.LOG_FILE + "-shm"));
            Files.copy(kept, log(), StandardCopyOption.REPLACE_EXISTING);
            Files.copy(anchor, folder.resolve(JournalFolder.ANCHOR_FILE), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void mutate(Random random) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log().toFile(), "rw")) {
            int length = Math.toIntExact(file.length());
            int at = random.nextInt(length);
            switch (random.nextInt(4)) {
                case 0 -> file.setLength(at);
                case 1 -> {
                    file.seek(random.nextInt(100));
                    file.write(random.nextInt(256));
                }
                default -> {
                    byte[] noise = new byte[Math.min(1 + random.nextInt(64), length - at)];
                    random.nextBytes(noise);
                    file.seek(at);
                    file.write(noise);
                }
            }
        }
    }

    @Test
    void faultT06AForeignFileIsNotALog() throws IOException, SQLException {
        Files.writeString(log(), "this is a letter, not a database, and long enough to be mistaken for nothing");
        assertThat(Folders.refusal(folder)).isEqualTo(new Reason.NotALog());
        Files.delete(log());
        sql("CREATE TABLE recipes(name TEXT)");
        assertThat(Folders.refusal(folder)).isEqualTo(new Reason.NotALog());
        assertThat(Verdicts.of(folder)).isEqualTo(new Verdict.CannotOpen(Verdict.Obstacle.NOT_A_LOG));
    }

    @Test
    void aLogOfALaterVersionIsLeftAlone() throws SQLException {
        write(1);
        sql("PRAGMA user_version=99");
        assertThat(Folders.refusal(folder)).isEqualTo(new Reason.NewerFormat(99));
    }

    @Test
    void anotherClinicsKeyOpensNothing() {
        write(1);
        DataKey other = DataKey.random(new java.security.SecureRandom());
        assertThat(JournalFolder.open(Folders.terms(folder, new AesGcmSeal(other)), (_, _) -> {}))
                .isEqualTo(new JournalOpening.Refused(new Reason.WrongKey()));
    }

    @Test
    void theAnchorMissesALostTail() throws SQLException {
        write(5);
        sql("PRAGMA journal_mode=DELETE", "DROP TRIGGER entry_no_delete", "DELETE FROM entry WHERE seq > 3");
        assertThat(Folders.findings(folder))
                .containsExactly(LogFinding.at(Kind.SCHEMA_CHANGED, 3, 0), LogFinding.at(Kind.TAIL_LOST, 3, 5));
        assertThat(Verdicts.of(folder)).isInstanceOfSatisfying(Verdict.Broken.class, found -> {
            assertThat(found.seq()).isEqualTo(4);
            assertThat(found.damage()).isEqualTo(Verdict.Damage.TAIL_LOST);
        });
    }

    @Test
    void anEmptyFileInPlaceOfALogIsALostTail() throws IOException {
        write(5);
        Files.write(log(), new byte[0]);
        assertThat(Folders.findings(folder)).containsExactly(LogFinding.at(Kind.TAIL_LOST, 0, 5));
    }

    @Test
    void aLogAheadOfItsAnchorIsACrashBetweenTheTwo() throws IOException {
        write(5);
        Path anchor = folder.resolve(JournalFolder.ANCHOR_FILE);
        byte[] then = Files.readAllBytes(anchor);
        try (Journal journal = Folders.open(folder)) {
            journal.append(SampleEntries.note(500, session(1), "six"), LISTED);
            journal.append(SampleEntries.note(501, session(1), "seven"), LISTED);
        }
        Files.write(anchor, then);
        try (Journal journal = Folders.open(folder)) {
            assertThat(journal.head().seq()).isEqualTo(7);
        }
        assertThat(AnchorSlot.newest(anchor).orElseThrow().head().seq()).isEqualTo(7);
    }

    @Test
    void nothingOfThePatientCanBeReadFromTheDisk() throws IOException {
        try (Journal journal = Folders.open(folder)) {
            journal.append(
                    SampleEntries.note(10, session(1), "ZZCANARY"),
                    row -> Optional.of(SampleEntries.summary(row, session(1), SampleEntries.NOON)));
            try (var files = Files.list(folder)) {
                assertThat(files).allSatisfy(file -> assertThat(
                                new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                        .doesNotContainIgnoringCase("zzcanary")
                        .doesNotContain("note-written")
                        .doesNotContain("Ana Ruiz"));
            }
        }
    }
}
