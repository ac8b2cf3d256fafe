package org.chairside.journal.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.chairside.testing.SampleEntries.NO_ROW;
import static org.chairside.testing.SampleEntries.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chairside.journal.FaultyJournal;
import org.chairside.journal.Folders;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.JournalException.Fault;
import org.chairside.journal.log.Faults;
import org.chairside.journal.log.MemoryJournal;
import org.chairside.journal.sqlite.Sqlite;
import org.chairside.journal.watch.Condition;
import org.chairside.model.WorkstationId;
import org.chairside.testing.SampleEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    @TempDir
    Path folder;

    private FolderJournal journal(Ballast ballast) throws IOException {
        FolderLock lock =
                FolderLock.take(folder.resolve(JournalFolder.LOCK_FILE)).orElseThrow();
        MemoryJournal memory = new MemoryJournal(new WorkstationId(SampleEntries.uuid(77)), SampleEntries.CLOCK);
        Path file = folder.resolve(JournalFolder.BALLAST_FILE);
        return new FolderJournal(new FaultyJournal(memory).fullWhile(file), ballast, lock);
    }

    @Test
    void faultT04GivesUpTheBallastSoThatTheSessionCanBeFinished() throws IOException {
        Ballast ballast = new Ballast(folder.resolve(JournalFolder.BALLAST_FILE));
        assertThat(ballast.take()).isTrue();
        List<Condition> told = new ArrayList<>();
        try (FolderJournal journal = journal(ballast)) {
            journal.conditions().tell(told::add);
            assertThat(journal.append(SampleEntries.vitals(10, session(1), 128), NO_ROW)
                            .seq())
                    .isEqualTo(1);
        }
        assertThat(told).containsExactly(new Condition.BallastSpent());
        assertThat(folder.resolve(JournalFolder.BALLAST_FILE)).doesNotExist();
    }

    @Test
    void faultT04Hazard16SaysThatTheDiskIsFullWhenThereIsNothingLeftToGiveUp() throws IOException {
        Files.createDirectory(folder.resolve(JournalFolder.BALLAST_FILE));
        Files.createFile(folder.resolve(JournalFolder.BALLAST_FILE).resolve("stays"));
        try (FolderJournal journal = journal(new Ballast(folder.resolve(JournalFolder.BALLAST_FILE)))) {
            JournalException thrown = catchThrowableOfType(
                    JournalException.class, () -> journal.append(SampleEntries.vitals(10, session(1), 128), NO_ROW));
            assertThat(thrown.fault()).isEqualTo(Fault.DISK_FULL);
        }
    }

    @Test
    void saysEachTimeThatNothingIsSavedAndTakesItBackWithTheFirstEntryThatIs() throws IOException {
        Path inTheWay = folder.resolve(JournalFolder.BALLAST_FILE);
        List<Condition> told = new ArrayList<>();
        try (FolderJournal journal = journal(new Ballast(inTheWay))) {
            journal.conditions().tell(told::add);
            for (int round = 0; round < 2; round++) {
                Files.createDirectory(inTheWay);
                Files.createFile(inTheWay.resolve("stays"));
                for (int tried = 0; tried < 2; tried++) {
                    int id = 10 + round;
                    assertThat(catchThrowableOfType(
                                            JournalException.class,
                                            () -> journal.append(SampleEntries.vitals(id, session(1), 128), NO_ROW))
                                    .fault())
                            .isEqualTo(Fault.DISK_FULL);
                }
                Files.delete(inTheWay.resolve("stays"));
                Files.delete(inTheWay);
                journal.append(SampleEntries.vitals(10 + round, session(1), 128), NO_ROW);
            }
        }
        assertThat(told)
                .containsExactly(
                        new Condition.DiskFull(true),
                        new Condition.DiskFull(false),
                        new Condition.DiskFull(true),
                        new Condition.DiskFull(false));
    }

    @Test
    void whereThereIsNoRoomForAnEntryTheOpeningSaysThatTheDiskIsFullAndNotNearlyFull() throws IOException {
        Folders.open(folder).close();
        Path inTheWay = folder.resolve(JournalFolder.BALLAST_FILE);
        Files.delete(inTheWay);
        Files.createDirectory(inTheWay);
        Files.createFile(inTheWay.resolve("stays"));
        JournalOpening.Opened opened = (JournalOpening.Opened) Folders.opening(folder);
        List<Condition> told = new ArrayList<>();
        try (Journal journal = opened.journal()) {
            journal.conditions().tell(told::add);
            assertThat(opened.cautions()).isEmpty();
            assertThat(told).containsExactly(new Condition.DiskFull(true));
            journal.append(SampleEntries.vitals(10, session(1), 128), NO_ROW);
            assertThat(told).containsExactly(new Condition.DiskFull(true), new Condition.DiskFull(false));
        }
    }

    @Test
    void whereThereIsRoomForAnEntryThoughNotForTheBallastNothingOfTheTrialStays() {
        Ballast ballast = new Ballast(folder.resolve(JournalFolder.BALLAST_FILE));
        assertThat(ballast.hasRoomForEntry()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void faultT04KnowsAFullDiskFromWhatSqliteSays() throws SQLException {
        try (Connection connection = Sqlite.forWriting(folder.resolve("full.db"))) {
            Sqlite.execute(connection, "CREATE TABLE filler(bytes BLOB)");
            Sqlite.number(connection, "PRAGMA max_page_count=10");
            SQLException thrown = catchThrowableOfType(
                    SQLException.class,
                    () -> Sqlite.execute(connection, "INSERT INTO filler VALUES(zeroblob(1000000))"));
            assertThat(Faults.of("fill the disk", thrown).fault()).isEqualTo(Fault.DISK_FULL);
        }
    }
}
