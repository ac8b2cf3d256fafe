package org.chairside.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chairside.journal.JournalOpening.Caution;
import org.chairside.journal.JournalOpening.Opened;
import org.chairside.journal.JournalOpening.Reason;
import org.chairside.journal.JournalOpening.ReasonWanted;
import org.chairside.journal.JournalOpening.Refused;
import org.chairside.journal.sqlite.Schema;
import org.chairside.journal.sqlite.Sqlite;
import org.chairside.model.LogFinding;
import org.chairside.model.LogFinding.Kind;
import org.chairside.model.WorkstationId;
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

    private final OpeningTerms terms;
    private final Path folder;

    private JournalFolder(OpeningTerms terms) {
        this.terms = terms;
        this.folder = terms.folder();
    }

    /**
     * Locks the folder, checks the log and opens it; makes both if they are not there. What is refused is left as it was
     * found, and so is what wants a reason, unless the terms accept exactly what is found: then what was found is kept beside
     * the log, and the first entry that is written puts a genuine anchor in place.
     */
    public static JournalOpening open(OpeningTerms terms) {
        try {
            return new JournalFolder(terms).locked();
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
        boolean fresh = !recognise(log);
        List<LogFinding> lost = fresh ? lost() : List.of();
        Optional<LogCheck.Examined> examined = fresh ? Optional.empty() : Optional.of(examined(log));
        List<LogFinding> found = examined.map(LogCheck.Examined::fresh).orElse(lost);
        if (!found.isEmpty() && !found.equals(terms.accepted())) {
            LOG.warn("opening the log wants a reason: {}", found);
            return new ReasonWanted(found);
        }
        if (!found.isEmpty()) {
            keep(found, examined);
        }
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        Ballast ballast = new Ballast(folder.resolve(BALLAST_FILE));
        if (!ballast.take()) {
            cautions.add(Caution.NO_BALLAST);
        }
        if (examined.filter(each -> !each.explained().isEmpty()).isPresent()) {
            cautions.add(Caution.DAMAGE_EXPLAINED);
        }
        Journal journal = written(log, examined, !found.isEmpty());
        return new Opened(new FolderJournal(journal, ballast, lock), ballast, cautions);
    }

    private LogCheck.Examined examined(Path log) throws SQLException, RefusedException {
        try (Connection connection = Sqlite.forReading(log)) {
            return new LogCheck(connection, terms).examine();
        }
    }

    private void keep(List<LogFinding> found, Optional<LogCheck.Examined> examined) throws IOException {
        Evidence evidence = new Evidence(folder, terms.clock().instant());
        evidence.note(found, examined.stream().flatMap(each -> each.schema().unwanted()));
        evidence.copy(ANCHOR_FILE);
        if (examined.isEmpty()) {
            for (String end : List.of("", "-wal", "-shm", "-journal")) {
                evidence.move(LOG_FILE + end);
            }
        }
    }

    private Journal written(Path log, Optional<LogCheck.Examined> examined, boolean accepted)
            throws SQLException, IOException {
        // SQLite gives the files it makes beside the log the rights of the log.
        OwnerOnly.file(log);
        try (Connection connection = Sqlite.forWriting(log)) {
            if (accepted && examined.isPresent()) {
                examined.get()
                        .schema()
                        .repair(connection, examined.get().workstation().value());
            }
            Schema.upgrade(connection, terms.ids());
            LogReader reader = new LogReader(connection);
            WorkstationId workstation =
                    examined.map(LogCheck.Examined::workstation).orElse(reader.workstation());
            Journal.Head end = reader.head(workstation);
            HeadAnchor anchor =
                    new HeadAnchor(folder.resolve(ANCHOR_FILE), terms.seal(), workstation, accepted, terms.seen());
            if (accepted) {
                LOG.warn("the log was opened for a reason; the first entry says which");
            } else if (examined.isEmpty() || !examined.get().anchorStands()) {
                anchor.set(end);
            } else {
                terms.seen().note(workstation, end);
            }
            return new SqliteJournal(log, workstation, terms.seal(), terms.clock(), anchor);
        }
    }

    /** What is remembered of a log that is not there. */
    private List<LogFinding> lost() {
        long anchored = HeadAnchor.newest(folder.resolve(ANCHOR_FILE))
                .map(slot -> slot.head().seq())
                .orElse(0L);
        long seen = terms.seen().furthest().map(Journal.Head::seq).orElse(0L);
        List<LogFinding> lost = new ArrayList<>();
        if (anchored > 0) {
            lost.add(LogFinding.at(Kind.TAIL_LOST, 0, anchored));
        }
        if (seen > 0) {
            lost.add(LogFinding.at(Kind.OLDER_THAN_LAST_SEEN, 0, seen));
        }
        return lost;
    }

    /**
     * Looks at a file without changing it, and refuses what is not a log that this version can write.
     *
     * @return false where there is no log yet
     */
    private static boolean recognise(Path log) throws SQLException, RefusedException, IOException {
        if (!Files.exists(log) || Files.size(log) == 0) {
            return false;
        }
        try (Connection connection = Sqlite.forReading(log)) {
            if (!Schema.isOurs(connection)) {
                if (Schema.isEmpty(connection)) {
                    return false;
                }
                throw new RefusedException(new Reason.NotALog());
            }
            int version = Schema.version(connection);
            if (version > Schema.VERSION) {
                throw new RefusedException(new Reason.NewerFormat(version));
            }
            return true;
        }
    }

    private static Reason reason(SQLException e) {
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
