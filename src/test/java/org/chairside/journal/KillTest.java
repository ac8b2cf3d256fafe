package org.chairside.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said to be saved survives the death of the process, whenever it comes. */
class KillTest {
    private static final int KILLS = 10;

    @TempDir
    Path folder;

    @Test
    void faultT01NoSavedEntryIsLostWhenTheProcessIsKilled() throws IOException, InterruptedException {
        assertThat(Kills.survived(folder, KILLS, 1)).isPositive();
    }
}
