package org.chairside.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chairside.journal.Verdict.Broken;
import org.chairside.journal.Verdict.Damage;
import org.chairside.model.EntryId;
import org.chairside.model.LogRemark;
import org.chairside.model.LogRemark.What;
import org.chairside.model.WorkstationId;

/**
 * What lies beside a log, as it can be looked at without a key.
 *
 * @param anchor where the head anchor is
 * @param anchored the slots of the head anchor that can be read
 * @param hasAnchor whether there is a file of that name
 * @param files the names of those files in the folder that have names like ours and are not ours, or were kept
 */
record LogBeside(Path anchor, List<HeadAnchor.Slot> anchored, boolean hasAnchor, List<String> files) {
    private static final int WHOLE = 2;
    /** An entry is committed before the anchor goes on. */
    private static final long AFTER_A_CRASH = 1;

    private static final String OURS = "chairside.";
    private static final Set<String> KNOWN = Set.of(
            JournalFolder.LOG_FILE,
            JournalFolder.LOG_FILE + "-wal",
            JournalFolder.LOG_FILE + "-shm",
            JournalFolder.LOG_FILE + "-journal",
            JournalFolder.ANCHOR_FILE,
            JournalFolder.ANCHOR_FILE + ".new",
            JournalFolder.LOCK_FILE,
            JournalFolder.BALLAST_FILE,
            "chairside.drafts",
            "chairside.drafts.new");

    static LogBeside of(Path folder) {
        Path anchor = folder.resolve(JournalFolder.ANCHOR_FILE);
        List<HeadAnchor.Slot> slots = HeadAnchor.slots(anchor);
        return new LogBeside(anchor, slots, Files.exists(anchor, LinkOption.NOFOLLOW_LINKS), others(folder));
    }

    private static List<String> others(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString())
                    .filter(name -> name.startsWith(OURS) && !KNOWN.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Where the log is not what the anchor remembers. */
    Optional<Broken> against(LogReader log, WorkstationId own, Journal.Head end) throws SQLException {
        for (HeadAnchor.Slot slot : anchored) {
            Journal.Head then = slot.head();
            if (then.seq() > end.seq()) {
                return Optional.of(new Broken(end.seq() + 1, Optional.empty(), Damage.TAIL_LOST));
            }
            if (!ChainCheck.holds(then, own, log)) {
                Optional<EntryId> id =
                        log.at(own, then.seq()).map(each -> each.link().place().id());
                return Optional.of(new Broken(then.seq(), id, Damage.ANCHOR));
            }
        }
        return Optional.empty();
    }

    /** What is worth a remark. */
    List<LogRemark> remarks(Journal.Head end) {
        List<LogRemark> remarks = new ArrayList<>();
        if (end.seq() > 0 && !hasAnchor) {
            remarks.add(new LogRemark(What.ANCHOR_MISSING, 0));
        } else if (end.seq() > 0 && !isWhole(end)) {
            remarks.add(new LogRemark(What.ANCHOR_DAMAGED, 0));
        }
        long uncovered = uncovered(end);
        if (uncovered > AFTER_A_CRASH) {
            remarks.add(new LogRemark(What.AFTER_ANCHOR, uncovered));
        }
        files.forEach(name ->
                remarks.add(new LogRemark(name.contains(Evidence.MARK) ? What.EVIDENCE : What.EXTRA_FILE, name)));
        return remarks;
    }

    /** How many entries no anchor vouches for. It is read again: beside a writer it goes on with the log. */
    private long uncovered(Journal.Head end) {
        return HeadAnchor.newest(anchor)
                .map(slot -> end.seq() - slot.head().seq())
                .orElse(0L);
    }

    /** A crash tears a slot only while the log goes further than the other one. */
    private boolean isWhole(Journal.Head end) {
        return anchored.size() == WHOLE
                || anchored.stream().anyMatch(slot -> slot.head().seq() < end.seq());
    }
}
