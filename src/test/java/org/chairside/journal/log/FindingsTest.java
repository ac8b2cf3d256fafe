package org.chairside.journal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chairside.testing.SampleEntries.LISTED;
import static org.chairside.testing.SampleEntries.session;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chairside.journal.Folders;
import org.chairside.journal.Journal;
import org.chairside.journal.Verdict;
import org.chairside.journal.Verdicts;
import org.chairside.journal.folder.Evidence;
import org.chairside.journal.folder.JournalFolder;
import org.chairside.journal.folder.JournalOpening;
import org.chairside.model.EntryId;
import org.chairside.model.LogFinding;
import org.chairside.model.LogFinding.Kind;
import org.chairside.model.LogRemark;
import org.chairside.model.Recorded;
import org.chairside.model.WorkstationId;
import org.chairside.testing.SampleEntries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found about a log wants a reason; until that is written, what was found stays as it is. */
class FindingsTest {
    private static final int ENTRIES = 6;
    private static final int SLOT = 4096;
    private static final int MAC = 44;
    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private Path log;
    private Path anchor;

    @BeforeEach
    void someEntries() {
        log = folder.resolve(JournalFolder.LOG_FILE);
        anchor = folder.resolve(JournalFolder.ANCHOR_FILE);
        try (Journal journal = Folders.open(folder)) {
            for (int each = 1; each <= ENTRIES; each++) {
                journal.append(SampleEntries.vitals(100 + each, session(each % 2), 100 + each), LISTED);
            }
        }
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private void flip(long at) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(anchor.toFile(), "rw")) {
            file.seek(at);
            int before = file.read();
            file.seek(at);
            file.write(before ^ 1);
        }
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.getFileName().toString().contains(Evidence.MARK))
                    .sorted()
                    .toList();
        }
    }

    /** Opens with a reason and writes the first entry; from then on nothing is found. */
    private void goOn() {
        try (Journal journal = Folders.accepting(folder)) {
            journal.append(SampleEntries.note(900, session(1), "why"), LISTED);
        }
        Folders.open(folder).close();
    }

    private void isFound(Kind kind, long entry, long remembered) throws IOException {
        byte[] before = Files.exists(anchor) ? Files.readAllBytes(anchor) : new byte[0];
        assertThat(Folders.findings(folder)).containsExactly(LogFinding.at(kind, entry, remembered));
        assertThat(Files.exists(anchor) ? Files.readAllBytes(anchor) : new byte[0])
                .isEqualTo(before);
        assertThat(kept()).isEmpty();
    }

    @Test
    void anIndexThatLacksARowIsMadeAnewSoThatItsSessionIsWholeAgain() throws IOException, SQLException {
        int page = index();
        byte[] before = page(page);
        try (Journal journal = Folders.open(folder)) {
            journal.append(SampleEntries.vitals(300, session(1), 99), LISTED);
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "rw")) {
            file.seek((page - 1L) * PAGE);
            file.write(before);
        }
        assertThat(Verdicts.of(folder))
                .isInstanceOfSatisfying(Verdict.Warnings.class, warned -> assertThat(warned.remarks())
                        .contains(new LogRemark(LogRemark.What.CHANGED_ITEM, "index entry_stream")));
        isFound(Kind.SCHEMA_CHANGED, ENTRIES + 1, 0);
        goOn();
        try (Journal journal = Folders.open(folder)) {
            assertThat(journal.read(session(1).stream()).entries())
                    .extracting(Recorded::id)
                    .contains(SampleEntries.vitals(300, session(1), 99).id());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "entry_stream"})
    void aPageThatNobodyCanReadIsMadeAnewWhereTheEntriesGiveItAgain(String name) throws IOException, SQLException {
        byte[] noise = new byte[PAGE];
        new Random(8).nextBytes(noise);
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "rw")) {
            file.seek((root(name) - 1L) * PAGE);
            file.write(noise);
        }
        isFound(Kind.SCHEMA_CHANGED, ENTRIES, 0);
        goOn();
        try (Journal journal = Folders.open(folder)) {
            assertThat(journal.read(session(1).stream()).entries()).hasSize(ENTRIES / 2 + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry.body", "entry.prev", "workstation.id"})
    void aColumnThatWasRenamedIsNamedAndNothingIsOpened(String column) throws SQLException {
        String table = column.substring(0, column.indexOf('.'));
        sql("ALTER TABLE " + table + " RENAME COLUMN " + column.substring(table.length() + 1) + " TO another");
        assertThat(Verdicts.of(folder)).isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
            assertThat(broken.damage()).isEqualTo(Verdict.Damage.FILE);
            assertThat(broken.remarks()).contains(new LogRemark(LogRemark.What.MISSING_COLUMN, column));
        });
        assertThat(Folders.refusal(folder)).isEqualTo(new JournalOpening.Reason.Damaged());
    }

    private int index() throws SQLException {
        return root("entry_stream");
    }

    private int root(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log);
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT rootpage FROM sqlite_schema WHERE name = '" + name + "'")) {
            return row.getInt(1);
        }
    }

    private byte[] page(int number) throws IOException {
        byte[] page = new byte[PAGE];
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek((number - 1L) * PAGE);
            file.readFully(page);
        }
        return page;
    }

    @Test
    void entriesThatNoAnchorVouchesForAreCountedAndOpenIfTheyAreOurs() throws IOException {
        Path older = Files.copy(anchor, folder.resolve("older"));
        try (Journal journal = Folders.open(folder)) {
            for (int each = 1; each <= 3; each++) {
                journal.append(SampleEntries.vitals(300 + each, session(1), 99), LISTED);
            }
        }
        Files.copy(older, anchor, StandardCopyOption.REPLACE_EXISTING);
        assertThat(Verdicts.of(folder))
                .isInstanceOfSatisfying(Verdict.Warnings.class, warned -> assertThat(warned.remarks())
                        .contains(new LogRemark(LogRemark.What.AFTER_ANCHOR, 3)));
        Folders.open(folder).close();
    }

    @Test
    void entriesThatSomebodyWithoutTheKeyAddedAtTheEndAreFound() throws SQLException {
        addedByAStranger();
        addedByAStranger();
        assertThat(Folders.findings(folder))
                .containsExactly(new LogFinding(Kind.CHAIN_BROKEN, List.of(ENTRIES + 1L, ENTRIES + 2L), 0));
        goOn();
    }

    /** Goes on with the chain, as anybody can. */
    private void addedByAStranger() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log);
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO entry(origin, seq, id, stream, recorded_at, body, prev, hash)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            LogReader reader = new LogReader(connection);
            WorkstationId own = reader.workstation();
            Journal.Head end = reader.head(own);
            ChainPlace place = new ChainPlace(
                    own, end.seq() + 1, new EntryId(SampleEntries.uuid(7_000 + end.seq())), session(1).stream());
            Row row = Row.of(new Link(place, 0, new byte[200], end.hash()));
            insert.setBytes(1, ChainPlace.bytes(own.value()));
            insert.setLong(2, place.seq());
            insert.setBytes(3, ChainPlace.bytes(place.id().value()));
            insert.setBytes(4, ChainPlace.bytes(place.stream().value()));
            insert.setLong(5, 0);
            insert.setBytes(6, new byte[200]);
            insert.setBytes(7, end.hash().bytes());
            insert.setBytes(8, row.hash().bytes());
            insert.executeUpdate();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -5, Long.MIN_VALUE})
    void anEntryNumberedBeforeTheFirstIsNamed(long number) throws SQLException {
        addedUnder(number);
        assertThat(Verdicts.of(folder)).isInstanceOfSatisfying(Verdict.Broken.class, broken -> assertThat(broken.seq())
                .isEqualTo(number));
        assertThat(Folders.findings(folder)).containsExactly(new LogFinding(Kind.CHAIN_BROKEN, List.of(number), 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MAX_VALUE - 1, 34_359_738_369L})
    void anEntryThatLeavesNoNumberForTheNextIsNamedAndCanBeTakenOut(long number) throws SQLException, IOException {
        addedUnder(number);
        assertThat(Verdicts.of(folder)).isInstanceOf(Verdict.Broken.class);
        assertThat(Folders.refusal(folder)).isInstanceOf(JournalOpening.Reason.NumbersUsedUp.class);
        assertThat(kept()).isEmpty();
        // As journal-format.md says.
        sql("DROP TRIGGER entry_no_delete", "DELETE FROM entry WHERE seq > 34359738368");
        isFound(Kind.SCHEMA_CHANGED, ENTRIES, 0);
        goOn();
        assertThat(Verdicts.of(folder)).isNotInstanceOf(Verdict.Broken.class);
    }

    /** A row that the trigger would have kept out. */
    private void addedUnder(long number) throws SQLException {
        String trigger = textOf("entry_chain");
        sql(
                "DROP TRIGGER entry_chain",
                "INSERT INTO entry SELECT origin, " + literal(number)
                        + ", randomblob(16), stream, recorded_at, body, prev," + " hash FROM entry WHERE seq = 3",
                trigger);
    }

    private String textOf(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log);
                PreparedStatement select =
                        connection.prepareStatement("SELECT sql FROM sqlite_schema WHERE name = ?")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                return row.getString(1);
            }
        }
    }

    /** SQLite has no literal for the least number. */
    private static String literal(long number) {
        return number == Long.MIN_VALUE ? "(-9223372036854775807 - 1)" : Long.toString(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chairside.log",
                "chairside.log-wal",
                "chairside.log-journal",
                "chairside.lock",
                "chairside.ballast"
            })
    void aPipeInPlaceOfAFileIsSaidAndNotWaitedFor(String name) throws IOException, InterruptedException {
        Path pipe = folder.resolve(name);
        Files.deleteIfExists(pipe);
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        assertThat(Folders.refusal(folder)).isInstanceOf(JournalOpening.Reason.NotAFile.class);
        assertThat(Verdicts.of(folder)).isEqualTo(new Verdict.CannotOpen(Verdict.Obstacle.NOT_A_FILE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chairside.lock", "chairside.log-wal"})
    void aFolderInPlaceOfAFileIsSaid(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.deleteIfExists(file);
        Files.createDirectory(file);
        assertThat(Folders.refusal(folder)).isInstanceOf(JournalOpening.Reason.NotAFile.class);
        Files.delete(file);
        Folders.open(folder).close();
    }

    @Test
    void aMissingAnchor() throws IOException {
        Files.delete(anchor);
        isFound(Kind.ANCHOR_MISSING, ENTRIES, 0);
        goOn();
    }

    @Test
    void anAnchorWithAForgedEnd() throws IOException, SQLException {
        sql("DROP TRIGGER entry_no_delete", "DELETE FROM entry WHERE seq > 4", noDelete());
        byte[] hash = hash(4);
        try (RandomAccessFile file = new RandomAccessFile(anchor.toFile(), "rw")) {
            for (int slot = 0; slot < 2; slot++) {
                file.seek((long) slot * SLOT + 4);
                file.writeLong(4);
                file.write(hash);
            }
        }
        assertThat(Verdicts.of(folder)).isInstanceOf(Verdict.Intact.class);
        isFound(Kind.ANCHOR_NOT_GENUINE, 4, 4);
        goOn();
        assertThat(Verdicts.of(folder)).isInstanceOf(Verdict.Warnings.class);
    }

    private static String noDelete() {
        return "CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry\n"
                + "BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END";
    }

    private byte[] hash(int seq) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log);
                var row = connection.createStatement().executeQuery("SELECT hash FROM entry WHERE seq = " + seq)) {
            return row.getBytes(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 4096, 8000})
    void anAnchorOfGarbageOrCut(int length) throws IOException {
        byte[] whole = Files.readAllBytes(anchor);
        Files.write(anchor, java.util.Arrays.copyOf(whole, length));
        if (length >= SLOT) {
            // One slot is whole; the other is cut off, or only its filling is.
            assertThat(Folders.opening(folder))
                    .isInstanceOf(length == SLOT ? JournalOpening.ReasonWanted.class : JournalOpening.Opened.class)
                    .satisfies(opening -> {
                        if (opening instanceof JournalOpening.Opened opened) {
                            opened.journal().close();
                        }
                    });
            return;
        }
        isFound(Kind.ANCHOR_NOT_GENUINE, ENTRIES, 0);
        assertThat(Verdicts.of(folder)).isInstanceOf(Verdict.Broken.class);
        goOn();
    }

    @Test
    void theNewestSlotDamagedAndTheLastEntryGone() throws IOException, SQLException {
        int newest = AnchorSlot.newest(anchor).orElseThrow().index();
        flip((long) newest * SLOT + MAC);
        Folders.open(folder).close();
        flip((long) AnchorSlot.newest(anchor).orElseThrow().index() * SLOT + MAC);
        sql("DROP TRIGGER entry_no_delete", "DELETE FROM entry WHERE seq = 6", noDelete());
        assertThat(Folders.opening(folder)).isInstanceOf(JournalOpening.ReasonWanted.class);
    }

    @Test
    void oneTornSlotIsACrashAndWantsNoReason() throws IOException {
        byte[] before = Files.readAllBytes(anchor);
        try (Journal journal = Folders.open(folder)) {
            journal.append(SampleEntries.note(500, session(1), "seven"), LISTED);
        }
        Files.write(anchor, before);
        flip((long) (1 - AnchorSlot.newest(anchor).orElseThrow().index()) * SLOT + MAC);
        try (Journal journal = Folders.open(folder)) {
            assertThat(journal.head().seq()).isEqualTo(ENTRIES + 1);
        }
    }

    @Test
    void aKillBetweenTheFirstEntryAndItsAnchorLeavesNothingToRemark(@TempDir Path fresh) throws IOException {
        Folders.open(fresh).close();
        Path beside = fresh.resolve(JournalFolder.ANCHOR_FILE);
        byte[] before = Files.readAllBytes(beside);
        try (Journal journal = Folders.open(fresh)) {
            journal.append(SampleEntries.note(500, session(1), "first"), LISTED);
        }
        Files.write(beside, before);
        assertThat(Verdicts.of(fresh)).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void aLostEndIsKeptInTheAnchorUntilTheReasonIsWritten() throws IOException, SQLException {
        sql("DROP TRIGGER entry_no_delete", "DELETE FROM entry WHERE seq > 3", noDelete());
        isFound(Kind.TAIL_LOST, 3, ENTRIES);
        byte[] found = Files.readAllBytes(anchor);
        Folders.accepting(folder).close();
        assertThat(anchor).hasBinaryContent(found);
        isKeptAndFoundAgain(found);
        goOn();
        assertThat(kept()).anySatisfy(each -> assertThat(each).hasBinaryContent(found));
        assertThat(
                        anchor.getFileSystem().supportedFileAttributeViews().contains("posix")
                                ? Files.getPosixFilePermissions(kept().getFirst())
                                        .size()
                                : 2)
                .isEqualTo(2);
    }

    private void isKeptAndFoundAgain(byte[] found) throws IOException {
        assertThat(kept()).hasSize(2).anySatisfy(each -> assertThat(each).hasBinaryContent(found));
        assertThat(Folders.findings(folder)).containsExactly(LogFinding.at(Kind.TAIL_LOST, 3, ENTRIES));
    }

    @Test
    void aLogThatIsGoneLeavesItsAnchor() throws IOException {
        Files.delete(log);
        isFound(Kind.TAIL_LOST, 0, ENTRIES);
        goOn();
        assertThat(Verdicts.of(folder))
                .isInstanceOfSatisfying(Verdict.Warnings.class, found -> assertThat(found.remarks())
                        .allSatisfy(each -> assertThat(each.what()).isEqualTo(LogRemark.What.EVIDENCE))
                        .hasSize(2));
    }

    @Test
    void aBrokenLinkIsAskedAboutOnceAndNamedForEver() throws SQLException {
        sql(
                "DROP TRIGGER entry_no_update",
                "UPDATE entry SET recorded_at = recorded_at + 1 WHERE seq = 3",
                "CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry\n"
                        + "BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END");
        LogFinding broken = new LogFinding(Kind.CHAIN_BROKEN, List.of(3L), 0);
        assertThat(Folders.findings(folder)).containsExactly(broken);
        try (Journal journal = Folders.accepting(folder)) {
            journal.append(SampleEntries.clinic(901, broken.explained("the disk")), LISTED);
            assertThat(journal.read(session(1).stream()).entries()).hasSize(ENTRIES / 2);
        }
        assertThat(Folders.opening(folder)).isInstanceOfSatisfying(JournalOpening.Opened.class, opened -> {
            assertThat(opened.cautions()).containsExactly(JournalOpening.Caution.DAMAGE_EXPLAINED);
            opened.journal().close();
        });
        assertThat(Verdicts.of(folder)).isInstanceOfSatisfying(Verdict.Broken.class, found -> assertThat(found.seq())
                .isEqualTo(3));
        sql("DROP TRIGGER entry_no_update", "UPDATE entry SET recorded_at = recorded_at + 1 WHERE seq = 5");
        assertThat(Folders.findings(folder)).contains(new LogFinding(Kind.CHAIN_BROKEN, List.of(3L, 5L), 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER evil AFTER INSERT ON entry BEGIN DELETE FROM catalogue; END",
                "CREATE TRIGGER evil BEFORE INSERT ON catalogue BEGIN SELECT RAISE(IGNORE); END",
                "CREATE UNIQUE INDEX evil ON entry(stream, origin, seq)",
                "DROP TRIGGER entry_chain",
                "DROP INDEX entry_stream",
                "DROP TABLE catalogue",
                "PRAGMA user_version=0"
            })
    void whatIsNotOursIsNamedNeverRunAndSetRightForAReason(String statement) throws SQLException, IOException {
        sql(statement);
        assertThat(Verdicts.of(folder)).isInstanceOf(Verdict.Warnings.class);
        isFound(Kind.SCHEMA_CHANGED, ENTRIES, 0);
        goOn();
        assertThat(kept()).anySatisfy(each -> assertThat(each).content().contains("schema-changed"));
        if (statement.contains("evil")) {
            assertThat(kept()).anySatisfy(each -> assertThat(each).content().contains(statement));
        }
    }

    @Test
    void aTableOfSomebodyElseIsNamedAndLeftAlone() throws SQLException {
        sql("CREATE TABLE recipes(name TEXT)", "CREATE VIEW all_recipes AS SELECT * FROM recipes");
        assertThat(Verdicts.of(folder))
                .isInstanceOfSatisfying(Verdict.Warnings.class, found -> assertThat(found.remarks())
                        .contains(
                                new LogRemark(LogRemark.What.STRANGE_ITEM, "table recipes"),
                                new LogRemark(LogRemark.What.STRANGE_ITEM, "view all_recipes")));
        Folders.open(folder).close();
    }

    @Test
    void anotherWorkstationsNameIsPutRight() throws SQLException, IOException {
        WorkstationId own;
        try (Journal journal = Folders.open(folder)) {
            own = journal.workstation();
        }
        sql("UPDATE workstation SET id = randomblob(16)");
        assertThat(Verdicts.of(folder)).isInstanceOf(Verdict.Broken.class);
        isFound(Kind.WORKSTATION_CHANGED, ENTRIES, 0);
        goOn();
        try (Journal journal = Folders.open(folder)) {
            assertThat(journal.workstation()).isEqualTo(own);
            assertThat(journal.head().seq()).isEqualTo(ENTRIES + 1);
        }
    }

    @Test
    void aPipeWhereTheAnchorIsMadeAgainKeepsNobodyWaiting() throws IOException, InterruptedException {
        Files.delete(anchor);
        Path pipe = folder.resolve(anchor.getFileName() + ".new");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        goOn();
        assertThat(pipe).doesNotExist();
    }
}
