package org.chairside.journal.log;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.journal.Journal;
import org.chairside.journal.sqlite.Sqlite;
import org.chairside.model.EntryId;
import org.chairside.model.StreamId;
import org.chairside.model.WorkstationId;

/** What is read from the log over one connection, statements prepared once. For one thread at a time. */
public final class LogReader implements AutoCloseable {
    private static final String LAST = SelectedRows.COLUMNS + "WHERE origin = ? ORDER BY seq DESC LIMIT ?";
    private static final String BEFORE_FIRST =
            SelectedRows.COLUMNS + "WHERE origin = ? AND seq < 1 ORDER BY seq LIMIT ?";
    private static final String FIRST = SelectedRows.COLUMNS + "WHERE origin = ? AND seq > 0 ORDER BY seq LIMIT ?";
    private final Connection connection;
    private final PreparedStatement byId;
    private final PreparedStatement byStream;
    private final PreparedStatement head;
    private final PreparedStatement last;
    private final PreparedStatement at;
    private final PreparedStatement from;

    public static LogReader open(Path file) throws SQLException {
        Connection connection = Sqlite.forReading(file);
        try {
            return new LogReader(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    public LogReader(Connection connection) throws SQLException {
        this.connection = connection;
        byId = connection.prepareStatement(SelectedRows.COLUMNS + "WHERE id = ?");
        byStream = connection.prepareStatement(SelectedRows.COLUMNS + "WHERE stream = ? ORDER BY origin, seq");
        head = connection.prepareStatement("SELECT seq, hash FROM entry WHERE origin = ? ORDER BY seq DESC LIMIT 1");
        last = connection.prepareStatement(SelectedRows.COLUMNS + "WHERE origin = ? ORDER BY seq DESC LIMIT 1");
        at = connection.prepareStatement(SelectedRows.COLUMNS + "WHERE origin = ? AND seq = ?");
        from = connection.prepareStatement(SelectedRows.COLUMNS + "WHERE origin = ? AND seq >= ? ORDER BY seq");
    }

    /** The rows of the catalogue, over the same connection. */
    public CatalogueReader catalogue() {
        return new CatalogueReader(connection);
    }

    /** The streams, over the same connection. */
    public StreamsReader streams() {
        return new StreamsReader(connection);
    }

    public Optional<Row> find(EntryId id) throws SQLException {
        byId.setBytes(1, ChainPlace.bytes(id.value()));
        return SelectedRows.one(byId);
    }

    /** The rows of a stream, those of one workstation together and in their order. */
    public List<Row> stream(StreamId stream) throws SQLException {
        byStream.setBytes(1, ChainPlace.bytes(stream.value()));
        List<Row> rows = new ArrayList<>();
        SelectedRows.each(byStream, rows::add);
        return rows;
    }

    public Optional<Row> last(WorkstationId workstation) throws SQLException {
        last.setBytes(1, ChainPlace.bytes(workstation.value()));
        return SelectedRows.one(last);
    }

    public Journal.Head head(WorkstationId workstation) throws SQLException {
        head.setBytes(1, ChainPlace.bytes(workstation.value()));
        try (ResultSet row = head.executeQuery()) {
            return row.next()
                    ? new Journal.Head(row.getLong(1), SelectedRows.hash(row.getBytes(2)))
                    : Journal.Head.START;
        }
    }

    public Optional<Row> at(WorkstationId workstation, long seq) throws SQLException {
        at.setBytes(1, ChainPlace.bytes(workstation.value()));
        at.setLong(2, seq);
        return SelectedRows.one(at);
    }

    /** Shows every row of a workstation from a number on, in order. */
    void from(WorkstationId workstation, long seq, SelectedRows.RowSight sight) throws SQLException {
        from.setBytes(1, ChainPlace.bytes(workstation.value()));
        from.setLong(2, seq);
        SelectedRows.each(from, sight);
    }

    /** Shows the first rows of a workstation that stand before the number 1, with which every chain begins. */
    void beforeFirst(WorkstationId workstation, int most, SelectedRows.RowSight sight) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BEFORE_FIRST)) {
            select.setBytes(1, ChainPlace.bytes(workstation.value()));
            select.setInt(2, most);
            SelectedRows.each(select, sight);
        }
    }

    /** Whether any entry's hash begins with these capital hex digits. */
    public boolean hasHash(String digits) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT EXISTS(SELECT 1 FROM entry WHERE substr(hex(hash), 1, ?) = ?)")) {
            select.setInt(1, digits.length());
            select.setString(2, digits);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Whose log the file says it is; no workstation's id where it says nothing. */
    public WorkstationId workstation() throws SQLException {
        if (Sqlite.number(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'workstation'") == 0) {
            return new WorkstationId(SelectedRows.NO_ID);
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT id FROM workstation");
                ResultSet row = select.executeQuery()) {
            return new WorkstationId(row.next() ? SelectedRows.id(row.getBytes(1)) : SelectedRows.NO_ID);
        }
    }

    /** The workstations that rows are of, each found by the key alone. */
    List<WorkstationId> origins() throws SQLException {
        List<WorkstationId> origins = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT origin FROM entry WHERE origin > ? ORDER BY origin LIMIT 1")) {
            byte[] above = new byte[0];
            while (above != null) {
                select.setBytes(1, above);
                try (ResultSet row = select.executeQuery()) {
                    above = row.next() ? row.getBytes(1) : null;
                }
                if (above != null) {
                    origins.add(new WorkstationId(SelectedRows.id(above)));
                }
            }
        }
        return origins;
    }

    /** How many rows a workstation has. */
    long count(WorkstationId workstation) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT count(*) FROM entry NOT INDEXED WHERE origin = ?")) {
            select.setBytes(1, ChainPlace.bytes(workstation.value()));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /** So many rows from the end of a workstation's log, and so many from its beginning. */
    List<Row> ends(WorkstationId workstation, int most) throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (String sql : List.of(LAST, FIRST)) {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setBytes(1, ChainPlace.bytes(workstation.value()));
                select.setInt(2, most);
                SelectedRows.each(select, rows::add);
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
