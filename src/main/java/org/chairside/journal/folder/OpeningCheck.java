package org.chairside.journal.folder;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.OpeningTerms;
import org.chairside.journal.OpeningWatch;
import org.chairside.journal.Verdict;
import org.chairside.journal.folder.JournalOpening.Reason;
import org.chairside.journal.log.ChainCheck;
import org.chairside.journal.log.LogReader;
import org.chairside.journal.log.Row;
import org.chairside.journal.log.RowCodec;
import org.chairside.journal.log.UnanchoredEntries;
import org.chairside.journal.log.Workstations;
import org.chairside.journal.sqlite.FileCheck;
import org.chairside.journal.sqlite.SchemaCheck;
import org.chairside.model.Event;
import org.chairside.model.LogFinding;
import org.chairside.model.LogFinding.Kind;
import org.chairside.model.WorkstationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is looked at before a log is opened, over a connection that only reads: that the file is sound, that its tables are
 * ours, that the chain holds, that no end is missing, that the key fits. Of a log of more than {@link #WHOLE} entries only the
 * last {@link #TAIL} links are walked, so that opening stays quick; {@link Verifier} walks all.
 */
final class OpeningCheck {
    static final long WHOLE = 50_000;
    static final long TAIL = 5_000;
    private static final Logger LOG = LoggerFactory.getLogger(OpeningCheck.class);

    private final Connection connection;
    private final OpeningTerms terms;
    private final OpeningWatch watch;
    private final SchemaCheck schema;
    private final LogReader log;

    /** @throws RefusedException if the file is damaged, or has no entries that can be read */
    OpeningCheck(Connection connection, OpeningTerms terms, OpeningWatch watch) throws SQLException, RefusedException {
        this.connection = connection;
        this.terms = terms;
        this.watch = watch;
        schema = SchemaCheck.of(connection);
        if (!schema.hasEntries()) {
            throw new RefusedException(new Reason.Damaged());
        }
        log = new LogReader(connection);
    }

    /**
     * What came of it.
     *
     * @param workstation whose chain goes on
     * @param anchorStands whether the head anchor is as it should be and at the end already
     * @param fresh what nobody has given a reason for yet
     * @param explained what somebody gave a reason for earlier, and is still so
     */
    record Examined(
            WorkstationId workstation,
            Journal.Head end,
            SchemaCheck schema,
            boolean anchorStands,
            List<LogFinding> fresh,
            List<LogFinding> explained) {}

    /** @param foreign whether another log's end lies beside the log, which the connection does not see */
    Examined examine(boolean foreign) throws SQLException, RefusedException {
        Workstations workstations = Workstations.of(log, terms.seal());
        WorkstationId workstation = workstations.own();
        AnchorCheck anchor = AnchorCheck.of(terms.folder(), terms.seal(), workstation);
        List<LogFinding> findings = new ArrayList<>();
        Journal.Head end = chain(workstation, anchor, findings);
        if (end.seq() > 0 && !Workstations.opens(log, workstation, terms.seal())) {
            throw new RefusedException(new Reason.WrongKey());
        }
        if (foreign) {
            findings.addFirst(LogFinding.at(Kind.FOREIGN_END, end.seq(), 0));
        }
        if (!workstations.named().equals(workstation)) {
            findings.add(LogFinding.at(Kind.WORKSTATION_CHANGED, end.seq(), 0));
        }
        SchemaCheck tables = tables(end);
        if (tables.isRepairable()) {
            findings.add(LogFinding.at(Kind.SCHEMA_CHANGED, end.seq(), 0));
        }
        if (tables.altered() > 0) {
            findings.add(new LogFinding(Kind.TABLE_ALTERED, List.of(), tables.altered()));
        }
        anchor.against(log, workstation, end).ifPresent(findings::add);
        seen(workstation, end).ifPresent(findings::add);
        List<LogFinding> explained = explained(findings);
        findings.removeAll(explained);
        return new Examined(workstation, end, tables, anchor.isAt(end), List.copyOf(findings), List.copyOf(explained));
    }

    private SchemaCheck tables(Journal.Head end) throws SQLException {
        return end.seq() > WHOLE
                ? schema
                : schema.with(FileCheck.whole(connection).wrong());
    }

    /** The last link; where links before it do not hold, or what no anchor covers does not open, that is found. */
    private Journal.Head chain(WorkstationId workstation, AnchorCheck anchor, List<LogFinding> findings)
            throws SQLException, RefusedException {
        Journal.Head end = log.head(workstation);
        boolean whole = end.seq() <= WHOLE;
        if (whole && !FileCheck.quick(connection).sound()) {
            throw new RefusedException(new Reason.Damaged());
        }
        Journal.Head from = whole ? Journal.Head.START : before(workstation, end.seq() - TAIL);
        ChainCheck.Result result =
                ChainCheck.after(from, workstation, log, seen -> watch.checked(seen, end.seq() - from.seq()));
        List<Long> entries = Stream.concat(
                        result.broken().stream().map(Verdict.Broken::seq),
                        UnanchoredEntries.after(anchor.covered(end.seq() - TAIL), workstation, log, terms.seal())
                                .stream())
                .distinct()
                .sorted()
                .limit(LogFinding.MOST)
                .toList();
        if (!entries.isEmpty()) {
            findings.add(new LogFinding(Kind.CHAIN_BROKEN, entries, 0));
        }
        return end;
    }

    private Journal.Head before(WorkstationId workstation, long seq) throws SQLException {
        return log.at(workstation, seq).map(Row::head).orElse(Journal.Head.START);
    }

    private Optional<LogFinding> seen(WorkstationId workstation, Journal.Head end) throws SQLException {
        Optional<Journal.Head> then = terms.seen().of(workstation);
        if (then.isEmpty()) {
            return Optional.empty();
        }
        long seq = then.get().seq();
        if (seq > end.seq()) {
            return Optional.of(LogFinding.at(Kind.OLDER_THAN_LAST_SEEN, end.seq(), seq));
        }
        return ChainCheck.contains(then.get(), workstation, log)
                ? Optional.empty()
                : Optional.of(LogFinding.at(Kind.OTHER_THAN_LAST_SEEN, seq, seq));
    }

    /** Those that last and that somebody gave a reason for, as the clinic's own entries say. */
    private List<LogFinding> explained(List<LogFinding> findings) throws SQLException {
        List<LogFinding> lasting =
                findings.stream().filter(each -> each.kind().isLasting()).toList();
        if (lasting.isEmpty()) {
            return List.of();
        }
        List<Event> events = clinicEvents();
        return lasting.stream()
                .filter(each -> events.stream().anyMatch(each::isExplainedBy))
                .toList();
    }

    private List<Event> clinicEvents() throws SQLException {
        RowCodec entries = new RowCodec(terms.seal());
        List<Event> events = new ArrayList<>();
        for (Row row : log.stream(terms.clinic())) {
            try {
                events.add(entries.open(row).entry().event());
            } catch (JournalException e) {
                LOG.warn(
                        "entry {} of the clinic cannot be read",
                        row.link().place().seq());
            }
        }
        return events;
    }
}
