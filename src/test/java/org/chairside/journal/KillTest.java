package org.chairside.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.chairside.model.EntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said to be saved survives the death of the process, whenever it comes. */
class KillTest {
    private static final int KILLS = 100;

    @TempDir
    Path folder;

    @Test
    void faultT01NoSavedEntryIsLostWhenTheProcessIsKilled() throws IOException, InterruptedException {
        Random random = new Random(1);
        long before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<EntryId> said = killed(random.nextInt(250));
            assertThat(Verifier.verify(folder, Optional.empty())).isInstanceOf(Verdict.Intact.class);
            try (Journal journal = Folders.open(folder)) {
                assertThat(said).allSatisfy(id -> assertThat(journal.find(id)).isPresent());
                long written = journal.head().seq() - before;
                // One more may be on disk of which nobody was told.
                assertThat(written).isBetween((long) said.size(), said.size() + 1L);
                before = journal.head().seq();
            }
        }
        assertThat(before).isPositive();
    }

    private List<EntryId> killed(int afterMillis) throws IOException, InterruptedException {
        Process scribe = Scribe.start(folder);
        try (BufferedReader out = scribe.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("open");
            boolean ended = scribe.waitFor(afterMillis, TimeUnit.MILLISECONDS);
            assertThat(ended).isFalse();
            // By its handle: the process itself would close the stream with what was said last.
            scribe.toHandle().destroyForcibly();
            scribe.waitFor();
            return ids(out);
        }
    }

    private static List<EntryId> ids(BufferedReader out) throws IOException {
        List<EntryId> ids = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            // The last line may be cut off in the middle.
            if (line.length() == 36) {
                ids.add(EntryId.parse(line));
            }
        }
        return ids;
    }
}
