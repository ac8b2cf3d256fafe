package org.chairside.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.chairside.model.EntryId;

/** Kills a process that writes, again and again on the same log, and looks each time for what it said was saved. */
public final class Kills {
    private static final int LONGEST_MILLIS = 250;

    private final Path folder;

    private Kills(Path folder) {
        this.folder = folder;
    }

    /**
     * Kills so many times, each at another moment.
     *
     * @return how many entries were written in all
     * @throws AssertionError if an entry that was said to be saved is gone, or the log is not intact
     */
    public static long survived(Path folder, int kills, long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        Kills here = new Kills(folder);
        long written = 0;
        for (int kill = 0; kill < kills; kill++) {
            written = here.kill(random.nextInt(LONGEST_MILLIS), written);
        }
        return written;
    }

    private long kill(int afterMillis, long before) throws IOException, InterruptedException {
        List<EntryId> said = killed(afterMillis);
        assertThat(Verdicts.of(folder)).isInstanceOf(Verdict.Intact.class);
        try (Journal journal = Folders.open(folder)) {
            assertThat(said).allSatisfy(id -> assertThat(journal.find(id)).isPresent());
            long now = journal.head().seq();
            // One more may be on disk of which nobody was told.
            assertThat(now - before).isBetween((long) said.size(), said.size() + 1L);
            return now;
        }
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
