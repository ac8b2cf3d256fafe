package org.chairside.journal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chairside.journal.Journal;
import org.chairside.journal.Seal;
import org.chairside.journal.Verdict;
import org.chairside.journal.Verdict.Broken;
import org.chairside.journal.Verdict.Damage;
import org.chairside.journal.log.AnchorSlot;
import org.chairside.journal.log.ChainCheck;
import org.chairside.journal.log.LogReader;
import org.chairside.model.EntryId;
import org.chairside.model.LogRemark;
import org.chairside.model.LogRemark.What;
import org.chairside.model.WorkstationId;

/**
 * What lies beside a log, as it can be looked at without a key, or with one.
 *
 * @param anchor where the head anchor is
 * @param slots those of the head anchor that can be read
 * @param anchored those of them that count: all, as long as no key has told which are genuine
 * @param hasAnchor whether there is a file of that name
 * @param files the names of those files in the folder that have names like ours and are not ours, or were kept
 */
record FilesBesideLog(
        Path anchor, List<AnchorSlot> slots, List<AnchorSlot> anchored, boolean hasAnchor, List<String> files) {
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

    /** What a folder has before a log is begun in it. */
    private static final Set<String> BEFORE =
            Set.of(JournalFolder.LOG_FILE, JournalFolder.LOCK_FILE, JournalFolder.BALLAST_FILE);

    static FilesBesideLog of(Path folder) {
        Path anchor = folder.resolve(JournalFolder.ANCHOR_FILE);
        List<AnchorSlot> slots = AnchorSlot.in(anchor);
        return new FilesBesideLog(
                anchor,
                slots,
                slots,
                Files.exists(anchor, LinkOption.NOFOLLOW_LINKS),
                named(folder, name -> !KNOWN.contains(name)));
    }

    /** What is said of a folder without a log, or with nothing in it: that there was one, if anything is left of it. */
    static Optional<Verdict.Gone> gone(Path folder) {
        List<String> left =
                named(folder, name -> !BEFORE.contains(name) && (KNOWN.contains(name) || name.contains(Evidence.MARK)));
        long saved = AnchorSlot.newest(folder.resolve(JournalFolder.ANCHOR_FILE))
                .map(slot -> slot.head().seq())
                .orElse(0L);
        return left.isEmpty() ? Optional.empty() : Optional.of(new Verdict.Gone(Math.max(0, saved)));
    }

    /** The same for somebody with the key: a slot that it did not make proves nothing. */
    FilesBesideLog knownBy(Seal seal, WorkstationId own) {
        List<AnchorSlot> genuine =
                slots.stream().filter(slot -> slot.isGenuine(seal, own)).toList();
        return new FilesBesideLog(anchor, slots, genuine, hasAnchor, files);
    }

    private static List<String> named(Path folder, Predicate<String> which) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString())
                    .filter(name -> name.startsWith(OURS) && which.test(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Where the log is not what the anchor remembers. */
    Optional<Broken> against(LogReader log, WorkstationId own, Journal.Head end) throws SQLException {
        for (AnchorSlot slot : anchored) {
            Journal.Head then = slot.head();
            if (then.seq() > end.seq()) {
                return Optional.of(new Broken(end.seq() + 1, Optional.empty(), Damage.TAIL_LOST));
            }
            if (!ChainCheck.contains(then, own, log)) {
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
        } else if (end.seq() > 0 && !isWhole(slots, end)) {
            remarks.add(new LogRemark(What.ANCHOR_DAMAGED, 0));
        } else if (end.seq() > 0 && anchored.size() < WHOLE && isWhole(anchored, end) && !isBeforeFirst(end)) {
            remarks.add(new LogRemark(What.ANCHOR_TORN, 0));
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
        return AnchorSlot.newest(anchor)
                .map(slot -> end.seq() - slot.head().seq())
                .orElse(0L);
    }

    /** Killed between the first entry and its anchor: there is only the slot that was written before any entry. */
    private boolean isBeforeFirst(Journal.Head end) {
        return end.seq() == 1 && slots.size() == 1;
    }

    /** A crash tears a slot only while the log goes further than the other one. */
    private static boolean isWhole(List<AnchorSlot> slots, Journal.Head end) {
        return slots.size() == WHOLE
                || slots.stream().anyMatch(slot -> slot.head().seq() < end.seq());
    }
}
