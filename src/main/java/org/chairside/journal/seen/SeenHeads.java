package org.chairside.journal.seen;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chairside.journal.Journal;
import org.chairside.journal.LastSeen;
import org.chairside.journal.Seal;
import org.chairside.model.WorkstationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One small file for each workstation of a clinic, with a checksum under the clinic's key, so that nobody without it can make
 * one up. What cannot be read or is not genuine counts as not remembered. A head is written two seconds after it was noted, or
 * on closing; those noted in between are left out.
 */
public final class SeenHeads implements LastSeen {
    /** Below the person's own folder. */
    public static final String FOLDER = "heads";

    private static final Logger LOG = LoggerFactory.getLogger(SeenHeads.class);
    private static final long WRITTEN_AFTER_SECONDS = 2;

    private final Path folder;
    private final UUID vault;
    private final Seal seal;
    private final Map<WorkstationId, Journal.Head> noted = new ConcurrentHashMap<>();
    private ScheduledExecutorService later;

    /**
     * @param state the person's own folder on this computer; made when there is something to remember
     * @param vault of the clinic's keyring
     */
    public SeenHeads(Path state, UUID vault, Seal seal) {
        this.folder = state.resolve(FOLDER);
        this.vault = vault;
        this.seal = seal;
    }

    @Override
    public Optional<Journal.Head> of(WorkstationId workstation) {
        return SeenFile.read(file(workstation))
                .filter(each -> each.workstation().equals(workstation) && each.isGenuine(vault, seal))
                .map(SeenFile::head);
    }

    @Override
    public Optional<Journal.Head> furthest() {
        return files(folder, vault + "-*" + SeenFile.SUFFIX).stream()
                .flatMap(file -> genuine(file).stream())
                .max(Comparator.comparingLong(Journal.Head::seq));
    }

    /**
     * The end of a workstation's chain as somebody without the key can read it: it may be made up.
     *
     * @param state the person's own folder
     */
    public static Optional<Journal.Head> unchecked(Path state, WorkstationId workstation) {
        return files(state.resolve(FOLDER), "*-" + workstation.value() + SeenFile.SUFFIX).stream()
                .flatMap(file -> SeenFile.read(file).stream())
                .map(SeenFile::head)
                .max(Comparator.comparingLong(Journal.Head::seq));
    }

    private Optional<Journal.Head> genuine(Path file) {
        return SeenFile.read(file).filter(each -> each.isGenuine(vault, seal)).map(SeenFile::head);
    }

    private Path file(WorkstationId workstation) {
        return folder.resolve(vault + "-" + workstation.value() + SeenFile.SUFFIX);
    }

    private static List<Path> files(Path folder, String pattern) {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, pattern)) {
                all.forEach(files::add);
            } catch (IOException e) {
                LOG.warn(
                        "the heads last seen cannot be listed: {}", e.getClass().getSimpleName());
            }
        }
        return files;
    }

    @Override
    public synchronized void note(WorkstationId workstation, Journal.Head head) {
        boolean waiting = !noted.isEmpty();
        noted.put(workstation, head);
        if (later == null) {
            later = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("heads-seen").factory());
        }
        if (!waiting) {
            var _ = later.schedule(this::write, WRITTEN_AFTER_SECONDS, TimeUnit.SECONDS);
        }
    }

    private synchronized void write() {
        noted.forEach((workstation, head) -> {
            try {
                SeenFile.of(vault, workstation, head, seal).write(file(workstation));
            } catch (IOException e) {
                // Only an older copy put back goes unnoticed by that.
                LOG.warn("the head last seen was not written: {}", e.getClass().getSimpleName());
            }
        });
        noted.clear();
    }

    @Override
    public synchronized void close() {
        write();
        if (later != null) {
            later.shutdownNow();
            later = null;
        }
    }
}
