package org.chairside.journal.folder;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.journal.Journal;
import org.chairside.journal.Verdict;
import org.chairside.journal.Verdict.Broken;
import org.chairside.journal.Verdict.Damage;
import org.chairside.journal.log.ChainCheck;
import org.chairside.journal.log.LogReader;
import org.chairside.journal.log.StreamsCheck;
import org.chairside.journal.log.Workstations;
import org.chairside.journal.sqlite.FileCheck;
import org.chairside.journal.sqlite.Schema;
import org.chairside.journal.sqlite.SchemaCheck;
import org.chairside.journal.sqlite.SchemaItem;
import org.chairside.journal.sqlite.Sqlite;
import org.chairside.model.LogRemark;
import org.chairside.model.LogRemark.What;
import org.chairside.model.WorkstationId;

/** One examination of a whole log, for which no key is needed; with one it knows which anchor is genuine: what is broken first, and all that is worth a remark. */
final class LogExamination {
    private final Connection connection;
    private final FilesBesideLog beside;
    private final Verifier.Outside outside;
    private final List<LogRemark> remarks = new ArrayList<>();

    /** @param foreignEnd the name of another log's end beside the log, which the connection does not see */
    LogExamination(
            Connection connection, FilesBesideLog beside, Verifier.Outside outside, Optional<String> foreignEnd) {
        this.connection = connection;
        this.beside = beside;
        this.outside = outside;
        foreignEnd.ifPresent(name -> remarks.add(new LogRemark(What.FOREIGN_END, name)));
    }

    Verdict verdict(Optional<String> head) throws SQLException {
        SchemaCheck tables = SchemaCheck.of(connection);
        if (!tables.hasEntries() || !FileCheck.quick(connection).sound()) {
            items(tables);
            tables.columns().forEach(each -> remarks.add(new LogRemark(What.MISSING_COLUMN, each)));
            return new Broken(0, Optional.empty(), Damage.FILE, remarks);
        }
        SchemaCheck schema = tables.with(FileCheck.whole(connection).wrong());
        items(schema);
        LogReader log = new LogReader(connection);
        Workstations workstations = Workstations.of(log);
        if (!workstations.named().equals(workstations.own())) {
            remarks.add(
                    new LogRemark(What.OTHER_WORKSTATION, workstations.named().toString()));
        }
        ChainCheck.Result chain = ChainCheck.after(Journal.Head.START, workstations.own(), log);
        remarks.addAll(known(workstations.own()).remarks(chain.head()));
        seen(log, workstations.own());
        streams(log, schema);
        Optional<Broken> broken = broken(log, workstations.own(), chain, head);
        return broken.isPresent() ? broken.get() : beside(chain.head());
    }

    private FilesBesideLog known(WorkstationId own) {
        return outside.seal().map(seal -> beside.knownBy(seal, own)).orElse(beside);
    }

    private void items(SchemaCheck schema) {
        items(What.STRANGE_ITEM, schema.strange());
        items(What.CHANGED_ITEM, schema.changed());
        items(What.MISSING_ITEM, schema.missing());
        if (schema.version() != Schema.VERSION) {
            remarks.add(new LogRemark(What.OTHER_FORMAT, schema.version()));
        }
    }

    private void items(What what, List<SchemaItem> items) {
        items.forEach(each -> remarks.add(new LogRemark(what, each.type() + " " + each.name())));
    }

    private void seen(LogReader log, WorkstationId own) throws SQLException {
        Optional<Journal.Head> then = outside.seen().apply(own);
        if (then.isEmpty()) {
            return;
        }
        // Read after what was seen: beside a writer the log may have grown meanwhile.
        Journal.Head end = log.head(own);
        if (then.get().seq() > end.seq()) {
            remarks.add(new LogRemark(What.OLDER_THAN_SEEN, then.get().seq()));
        } else if (!ChainCheck.contains(then.get(), own, log)) {
            remarks.add(new LogRemark(What.OTHER_THAN_SEEN, then.get().seq()));
        }
    }

    private void streams(LogReader log, SchemaCheck schema) throws SQLException {
        if (Stream.concat(schema.missing().stream(), schema.changed().stream())
                .anyMatch(each -> each.name().equals("catalogue") || each.name().equals("entry_stream"))) {
            return;
        }
        StreamsCheck streams = StreamsCheck.of(log, Optional.empty());
        streams.strangers()
                .forEach((workstation, rows) ->
                        remarks.add(new LogRemark(What.STRANGE_ROWS, workstation.toString(), rows)));
        if (streams.notListed() > 0) {
            remarks.add(new LogRemark(What.SESSIONS_NOT_LISTED, streams.notListed()));
        }
        if (streams.madeUp() > 0) {
            remarks.add(new LogRemark(What.SESSIONS_MADE_UP, streams.madeUp()));
        }
    }

    private Optional<Broken> broken(LogReader log, WorkstationId own, ChainCheck.Result chain, Optional<String> head)
            throws SQLException {
        if (chain.broken().size() > 1) {
            remarks.add(new LogRemark(What.MORE_BROKEN, chain.broken().size() - 1L));
        }
        Optional<Broken> first = chain.broken().stream().findFirst();
        if (first.isEmpty()) {
            first = known(own).against(log, own, chain.head());
        }
        if (first.isEmpty() && head.isPresent() && !log.hasHash(head.get().toUpperCase(Locale.ROOT))) {
            first = Optional.of(new Broken(0, Optional.empty(), Damage.HEAD_NOT_FOUND));
        }
        return first.map(each -> new Broken(each.seq(), each.id(), each.damage(), remarks));
    }

    private Verdict beside(Journal.Head end) throws SQLException {
        if (remarks.stream().anyMatch(each -> each.what().isBroken())) {
            return new Broken(0, Optional.empty(), Damage.BESIDE, remarks);
        }
        long entries = Sqlite.number(connection, "SELECT count(*) FROM entry NOT INDEXED");
        return remarks.isEmpty() ? new Verdict.Intact(entries, end) : new Verdict.Warnings(entries, end, remarks);
    }
}
