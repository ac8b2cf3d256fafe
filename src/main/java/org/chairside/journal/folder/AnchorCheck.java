package org.chairside.journal.folder;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chairside.journal.Journal;
import org.chairside.journal.LastSeen;
import org.chairside.journal.Seal;
import org.chairside.journal.log.AnchorSlot;
import org.chairside.journal.log.ChainCheck;
import org.chairside.journal.log.HeadAnchor;
import org.chairside.journal.log.LogReader;
import org.chairside.model.LogFinding;
import org.chairside.model.LogFinding.Kind;
import org.chairside.model.WorkstationId;

/**
 * The head anchor held against the log. Of a whole anchor both slots are genuine. A crash tears at most the slot that was
 * being written, and that is written after the commit: a slot that is not genuine is none of a crash unless the log goes
 * further than the other one.
 */
record AnchorCheck(Path file, List<AnchorSlot> slots, List<AnchorSlot> genuine) {
    private static final int WHOLE = 2;

    /** Reads the anchor of a folder. */
    static AnchorCheck of(Path folder, Seal seal, WorkstationId workstation) {
        Path file = folder.resolve(JournalFolder.ANCHOR_FILE);
        HeadAnchor anchor = new HeadAnchor(file, seal, workstation, false, LastSeen.NOTHING);
        List<AnchorSlot> slots = AnchorSlot.in(file);
        return new AnchorCheck(
                file,
                slots,
                slots.stream()
                        .filter(anchor::isGenuine)
                        .sorted(AnchorSlot.NEWEST_FIRST)
                        .toList());
    }

    /** What is not as it should be; empty for nothing. */
    Optional<LogFinding> against(LogReader log, WorkstationId workstation, Journal.Head end) throws SQLException {
        if (end.seq() == 0 && genuine.isEmpty() && slots.isEmpty()) {
            return Optional.empty();
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return found(Kind.ANCHOR_MISSING, end, 0);
        }
        if (genuine.isEmpty()) {
            return found(Kind.ANCHOR_NOT_GENUINE, end, claimed());
        }
        for (AnchorSlot slot : genuine) {
            Optional<LogFinding> amiss = against(slot.head(), log, workstation, end);
            if (amiss.isPresent()) {
                return amiss;
            }
        }
        boolean torn = genuine.getFirst().head().seq() < end.seq();
        return genuine.size() == WHOLE || torn || end.seq() == 0
                ? Optional.empty()
                : found(Kind.ANCHOR_NOT_GENUINE, end, claimed());
    }

    /** Whether the newest slot is the end of the log already. */
    boolean isAt(Journal.Head end) {
        return !genuine.isEmpty() && genuine.getFirst().head().equals(end);
    }

    /** The number up to which the anchor vouches for the chain; another where it does not vouch for anything. */
    long covered(long otherwise) {
        return genuine.isEmpty()
                ? Math.max(0, otherwise)
                : genuine.getFirst().head().seq();
    }

    /** The highest number that any slot names. */
    private long claimed() {
        return slots.stream().mapToLong(slot -> slot.head().seq()).max().orElse(0);
    }

    private static Optional<LogFinding> against(
            Journal.Head then, LogReader log, WorkstationId workstation, Journal.Head end) throws SQLException {
        if (then.seq() > end.seq()) {
            return found(Kind.TAIL_LOST, end, then.seq());
        }
        return ChainCheck.contains(then, workstation, log)
                ? Optional.empty()
                : Optional.of(LogFinding.at(Kind.ANCHOR_DIFFERS, then.seq(), then.seq()));
    }

    private static Optional<LogFinding> found(Kind kind, Journal.Head end, long remembered) {
        return Optional.of(LogFinding.at(kind, end.seq(), remembered));
    }
}
