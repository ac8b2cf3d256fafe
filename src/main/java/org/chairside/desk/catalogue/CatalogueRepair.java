package org.chairside.desk.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chairside.chart.Summary;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.RemadeRows;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.model.StreamContent;
import org.chairside.model.StreamEnd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the rows of the catalogue against the streams they stand for, which alone are the record: makes those again that
 * are missing, behind or made up, and remembers how many there were. Safe for any thread.
 */
final class CatalogueRepair {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueRepair.class);

    private final Journal journal;
    private final Map<SessionId, DamagedSession> damaged = new LinkedHashMap<>();
    private volatile Catalogue.Found found = Catalogue.Found.NOTHING;

    CatalogueRepair(Journal journal) {
        this.journal = journal;
    }

    /** What was found so far. */
    Catalogue.Found found() {
        return found;
    }

    private synchronized void counted(int more) {
        found = new Catalogue.Found(found.mended() + more, List.copyOf(damaged.values()));
    }

    private synchronized void damaged(SessionId session, StreamContent content) {
        damaged.put(session, DamagedSession.of(session, content));
    }

    /** How far each stream goes that may be a session's. */
    static Map<SessionId, Long> ends(List<StreamEnd> streams) {
        Map<SessionId, Long> ends = HashMap.newHashMap(streams.size());
        streams.stream().filter(end -> end.lastSeq() > 0).forEach(end -> end.session()
                .ifPresent(session -> ends.put(session, end.lastSeq())));
        return ends;
    }

    /** The sessions whose rows are missing, behind their streams, or of no stream at all. */
    static List<SessionId> suspects(Map<SessionId, SessionSummary> rows, Map<SessionId, Long> ends) {
        List<SessionId> suspects = new ArrayList<>();
        rows.forEach((session, row) -> {
            Long end = ends.get(session);
            if (end == null || end != row.lastSeq()) {
                suspects.add(session);
            }
        });
        ends.keySet().stream().filter(session -> !rows.containsKey(session)).forEach(suspects::add);
        return suspects;
    }

    /** Makes rows of an earlier version again, which is nobody's fault. */
    List<SessionSummary> lifted(Collection<SessionId> sessions) {
        List<SessionSummary> rows = made(sessions, Map.of()).rows();
        counted(0);
        return rows;
    }

    /**
     * Makes rows again, in one transaction, and counts those that were not what they are now. What was saved since they were
     * read changed the row with the entry: such a row is not counted.
     *
     * @param shown the rows as they were read
     * @return the rows as they are now; of what is no session, none
     */
    List<SessionSummary> again(Collection<SessionId> suspects, Map<SessionId, SessionSummary> shown) {
        RemadeRows made = made(suspects, shown);
        counted(made.changed().size());
        return made.rows();
    }

    private RemadeRows made(Collection<SessionId> sessions, Map<SessionId, SessionSummary> shown) {
        if (sessions.isEmpty()) {
            return RemadeRows.NONE;
        }
        try {
            return journal.remake(List.copyOf(sessions), (session, content) -> row(session, content, shown));
        } catch (JournalException e) {
            if (e.fault() != JournalException.Fault.READ_ONLY) {
                throw e;
            }
            // What cannot be written is made for this once.
            return held(sessions, shown);
        }
    }

    private RemadeRows held(Collection<SessionId> sessions, Map<SessionId, SessionSummary> shown) {
        List<SessionSummary> rows = new ArrayList<>();
        Set<SessionId> changed = new HashSet<>();
        for (SessionId session : sessions) {
            Optional<SessionSummary> row = row(session, journal.read(session.stream()), shown);
            row.ifPresent(rows::add);
            if (!row.equals(Optional.ofNullable(shown.get(session)))) {
                changed.add(session);
            }
        }
        return new RemadeRows(rows, changed);
    }

    /** A session that cannot be read keeps the row it has: it says whose it is. */
    private Optional<SessionSummary> row(
            SessionId session, StreamContent content, Map<SessionId, SessionSummary> shown) {
        try {
            Optional<SessionSummary> row = Summary.of(content);
            if (row.isEmpty() && DamagedSession.is(content)) {
                damaged(session, content);
                return Optional.ofNullable(shown.get(session));
            }
            return row;
        } catch (RuntimeException bug) {
            // A session that cannot be folded is one session, and not the end of the list.
            LOG.error(
                    "the row of session {} was not made: {}",
                    session.brief(),
                    bug.getClass().getName());
            damaged(session, content);
            return Optional.ofNullable(shown.get(session));
        }
    }
}
