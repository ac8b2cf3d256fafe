package org.chairside.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.chairside.journal.held.HeldFolder;
import org.chairside.journal.held.HeldFolder.HeldEntry;
import org.chairside.testing.SampleEntries;

/** Lets a disk fail now and then while a process writes, kills that at some moment, and looks whether what it said was so. */
public final class FailingDiskRuns {
    private static final int ENTRIES = 60;
    private static final List<String> FAULTS = List.of("fsync-wal-once", "fsync-wal", "fsync-log", "write-log");

    private final Random random;
    private int faults;
    private int saved;
    private int held;
    private int notSaved;

    private FailingDiskRuns(long seed) {
        random = new Random(seed);
    }

    /** What was tried, in all. */
    public record Toll(int faults, int saved, int held, int notSaved) {}

    /** Whether this machine has what it needs. */
    public static boolean isPossible() {
        return FailingDisk.isPossible();
    }

    /**
     * Writes and kills so many times, each in a folder of its own.
     *
     * @throws AssertionError if something said to be saved or held is nowhere, or something said not to be turns up
     */
    public static Toll survived(Path root, int runs, long seed) throws IOException, InterruptedException {
        FailingDiskRuns all = new FailingDiskRuns(seed);
        for (int run = 0; run < runs; run++) {
            all.run(Files.createDirectory(root.resolve("run" + run)), run % 2 == 0);
        }
        return new Toll(all.faults, all.saved, all.held, all.notSaved);
    }

    private void run(Path root, boolean holding) throws IOException, InterruptedException {
        Set<Long> kept = new TreeSet<>();
        Set<Long> inLog = new TreeSet<>();
        Set<Long> nowhere = new TreeSet<>();
        int last = 1 + random.nextInt(ENTRIES);
        try (FailingDisk disk = FailingDisk.at(root, holding ? FailingScribe.How.HOLDING : FailingScribe.How.WRITER)) {
            for (long number = 1; number <= last; number++) {
                // Without a place to hold anything a fault that stays is asked about until it goes: here for ever.
                String fault = FAULTS.get(holding ? random.nextInt(FAULTS.size()) : 0);
                if (random.nextInt(4) == 0 && !disk.isFailing(fault)) {
                    disk.failing(fault);
                    faults++;
                }
                switch (disk.write(number)) {
                    case "Saved" -> inLog.add(number);
                    case "Held" -> kept.add(number);
                    case "NotSaved" -> nowhere.add(number);
                    case String said -> throw new AssertionError("it said " + said);
                }
                disk.healed(fault);
            }
            look(disk.killed(), root, last, inLog, kept, nowhere);
        }
        saved += inLog.size();
        held += kept.size();
        notSaved += nowhere.size();
    }

    private static void look(Path folder, Path root, int last, Set<Long> inLog, Set<Long> kept, Set<Long> nowhere) {
        List<Long> found = FailingDisk.numbers(folder, last);
        assertThat(found).containsAll(inLog).noneMatch(nowhere::contains);
        try (Journal journal = Folders.open(folder)) {
            List<HeldEntry> entries = new HeldFolder(
                            root.resolve("state"),
                            Losses.VAULT,
                            journal.workstation(),
                            SampleEntries.seal().held())
                    .content()
                    .entries();
            assertThat(entries)
                    .extracting(each -> each.entry().id())
                    .containsExactlyElementsOf(kept.stream()
                            .map(number -> FailingScribe.entry(number).id())
                            .toList());
        }
    }
}
