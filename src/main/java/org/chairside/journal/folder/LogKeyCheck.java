package org.chairside.journal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.chairside.journal.AesGcmSeal;
import org.chairside.journal.DataKey;
import org.chairside.journal.JournalException;
import org.chairside.journal.log.LogReader;
import org.chairside.journal.log.Workstations;
import org.chairside.journal.sqlite.Schema;
import org.chairside.journal.sqlite.UntouchedLog;

/** Whether a key is that of the log in a folder. Changes nothing, and takes no lock. */
public final class LogKeyCheck {
    private LogKeyCheck() {}

    /** Whether the log has entries and none of its last and first opens. False where that cannot be told. */
    public static boolean isAnothers(Path folder, DataKey key) {
        Path file = folder.resolve(JournalFolder.LOG_FILE);
        if (!Files.exists(file)) {
            return false;
        }
        try {
            Path scratch = Files.createTempDirectory("chairside-keys-");
            try (UntouchedLog log = UntouchedLog.of(file, scratch);
                    Connection connection = log.connect()) {
                return Schema.isOurs(connection) && isAnothers(new LogReader(connection), new AesGcmSeal(key));
            } finally {
                Files.delete(scratch);
            }
        } catch (IOException | SQLException | JournalException cannotTell) {
            return false;
        }
    }

    private static boolean isAnothers(LogReader log, AesGcmSeal seal) throws SQLException {
        Workstations workstations = Workstations.of(log, seal);
        return log.head(workstations.own()).seq() > 0 && !Workstations.opens(log, workstations.own(), seal);
    }
}
