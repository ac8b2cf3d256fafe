package org.chairside.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import org.chairside.journal.JournalOpening.Caution;
import org.chairside.journal.JournalOpening.Opened;
import org.chairside.journal.JournalOpening.Reason;
import org.chairside.journal.JournalOpening.Refused;
import org.chairside.model.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A data folder: the log, its head anchor, its lock and its ballast. Within one process the log must be read through
 * SQLite alone: closing a plain stream on it would let go of SQLite's locks.
 */
public final class JournalFolder {
    public static final String LOG_FILE = "chairside.log";
    public static final String ANCHOR_FILE = "chairside.anchor";
    public static final String LOCK_FILE = "chairside.lock";
    public static final String BALLAST_FILE = "chairside.ballast";

    private static final Logger LOG = LoggerFactory.getLogger(JournalFolder.class);

    private final Path folder;
    private final Seal seal;
    private final InstantSource clock;
    private final Ids ids;

    private JournalFolder(Path folder, Seal seal, InstantSource clock, Ids ids) {
        this.folder = folder;
        this.seal = seal;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Locks the folder, checks the log and opens it; makes both if they are not there. What is refused is left as it
     * was found.
     *
     * @param clock stamps the entries
     * @param ids names the workstation of a new log
     */
    public static JournalOpening open(Path folder, Seal seal, InstantSource clock, Ids ids) {
        try {
            return new JournalFolder(folder, seal, clock, ids).locked();
        } catch (RefusedException e) {
            LOG.warn("the log was not opened: {}", e.getMessage());
            return new Refused(e.reason());
        }
    }

    private JournalOpening locked() throws RefusedException {
        FolderLock lock = lock();
        JournalOpening opening = null;
        try {
            opening = opened(lock);
            return opening;
        } catch (SQLException e) {
            throw new RefusedException(reason(e));
        } catch (JournalException | IOException e) {
            throw new RefusedException(
                    e instanceof JournalException journal && journal.fault() == JournalException.Fault.DAMAGED
                            ? new Reason.Damaged(0)
                            : new Reason.Unreadable());
        } finally {
            if (opening == null) {
                release(lock);
            }
        }
    }

    private FolderLock lock() throws RefusedException {
        try {
            OwnerOnly.folder(folder);
            if (!LocalDisk.holds(folder.toRealPath())) {
                throw new RefusedException(new Reason.NetworkFolder());
            }
            return FolderLock.take(folder.resolve(LOCK_FILE))
                    .orElseThrow(() -> new RefusedException(new Reason.InUse()));
        } catch (AccessDeniedException e) {
            throw new RefusedException(new Reason.ReadOnly());
        } catch (IOException e) {
            throw new RefusedException(Files.isWritable(folder) ? new Reason.Unreadable() : new Reason.ReadOnly());
        }
    }

    private JournalOpening opened(FolderLock lock) throws SQLException, RefusedException, IOException {
        Path log = folder.resolve(LOG_FILE);
        if (Files.exists(log)) {
            recognise(log);
        }
        refuseLoss(log);
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        Ballast ballast = new Ballast(folder.resolve(BALLAST_FILE));
        if (!ballast.take()) {
            cautions.add(Caution.NO_BALLAST);
        }
        // SQLite gives the files it makes beside the log the rights of the log.
        OwnerOnly.file(log);
        try (Connection connection = Sqlite.forWriting(log)) {
            Schema.upgrade(connection, ids);
            Journal journal = checked(new LogCheck(connection), cautions);
            return new Opened(new FolderJournal(journal, ballast, lock), ballast, cautions);
        }
    }

    private Journal checked(LogCheck check, Set<Caution> cautions) throws SQLException, RefusedException, IOException {
        Path file = folder.resolve(ANCHOR_FILE);
        Journal.Head head = check.chain();
        check.key(seal);
        HeadAnchor anchor = new HeadAnchor(file, seal, check.workstation());
        check.anchor(file, anchor, head).ifPresent(cautions::add);
        anchor.set(head);
        return new SqliteJournal(folder.resolve(LOG_FILE), check.workstation(), seal, clock, anchor);
    }

    /** A new log is made only where no anchor remembers an old one. */
    private void refuseLoss(Path log) throws RefusedException, IOException {
        if (Files.exists(log) && Files.size(log) > 0) {
            return;
        }
        long remembered = HeadAnchor.newest(folder.resolve(ANCHOR_FILE))
                .map(slot -> slot.head().seq())
                .orElse(0L);
        if (remembered > 0) {
            throw new RefusedException(new Reason.TailLost(remembered, 0));
        }
    }

    /** Looks at a file without changing it, and refuses what is not a log that this version can write. */
    private static void recognise(Path log) throws SQLException, RefusedException {
        try (Connection connection = Sqlite.forReading(log)) {
            if (Schema.isEmpty(connection) && !Schema.isOurs(connection)) {
                return;
            }
            if (!Schema.isOurs(connection)) {
                throw new RefusedException(new Reason.NotALog());
            }
            int version = Schema.version(connection);
            if (version > Schema.VERSION) {
                throw new RefusedException(new Reason.NewerFormat(version));
            }
        }
    }

    private static Reason reason(SQLException e) {
        return switch (Faults.code(e)) {
            case 8 -> new Reason.ReadOnly();
            case 11 -> new Reason.Damaged(0);
            case 13 -> new Reason.DiskFull();
            case 26 -> new Reason.NotALog();
            default -> new Reason.Unreadable();
        };
    }

    private static void release(FolderLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("the folder's lock did not close");
        }
    }
}
