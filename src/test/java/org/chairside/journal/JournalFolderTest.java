package org.chairside.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chairside.journal.Samples.NO_ROW;
import static org.chairside.journal.Samples.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chairside.journal.JournalOpening.Caution;
import org.chairside.journal.JournalOpening.Opened;
import org.chairside.journal.JournalOpening.Reason;
import org.chairside.model.Recorded;
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
            recorded = journal.append(Samples.vitals(10, session(1), 128), NO_ROW);
        }
        try (Journal journal = Folders.open(folder.resolve("new/data ä"))) {
            assertThat(journal.workstation()).isEqualTo(recorded.workstation());
            assertThat(journal.read(session(1).stream())).containsExactly(recorded);
        }
    }

    @Test
    void faultT09ASecondOneInThisProcessIsRefusedAndTakesNothingFromTheFirst() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));
        try (Journal journal = Folders.open(folder.resolve("real"))) {
            assertThat(Folders.refusal(folder.resolve("real"))).isEqualTo(new Reason.InUse());
            assertThat(Folders.refusal(link)).isEqualTo(new Reason.InUse());
            journal.append(Samples.vitals(10, session(1), 128), NO_ROW);
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
    void aMissingAnchorIsTold() throws IOException {
        try (Journal journal = Folders.open(folder)) {
            journal.append(Samples.vitals(10, session(1), 128), NO_ROW);
        }
        Files.delete(folder.resolve(JournalFolder.ANCHOR_FILE));
        assertThat(Folders.opening(folder)).isInstanceOfSatisfying(Opened.class, opened -> {
            assertThat(opened.cautions()).containsExactly(Caution.NO_ANCHOR);
            opened.journal().close();
        });
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
}
