package org.chairside.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.chairside.chart.Summary;
import org.chairside.journal.AesGcmSeal;
import org.chairside.journal.DataKey;
import org.chairside.journal.Journal;
import org.chairside.journal.Seal;
import org.chairside.model.Ids;
import org.chairside.model.SessionSummary;
import org.chairside.testing.OpenedLogs;
import org.chairside.testing.Sessions;
import org.chairside.testing.TestDesk;
import org.chairside.testing.TickingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue is kept for speed: whatever an earlier version left in it, what counts are the entries. */
class EarlierCatalogueTest {
    private static final Clock CLOCK = TickingClock.from(Sessions.MORNING);
    private static final Seal SEAL = new AesGcmSeal(DataKey.of(new byte[DataKey.BYTES]));

    @TempDir
    private Path folder;

    private Journal journal() {
        return OpenedLogs.in(folder, SEAL, CLOCK, Ids.timeOrdered(CLOCK));
    }

    @Test
    void rowsOfAnEarlierVersionAreMadeAgainFromTheEntries() throws SQLException {
        SessionSummary row;
        try (TestDesk clinic = new TestDesk(journal())) {
            row = Summary.of(clinic.open(1).chart());
        }
        overwrite(row, asBefore(row));
        try (TestDesk clinic = new TestDesk(journal())) {
            clinic.desk.resumeOpenSessions();
            assertThat(clinic.desk.archive().catalogue().all()).containsExactly(row);
            assertThat(clinic.desk.openSessions()).hasSize(1);
        }
    }

    /** As a version wrote it that kept the rows as text. */
    private static byte[] asBefore(SessionSummary row) {
        byte[] session = ByteBuffer.allocate(16)
                .putLong(row.session().value().getMostSignificantBits())
                .putLong(row.session().value().getLeastSignificantBits())
                .array();
        String before = "{\"session\":\"" + row.session() + "\",\"room\":\"" + row.room() + "\"}";
        return SEAL.catalogue().seal(before.getBytes(StandardCharsets.UTF_8), session);
    }

    private void overwrite(SessionSummary row, byte[] body) throws SQLException {
        try (Connection log = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("chairside.log"));
                PreparedStatement update = log.prepareStatement("UPDATE catalogue SET body = ?")) {
            update.setBytes(1, body);
            assertThat(List.of(update.executeUpdate())).as(row.room()).containsExactly(1);
        }
    }
}
