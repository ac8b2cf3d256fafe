package org.chairside.journal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.OpeningTerms;
import org.chairside.journal.folder.JournalOpening.Reason;
import org.chairside.journal.sqlite.FileCheck;
import org.chairside.journal.sqlite.SchemaRepair;
import org.chairside.journal.sqlite.UntouchedLog;
import org.chairside.model.LogFinding;

/** What came of opening the log of a folder only to read it: nothing there is changed, made or locked, whatever is found. */
public sealed interface JournalReading {
    /**
     * Open; appending and making rows again fails with {@link JournalException.Fault#READ_ONLY}.
     *
     * @param fresh what is not as it should be, and would want a reason if it were opened for writing
     * @param explained what somebody gave a reason for earlier, and is still so
     */
    record Read(Journal journal, List<LogFinding> fresh, List<LogFinding> explained) implements JournalReading {
        public Read {
            fresh = List.copyOf(fresh);
            explained = List.copyOf(explained);
        }
    }

    /** Not opened. */
    record Unread(Reason reason) implements JournalReading {}

    /**
     * Opens the log.
     *
     * @param scratch a folder of the person's own, see {@link UntouchedLog}
     */
    static JournalReading of(OpeningTerms terms, Path scratch) {
        Path file = terms.folder().resolve(JournalFolder.LOG_FILE);
        if (!Files.exists(file)) {
            return new Unread(new Reason.Unreadable());
        }
        if (JournalFolder.hasSomethingElse(terms.folder())) {
            return new Unread(new Reason.NotAFile());
        }
        UntouchedLog log = null;
        Read read = null;
        try {
            log = UntouchedLog.of(file, scratch);
            read = read(log, terms, scratch);
            return read;
        } catch (RefusedException e) {
            return new Unread(e.reason());
        } catch (SQLException e) {
            return new Unread(JournalFolder.reason(e));
        } catch (IOException | JournalException e) {
            return new Unread(new Reason.Unreadable());
        } finally {
            if (read == null && log != null) {
                log.close();
            }
        }
    }

    private static Read read(UntouchedLog log, OpeningTerms terms, Path scratch)
            throws SQLException, IOException, RefusedException {
        OpeningCheck.Examined examined;
        Set<String> wrong;
        try (Connection connection = log.connect()) {
            if (!LogOpening.isLog(connection)) {
                throw new RefusedException(new Reason.NotALog());
            }
            examined = new OpeningCheck(connection, terms, (_, _) -> {})
                    .examine(log.foreignEnd().isPresent());
            wrong = FileCheck.quick(connection).wrong();
        }
        UntouchedLog whole = whole(log, wrong, examined, scratch);
        Journal journal = new ReadingJournal(whole, examined.workstation(), terms.seal());
        return new Read(journal, examined.fresh(), examined.explained());
    }

    /** The log, or a copy of it in which the index and the list are made anew: what is wrong with them is in the way of reading. */
    private static UntouchedLog whole(UntouchedLog log, Set<String> wrong, OpeningCheck.Examined examined, Path scratch)
            throws SQLException, IOException {
        if (wrong.isEmpty()) {
            return log;
        }
        SchemaRepair repair = new SchemaRepair(examined.schema().with(wrong));
        UntouchedLog copy = log.mended(scratch, repair, examined.workstation().value());
        log.close();
        return copy;
    }
}
