package org.chairside.journal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chairside.files.OwnerOnly;
import org.chairside.journal.Journal;
import org.chairside.journal.OpeningTerms;
import org.chairside.journal.OpeningWatch;
import org.chairside.journal.folder.JournalOpening.Caution;
import org.chairside.journal.folder.JournalOpening.Reason;
import org.chairside.journal.log.AnchorSlot;
import org.chairside.journal.log.Faults;
import org.chairside.journal.log.HeadAnchor;
import org.chairside.journal.log.LogReader;
import org.chairside.journal.sqlite.Schema;
import org.chairside.journal.sqlite.SchemaRepair;
import org.chairside.journal.sqlite.Sqlite;
import org.chairside.journal.sqlite.UntouchedLog;
import org.chairside.model.LogFinding;
import org.chairside.model.LogFinding.Kind;
import org.chairside.model.WorkstationId;

/**
 * The log of a locked folder on its way to being written: first looked at, without changing anything; then, if it may be, what
 * was found is kept, what can be set right is, and the journal is opened.
 *
 * @param examined empty where there is no log yet, or nothing of one that was
 */
record LogOpening(OpeningTerms terms, Optional<OpeningCheck.Examined> examined, List<LogFinding> found) {
    /** No log comes to as many entries as this: at one each second it would take a thousand years. */
    private static final long MOST_ENTRIES = 1L << 35;

    static LogOpening of(OpeningTerms terms, OpeningWatch watch) throws SQLException, RefusedException, IOException {
        Path log = file(terms);
        boolean foreign = UntouchedLog.isForeignBeside(log);
        if (!isLog(log, foreign)) {
            return new LogOpening(terms, Optional.empty(), lost(terms));
        }
        try (Connection connection = foreign ? Sqlite.forReadingAlone(log) : Sqlite.forReading(log)) {
            OpeningCheck.Examined examined = new OpeningCheck(connection, terms, watch).examine(foreign);
            if (examined.end().seq() > MOST_ENTRIES) {
                throw new RefusedException(new Reason.NumbersUsedUp());
            }
            return new LogOpening(terms, Optional.of(examined), examined.fresh());
        }
    }

    private static Path file(OpeningTerms terms) {
        return terms.folder().resolve(JournalFolder.LOG_FILE);
    }

    /** Refuses what is not a log that this version can write. */
    private static boolean isLog(Path log, boolean foreign) throws SQLException, RefusedException, IOException {
        if (!Files.exists(log) || Files.size(log) == 0) {
            return false;
        }
        try (Connection connection = foreign ? Sqlite.forReadingAlone(log) : Sqlite.forReading(log)) {
            return isLog(connection);
        } catch (SQLException e) {
            if (!Faults.isUnfinished(e)) {
                throw e;
            }
            // The very first writing was cut off; nothing can be read until SQLite has taken it back.
            try (Connection connection = Sqlite.forTakingBack(log)) {
                return isLog(connection);
            }
        }
    }

    /** Whether a file is a log that this version can write; false for one in which there is nothing yet. */
    static boolean isLog(Connection connection) throws SQLException, RefusedException {
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

    /** What is remembered of a log that is not there. */
    private static List<LogFinding> lost(OpeningTerms terms) {
        long anchored = AnchorSlot.newest(terms.folder().resolve(JournalFolder.ANCHOR_FILE))
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

    Set<Caution> cautions() {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        boolean explainedBefore =
                examined.filter(each -> !each.explained().isEmpty()).isPresent();
        if (explainedBefore || !found.isEmpty()) {
            cautions.add(Caution.DAMAGE_EXPLAINED);
        }
        return cautions;
    }

    /** Opens it for writing. With anything found, the anchor stays as it is until the first entry is committed. */
    Journal open() throws SQLException, IOException {
        if (!found.isEmpty()) {
            keep();
        }
        Path log = file(terms);
        // SQLite gives the files it makes beside the log the rights of the log.
        OwnerOnly.file(log);
        try (Connection connection = Sqlite.forWriting(log)) {
            if (!found.isEmpty() && examined.isPresent()) {
                OpeningCheck.Examined then = examined.get();
                new SchemaRepair(then.schema())
                        .make(connection, then.workstation().value());
            }
            Schema.upgrade(connection, terms.ids());
            LogReader reader = new LogReader(connection);
            WorkstationId workstation =
                    examined.map(OpeningCheck.Examined::workstation).orElse(reader.workstation());
            HeadAnchor anchor = anchor(workstation, reader.head(workstation));
            return new SqliteJournal(log, workstation, terms.seal(), terms.clock(), anchor);
        }
    }

    private HeadAnchor anchor(WorkstationId workstation, Journal.Head end) throws IOException {
        Path file = terms.folder().resolve(JournalFolder.ANCHOR_FILE);
        HeadAnchor anchor = new HeadAnchor(file, terms.seal(), workstation, !found.isEmpty(), terms.seen());
        if (found.isEmpty()) {
            if (examined.isEmpty() || !examined.get().anchorStands()) {
                anchor.set(end);
            } else {
                terms.seen().note(workstation, end);
            }
        }
        return anchor;
    }

    private void keep() throws IOException {
        Evidence evidence = new Evidence(terms.folder(), terms.clock().instant());
        evidence.note(found, examined.stream().flatMap(each -> each.schema().unwanted()));
        evidence.copy(JournalFolder.ANCHOR_FILE);
        if (examined.isEmpty()) {
            evidence.move(JournalFolder.LOG_FILE);
        }
        if (examined.isEmpty() || found.stream().anyMatch(each -> each.kind() == Kind.FOREIGN_END)) {
            // Before the log is opened for writing: SQLite would write them into it.
            for (String end : List.of("-wal", "-shm", "-journal")) {
                evidence.move(JournalFolder.LOG_FILE + end);
            }
        }
    }
}
