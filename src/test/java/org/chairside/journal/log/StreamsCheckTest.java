package org.chairside.journal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chairside.testing.SampleEntries.session;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.chairside.journal.Folders;
import org.chairside.journal.Journal;
import org.chairside.journal.Seal;
import org.chairside.journal.folder.JournalFolder;
import org.chairside.model.SessionId;
import org.chairside.model.StreamId;
import org.chairside.model.WorkstationId;
import org.chairside.testing.SampleEntries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be seen of the streams without a key. */
class StreamsCheckTest {
    /** Of the time-ordered kind, as sessions are. */
    private static final SessionId HIDDEN = session(1);

    @TempDir
    Path folder;

    private Tamper tamper;

    @BeforeEach
    void aLog() {
        tamper = new Tamper(folder, SampleEntries.seal());
        try (Journal journal = Folders.open(folder)) {
            for (int each = 1; each <= 3; each++) {
                SessionId session = session(each);
                journal.append(
                        SampleEntries.vitals(100 + each, session, 100 + each),
                        row -> Optional.of(SampleEntries.summary(row, session, SampleEntries.NOON)));
            }
        }
    }

    private StreamsCheck check() throws SQLException {
        try (LogReader log = LogReader.open(folder.resolve(JournalFolder.LOG_FILE))) {
            return StreamsCheck.of(log, Optional.of(new StreamId(session(9).value())));
        }
    }

    private Workstations workstations(Seal seal) throws SQLException {
        try (LogReader log = LogReader.open(folder.resolve(JournalFolder.LOG_FILE))) {
            return Workstations.of(log, seal);
        }
    }

    @Test
    void aLogAsItWasWrittenHasNothingToSay() throws SQLException {
        assertThat(check()).isEqualTo(new StreamsCheck(Map.of(), 0, 0));
    }

    @Test
    void sessionsThatAreNotListedAndRowsOfNoneAreCounted() throws SQLException {
        tamper.sql(connection -> connection.createStatement().execute("DELETE FROM catalogue"));
        assertThat(check().notListed()).isEqualTo(3);
        tamper.listed(HIDDEN, new byte[] {1});
        tamper.listed(new SessionId(tamper.uuid()), new byte[] {1});
        assertThat(check().notListed()).isEqualTo(2);
        assertThat(check().madeUp()).isEqualTo(1);
    }

    @Test
    void theClinicsOwnStreamIsNoSessionThatIsMissing() throws SQLException {
        tamper.sql(connection -> connection.createStatement().execute("DELETE FROM catalogue"));
        try (LogReader log = LogReader.open(folder.resolve(JournalFolder.LOG_FILE))) {
            assertThat(StreamsCheck.of(log, Optional.of(HIDDEN.stream())).notListed())
                    .isEqualTo(2);
        }
    }

    @Test
    void rowsOfAStrangerAreCountedAndReadAsNobodysEntries() throws SQLException {
        tamper.stray(HIDDEN.stream());
        assertThat(check().strangers()).hasSize(1).containsValue(1L);
        try (Journal journal = Folders.open(folder)) {
            var content = journal.read(HIDDEN.stream());
            assertThat(content.entries()).hasSize(1);
            assertThat(content.unreadable()).singleElement().satisfies(each -> assertThat(each.isOurs())
                    .isFalse());
        }
    }

    @Test
    void neitherAChangedNameNorManyStrayRowsMakeAnotherWorkstationTheLogsOwn() throws SQLException {
        WorkstationId genuine = workstations(SampleEntries.seal()).own();
        for (int row = 0; row < 5; row++) {
            tamper.stray(HIDDEN.stream());
        }
        tamper.sql(connection ->
                connection.createStatement().execute("UPDATE workstation SET id = (SELECT max(origin) FROM entry)"));
        assertThat(workstations(SampleEntries.seal()).own()).isEqualTo(genuine);
        assertThat(workstations(SampleEntries.seal()).strangers()).hasSize(5);
    }

    @Test
    void aRowWhoseIdHasAnotherLengthIsUnreadableAndShutsNobodyOut() throws SQLException {
        tamper.sql(connection -> {
            connection.createStatement().execute("PRAGMA ignore_check_constraints=1");
            connection.createStatement().execute("DROP TRIGGER entry_no_update");
            connection.createStatement().execute("UPDATE entry SET id = x'0102' WHERE seq = 1");
        });
        try (LogReader log = LogReader.open(folder.resolve(JournalFolder.LOG_FILE))) {
            assertThat(log.stream(HIDDEN.stream())).singleElement().satisfies(row -> assertThat(row.isWhole())
                    .isFalse());
        }
    }
}
