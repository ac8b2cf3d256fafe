package org.chairside.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chairside.files.BoundedFile;
import org.chairside.files.WholeFile;
import org.chairside.journal.JournalException;
import org.chairside.journal.Seal;
import org.chairside.journal.watch.Condition;
import org.chairside.journal.watch.Conditions;
import org.chairside.journal.watch.FileMark;
import org.chairside.model.SessionId;
import org.chairside.model.StaffId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was typed and not yet saved, one line a session and person, sealed on disk within a second so that a crash does not lose it.
 * A draft is nobody's record: losing one is a pity, so a disk that fails here is told of once and nothing more. Calls return
 * at once, from any thread.
 */
public final class Drafts implements AutoCloseable {
    /** The name of the file beside the log. */
    public static final String FILE = "chairside.drafts";

    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);
    private static final byte[] LABEL = "drafts 1".getBytes(StandardCharsets.UTF_8);
    /** As much as memory takes; earlier versions kept lines of any length. */
    private static final int MOST_BYTES = 500_000_000;

    private static final long DELAY_MILLIS = 900;
    private static final long PATIENCE_SECONDS = 5;

    /** A line as it was left. */
    public record Draft(String text, Instant since) {}

    /** A line that somebody else left than the person who types now. */
    public record OthersDraft(StaffId by, Draft draft) {}

    private final Path file;
    private final Seal seal;
    private final Conditions conditions;
    private final Optional<FileMark> folder;
    private final StaffId person;
    private final Map<SessionId, Draft> drafts = new LinkedHashMap<>();
    private final Map<SessionId, List<OthersDraft>> others = new LinkedHashMap<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile boolean failing;
    private final ScheduledThreadPoolExecutor disk = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("drafts").daemon().factory());

    private Drafts(Path file, Seal seal, Conditions conditions, StaffId person) {
        this.file = file;
        this.seal = seal;
        this.conditions = conditions;
        this.person = person;
        this.folder = mark(file);
        disk.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * The drafts of a folder; none where there is no file, or none that can be read. Reads the disk.
     *
     * @param conditions told, once, if they cannot be kept
     * @param person who types from now on
     */
    static Drafts in(Path folder, Seal seal, Conditions conditions, StaffId person) {
        Drafts drafts = new Drafts(folder.resolve(FILE), seal, conditions, person);
        drafts.read();
        return drafts;
    }

    public synchronized Optional<Draft> of(SessionId session) {
        return Optional.ofNullable(drafts.get(session));
    }

    /** The lines that others left in a session. They stay until the person who types now goes on with them. */
    public synchronized List<OthersDraft> ofOthers(SessionId session) {
        return List.copyOf(others.getOrDefault(session, List.of()));
    }

    /** Keeps a line; a blank one is forgotten. Line breaks become spaces. */
    public synchronized void keep(SessionId session, String text, Instant since) {
        others.getOrDefault(session, new ArrayList<>())
                .removeIf(each -> each.draft().text().equals(text));
        if (text.isBlank()) {
            drafts.remove(session);
        } else {
            drafts.put(session, new Draft(text.replaceAll("\\R", " "), since));
        }
        if (!disk.isShutdown() && waiting.compareAndSet(false, true)) {
            var _ = disk.schedule(this::write, DELAY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** The lines that would be lost with the program, because they could not be kept when that was tried last. */
    public synchronized Map<SessionId, Draft> unkept() {
        return failing ? Map.copyOf(drafts) : Map.of();
    }

    private synchronized String lines() {
        StringBuilder lines = new StringBuilder();
        drafts.forEach((session, draft) -> lines.append(line(session, person, draft)));
        others.forEach((session, all) -> all.forEach(each -> lines.append(line(session, each.by(), each.draft()))));
        return lines.toString();
    }

    private static String line(SessionId session, StaffId by, Draft draft) {
        return session + "\t" + draft.since() + " " + by + "\t" + draft.text() + "\n";
    }

    private static Optional<FileMark> mark(Path file) {
        try {
            return FileMark.of(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the path still leads to the folder they were read from, and not to another with drafts of its own. */
    private boolean isSameFolder() {
        Optional<FileMark> now = mark(file);
        return now.isPresent() && folder.isPresent() && now.get().isSameFile(folder.get());
    }

    private void write() {
        waiting.set(false);
        if (!isSameFolder()) {
            failing = true;
            conditions.report(new Condition.DraftNotKept());
            return;
        }
        try {
            byte[] sealed = seal.seal(lines().getBytes(StandardCharsets.UTF_8), LABEL);
            WholeFile.put(file, sealed);
            failing = false;
        } catch (IOException | JournalException e) {
            failing = true;
            LOG.warn("drafts not kept: {}", e.getClass().getSimpleName());
            conditions.report(new Condition.DraftNotKept());
        }
    }

    private void read() {
        try {
            if (Files.exists(file)) {
                byte[] plain = seal.open(BoundedFile.read(file, MOST_BYTES), LABEL);
                new String(plain, StandardCharsets.UTF_8).lines().forEach(this::restore);
            }
        } catch (IOException | JournalException e) {
            LOG.warn("drafts not read: {}", e.getClass().getSimpleName());
        }
    }

    private void restore(String line) {
        String[] parts = line.split("\t", 3);
        if (parts.length < 3) {
            return;
        }
        // Earlier versions did not say who left it.
        String[] sinceAndBy = parts[1].split(" ", 2);
        SessionId session = SessionId.parse(parts[0]);
        Draft draft = new Draft(parts[2], Instant.parse(sinceAndBy[0]));
        if (sinceAndBy.length > 1 && !sinceAndBy[1].equals(person.toString())) {
            others.computeIfAbsent(session, _ -> new ArrayList<>())
                    .add(new OthersDraft(StaffId.parse(sinceAndBy[1]), draft));
        } else {
            drafts.put(session, draft);
        }
    }

    /** Writes what is still waiting, then stops. */
    @Override
    public void close() {
        // Not shutdownNow: an interrupt in the middle of a write would close the file and lose the draft.
        disk.shutdown();
        try {
            if (!disk.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("drafts not kept: the disk does not answer");
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        if (waiting.get()) {
            write();
        }
    }
}
