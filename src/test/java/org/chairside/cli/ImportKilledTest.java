package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import said to be saved survives the death of the program, whenever it comes. */
class ImportKilledTest {
    private static final int KILLS = 10;

    @TempDir
    Path temp;

    @Test
    void faultT01Hazard15NoAcknowledgedEntryIsLostWhenTheImportIsKilled()
            throws IOException, InterruptedException, SQLException {
        assertThat(ImportKills.survived(temp, KILLS, 15)).isGreaterThanOrEqualTo(KILLS);
    }
}
