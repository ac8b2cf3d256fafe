package org.chairside.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.chairside.soak.Trial.Outcome;
import org.chairside.soak.Trial.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred of the states in which a crash may leave the disk, from the first setup on; {@code packaging/soak} tries more. */
class CrashStatesTest {
    @TempDir
    private Path folder;

    @Test
    void noAcknowledgedEntryIsLostAndEveryStateOpens() throws IOException, InterruptedException {
        assumeTrue(CrashStates.canTrace(), "crash states were not tried: there is no strace, or it may not trace");
        Outcome outcome = CrashStates.trial(new Task(200, 20_261_130, folder));
        assertThat(outcome.holds()).as(outcome.measured()).isTrue();
    }
}
