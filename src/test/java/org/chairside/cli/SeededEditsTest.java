package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeededEditsTest {
    /** Each kind at least once. */
    private static final int CHECKED = 45;

    @TempDir
    Path folder;

    @Test
    void faultT06EveryEditThatChangesAFactIsNamedAndTheRestReadTheSame() throws IOException, SQLException {
        assertThat(SeededEdits.run(0, CHECKED, folder)).isEmpty();
    }
}
