package org.chairside.journal.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chairside.testing.SampleEntries.NO_ROW;
import static org.chairside.testing.SampleEntries.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.chairside.journal.Folders;
import org.chairside.journal.Journal;
import org.chairside.journal.Scribe;
import org.chairside.journal.folder.JournalOpening.Reason;
import org.chairside.model.LogFinding;
import org.chairside.model.LogFinding.Kind;
import org.chairside.model.Recorded;
import org.chairside.testing.SampleEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalFolderTest {
    @TempDir
    Path folder;

    @Test
    void keepsItsWorkstationAndItsEntriesFromOneOpeningToTheNext() {
        Recorded recorded;
        try (Journal journal = Folders.open(folder.resolve("new/data ä"))) {
            recorded = journal.append(SampleEntries.vitals(10, session(1), 128), NO_ROW);
        }
        try (Journal journal = Folders.open(folder.resolve("new/data ä"))) {
            assertThat(journal.workstation()).isEqualTo(recorded.workstation());
            assertThat(journal.read(session(1).stream()).entries()).containsExactly(recorded);
        }
    }

    @Test
    void tellsHowFarTheCheckIsWhileItOpens() {
        try (Journal journal = Folders.open(folder)) {
            for (int minute = 1; minute <= 501; minute++) {
                journal.append(SampleEntries.vitals(minute, session(1), 128), NO_ROW);
            }
        }
        List<String> told = new ArrayList<>();
        JournalOpening opening = JournalFolder.open(
                Folders.terms(folder, SampleEntries.seal()), (entries, of) -> told.add(entries + " of " + of));
        assertThat(told).containsExactly("500 of 501");
        ((JournalOpening.Opened) opening).journal().close();
    }

    @Test
    void faultT09ASecondOneInThisProcessIsRefusedAndTakesNothingFromTheFirst() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));
        try (Journal journal = Folders.open(folder.resolve("real"))) {
            assertThat(Folders.refusal(folder.resolve("real"))).isEqualTo(new Reason.InUse());
            assertThat(Folders.refusal(link)).isEqualTo(new Reason.InUse());
            journal.append(SampleEntries.vitals(10, session(1), 128), NO_ROW);
        }
        Folders.open(link).close();
    }

    @Test
    void aDamagedLogIsRefusedAndCanBeTriedAgain() throws IOException {
        Files.writeString(folder.resolve(JournalFolder.LOG_FILE), "not a database, but long enough to look at twice");
        assertThat(Folders.refusal(folder)).isEqualTo(new Reason.NotALog());
        Files.delete(folder.resolve(JournalFolder.LOG_FILE));
        Folders.open(folder).close();
    }

    @Test
    void aMissingAnchorWantsAReason() throws IOException {
        try (Journal journal = Folders.open(folder)) {
            journal.append(SampleEntries.vitals(10, session(1), 128), NO_ROW);
        }
        Files.delete(folder.resolve(JournalFolder.ANCHOR_FILE));
        assertThat(Folders.findings(folder)).containsExactly(LogFinding.at(Kind.ANCHOR_MISSING, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "/data/clinic, ext4, true",
        "/data/clinic, nfs4, false",
        "/data/clinic, CIFS, false",
        "/data/clinic, fuse.sshfs, false",
        "/mnt/c/clinic, 9p, false",
        "/home/ana/OneDrive - Clinic/data, ext4, false",
        "/home/ana/Dropbox/data, ext4, false",
        "/home/ana/onedrives/data, ext4, true"
    })
    void knowsANetworkFolderByItsKindAndName(Path path, String type, boolean local) {
        assertThat(LocalDisk.isLocal(path, type)).isEqualTo(local);
    }

    @Test
    void refusesANetworkFolder() {
        assertThat(Folders.refusal(folder.resolve("Dropbox/clinic"))).isEqualTo(new Reason.NetworkFolder());
    }

    @Test
    void faultT09ASecondProcessIsRefusedAndAKilledOneLeavesNoLock() throws IOException, InterruptedException {
        Process other = Scribe.start(folder);
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("open");
            assertThat(Folders.refusal(folder)).isEqualTo(new Reason.InUse());
            other.toHandle().destroyForcibly();
            other.waitFor();
        }
        Folders.open(folder).close();
    }

    @Test
    void aFolderWhoseVeryFirstWritingWasCutOffOpensAsANewOne() throws IOException, SQLException {
        Path running = Files.createDirectory(folder.resolve("running"));
        Path crashed = Files.createDirectory(folder.resolve("crashed"));
        try (Connection writing = DriverManager.getConnection("jdbc:sqlite:" + running.resolve("chairside.log"));
                Statement statement = writing.createStatement()) {
            statement.execute("PRAGMA user_version=0");
            statement.execute("PRAGMA cache_size=1");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("CREATE TABLE half(written BLOB)");
            for (int row = 0; row < 100; row++) {
                // More than it may keep in memory, so that some of it is in the file already.
                statement.execute("INSERT INTO half VALUES(zeroblob(4000))");
            }
            for (String each : List.of("chairside.log", "chairside.log-journal")) {
                Files.copy(running.resolve(each), crashed.resolve(each));
            }
        }
        try (Journal journal = Folders.open(crashed)) {
            assertThat(journal.head().seq()).isZero();
            assertThat(journal.append(SampleEntries.vitals(1, session(1), 128), NO_ROW)
                            .seq())
                    .isEqualTo(1);
        }
    }
}
