package org.chairside.journal.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.chairside.files.BoundedFile;
import org.chairside.files.OwnerOnly;
import org.chairside.journal.JournalException;
import org.chairside.journal.OpeningTerms;
import org.chairside.journal.OpeningWatch;
import org.chairside.journal.folder.JournalOpening.Caution;
import org.chairside.journal.folder.JournalOpening.Opened;
import org.chairside.journal.folder.JournalOpening.Reason;
import org.chairside.journal.folder.JournalOpening.ReasonWanted;
import org.chairside.journal.folder.JournalOpening.Refused;
import org.chairside.journal.log.Faults;
import org.chairside.model.LogFinding;
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

    /** The files that are opened where they are, without their first bytes being looked at. */
    private static final List<String> OPENED =
            List.of(LOG_FILE, LOG_FILE + "-wal", LOG_FILE + "-shm", LOG_FILE + "-journal", LOCK_FILE);

    private static final Logger LOG = LoggerFactory.getLogger(JournalFolder.class);

    private final OpeningTerms terms;
    private final OpeningWatch watch;
    private final Path folder;

    private JournalFolder(OpeningTerms terms, OpeningWatch watch) {
        this.terms = terms;
        this.watch = watch;
        this.folder = terms.folder();
    }

    /**
     * Locks the folder, checks the log and opens it; makes both if they are not there. What is refused is left as it was
     * found, and so is what wants a reason, unless the terms accept exactly what is found: then what was found is kept beside
     * the log, and the first entry that is written puts a genuine anchor in place.
     *
     * @param watch hears how far the check is
     */
    public static JournalOpening open(OpeningTerms terms, OpeningWatch watch) {
        try {
            return new JournalFolder(terms, watch).locked();
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
                            ? new Reason.Damaged()
                            : new Reason.Unreadable());
        } finally {
            if (!(opening instanceof Opened)) {
                release(lock);
            }
        }
    }

    /** Whether something that is no file stands where one of ours is opened. */
    static boolean hasSomethingElse(Path folder) {
        return OPENED.stream().anyMatch(name -> BoundedFile.isSomethingElse(folder.resolve(name)))
                || isPipe(folder.resolve(BALLAST_FILE));
    }

    /** Charting goes on without the ballast, but not where opening it waits for ever. */
    private static boolean isPipe(Path ballast) {
        return BoundedFile.isSomethingElse(ballast) && !Files.isDirectory(ballast);
    }

    private FolderLock lock() throws RefusedException {
        if (hasSomethingElse(folder)) {
            throw new RefusedException(new Reason.NotAFile());
        }
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
        LogOpening log = LogOpening.of(terms, watch);
        List<LogFinding> found = log.found();
        if (!found.isEmpty() && !found.equals(terms.accepted())) {
            LOG.warn("opening the log wants a reason: {}", found);
            return new ReasonWanted(found);
        }
        Set<Caution> cautions = log.cautions();
        Ballast ballast = new Ballast(folder.resolve(BALLAST_FILE));
        boolean ample = ballast.take();
        FolderJournal journal = new FolderJournal(log.open(), ballast, lock);
        if (!ample && ballast.hasRoomForEntry()) {
            cautions.add(Caution.NO_BALLAST);
        } else if (!ample) {
            LOG.warn("the disk is full");
            journal.hasNoRoom();
        }
        return new Opened(journal, ballast, cautions);
    }

    static Reason reason(SQLException e) {
        return switch (Faults.code(e)) {
            case 8 -> new Reason.ReadOnly();
            case 11 -> new Reason.Damaged();
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
