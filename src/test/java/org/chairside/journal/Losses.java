package org.chairside.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.chairside.journal.JournalWriter.Outcome;
import org.chairside.journal.folder.JournalFolder;
import org.chairside.journal.folder.JournalOpening;
import org.chairside.journal.held.HeldFolder;
import org.chairside.journal.held.HeldFolder.HeldEntry;
import org.chairside.journal.watch.Condition;
import org.chairside.model.EntryId;
import org.chairside.testing.SampleEntries;

/** Takes the files of a log away while it is written to, in every way somebody might, and counts what became of it. */
public final class Losses {
    static final UUID VAULT = SampleEntries.uuid(5);
    private static final int BEFORE = 20;

    private final Path root;
    private final Path data;
    private final Path older;
    private final Random random;

    /** @param root an empty folder for one trial */
    public Losses(Path root, long seed) throws IOException {
        this.root = root;
        this.random = new Random(seed);
        Path real = Files.createDirectory(root.resolve("data"));
        data = Files.createSymbolicLink(root.resolve("link"), real);
        older = root.resolve("older");
        try (Journal journal = Folders.open(data)) {
            for (int each = 1; each <= BEFORE; each++) {
                journal.append(
                        SampleEntries.vitals(100 + each, SampleEntries.session(1), 100 + each), SampleEntries.LISTED);
            }
        }
        copy(real, older);
    }

    /** What somebody does to the folder. */
    public enum Kind {
        FOLDER_REMOVED,
        LOG_REMOVED,
        OLDER_COPY_RENAMED_OVER,
        OLDER_COPY_WRITTEN_OVER,
        END_CUT,
        END_REMOVED,
        ANCHOR_REMOVED,
        FOLDER_RENAMED,
        LINK_REDIRECTED,
        ANCHOR_REPLACED
    }

    /**
     * What became of it.
     *
     * @param saved ids said to be saved
     * @param held ids said to be held
     * @param notSaved how many were said not to be
     * @param missing of those said to be saved or held, what is neither in the folder nor held in the end
     * @param saidLost how many were said to be lost
     */
    public record Toll(
            Set<EntryId> saved,
            Set<EntryId> held,
            int notSaved,
            Set<EntryId> missing,
            long saidLost,
            List<Condition> told) {}

    public HeldFolder holding(Journal journal) {
        return new HeldFolder(
                root.resolve("state"),
                VAULT,
                journal.workstation(),
                SampleEntries.seal().held());
    }

    public Path folder() {
        return data;
    }

    /** Writes so many rows and does it once the 40th is acknowledged, at a moment of its own. */
    public Toll during(int rows, Kind kind) throws IOException, InterruptedException {
        Set<EntryId> saved = new HashSet<>();
        Set<EntryId> held = new HashSet<>();
        List<Condition> told = new ArrayList<>();
        int notSaved = 0;
        Journal journal = Folders.open(data);
        HeldFolder holding = holding(journal);
        journal.conditions().tell(told::add);
        Thread act = Thread.ofPlatform().unstarted(() -> act(kind, random.nextInt(3_000)));
        try (JournalWriter writer = new SingleWriter(journal, holding)) {
            for (int row = 1; row <= rows; row++) {
                if (row == 41) {
                    act.start();
                }
                Outcome outcome = writer.append(
                                SampleEntries.vitals(1_000 + row, SampleEntries.session(1 + row % 3), 90 + row % 60),
                                SampleEntries.LISTED)
                        .join();
                switch (outcome) {
                    case Outcome.Saved(var recorded) -> saved.add(recorded.id());
                    case Outcome.Held(var recorded) -> held.add(recorded.id());
                    case Outcome.NotSaved _ -> notSaved++;
                }
            }
            act.join();
        }
        journal.close();
        return new Toll(saved, held, notSaved, missing(saved, held, holding), lost(told), told);
    }

    private static long lost(List<Condition> told) {
        return told.stream()
                .filter(Condition.LogGone.class::isInstance)
                .mapToLong(each -> ((Condition.LogGone) each).lost())
                .sum();
    }

    private Set<EntryId> missing(Set<EntryId> saved, Set<EntryId> held, HeldFolder holding) {
        Set<EntryId> missing = new HashSet<>(saved);
        missing.addAll(held);
        holding.content().entries().stream().map(HeldEntry::entry).forEach(entry -> missing.remove(entry.id()));
        if (Files.exists(data.resolve(JournalFolder.LOG_FILE))
                && Folders.opening(data) instanceof JournalOpening.Opened opened) {
            try (Journal journal = opened.journal()) {
                missing.removeIf(id -> journal.find(id).isPresent());
            }
        }
        return missing;
    }

    private void act(Kind kind, int micros) {
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros));
        try {
            act(kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void act(Kind kind) throws IOException {
        Path real = data.toRealPath();
        Path log = real.resolve(JournalFolder.LOG_FILE);
        Path end = real.resolve(JournalFolder.LOG_FILE + "-wal");
        Path anchor = real.resolve(JournalFolder.ANCHOR_FILE);
        switch (kind) {
            case FOLDER_REMOVED -> remove(real);
            case LOG_REMOVED -> Files.delete(log);
            case OLDER_COPY_RENAMED_OVER -> {
                Path fresh = Files.copy(older.resolve(JournalFolder.LOG_FILE), real.resolve("restored"));
                Files.move(fresh, log, StandardCopyOption.ATOMIC_MOVE);
            }
            case OLDER_COPY_WRITTEN_OVER -> overwrite(log, Files.readAllBytes(older.resolve(JournalFolder.LOG_FILE)));
            case END_CUT -> cut(end);
            case END_REMOVED -> Files.delete(end);
            case ANCHOR_REMOVED -> Files.delete(anchor);
            case FOLDER_RENAMED -> Files.move(real, real.resolveSibling("renamed"));
            case LINK_REDIRECTED -> {
                Path other = root.resolve("other");
                copy(older, other);
                Path fresh = Files.createSymbolicLink(root.resolve("fresh"), other);
                Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
            }
            case ANCHOR_REPLACED -> {
                Path fresh = Files.copy(older.resolve(JournalFolder.ANCHOR_FILE), real.resolve("restored"));
                Files.move(fresh, anchor, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** In place, as a plain copy does. The bytes were read from elsewhere: a stream on the log would let go of its locks. */
    private static void overwrite(Path log, byte[] bytes) throws IOException {
        new ProcessBuilder("sh", "-c", "cat > \"$1\"", "sh", log.toString())
                .redirectInput(Files.write(log.resolveSibling("bytes"), bytes).toFile())
                .start()
                .onExit()
                .join();
    }

    private static void cut(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(0);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        for (String name : List.of(JournalFolder.LOG_FILE, JournalFolder.ANCHOR_FILE)) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }
}
