package org.chairside.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.chairside.journal.Journal;
import org.chairside.journal.folder.JournalFolder;
import org.chairside.journal.watch.WrittenFiles;
import org.chairside.model.Recorded;
import org.chairside.testing.Sessions;

/** What it costs to look, before and after each commit, whether the paths still lead to the files that are written. */
final class WatchTrial {
    private static final int COMMITS = 2000;
    private static final double BAR = 1.1;

    private WatchTrial() {}

    static void into(Table table, Path folder) throws Exception {
        Path data = Files.createDirectories(folder.resolve("watch"));
        Sessions session = Sessions.infusion();
        for (int minute = 1; minute <= COMMITS; minute++) {
            session.set(minute, "128/79 71 98");
        }
        long[] nanos = new long[COMMITS];
        try (Journal journal = Clinic.journal(data);
                WrittenFiles files = new WrittenFiles(data.resolve(JournalFolder.LOG_FILE))) {
            int at = 0;
            for (Recorded each : session.entries().subList(0, COMMITS)) {
                nanos[at++] = Times.nanos(() -> journal.append(each.entry(), _ -> Optional.empty()));
            }
            Times commits = Times.of(nanos);
            files.opened();
            Times looks = Times.of(COMMITS, () -> {
                files.before();
                return files.after();
            });
            double commit = commits.median().toNanos();
            double ratio = commit / (commit - looks.median().toNanos());
            table.bar(
                    "a commit with both looks at the names of its files, against one without",
                    String.format(Locale.ROOT, "%.3f times; %s of %s", ratio, Times.millis(looks.median()), commits),
                    "under 1.1 times",
                    ratio < BAR);
        }
    }
}
