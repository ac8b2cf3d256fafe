package org.chairside.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.model.EntryId;
import org.chairside.model.Hash;
import org.chairside.model.SessionId;
import org.chairside.model.StreamId;
import org.chairside.model.WorkstationId;

/** What is read from the log over one connection, statements prepared once. For one thread at a time. */
final class LogReader implements AutoCloseable {
    private static final String COLUMNS = "SELECT origin, seq, id, stream, recorded_at, body, prev, hash FROM entry ";

    /** Longer than an id, so that it is above them all. */
    private static final byte[] BEYOND = beyond();

    private final Connection connection;
    private final PreparedStatement byId;
    private final PreparedStatement byStream;
    private final PreparedStatement head;
    private final PreparedStatement last;
    private final PreparedStatement at;
    private final PreparedStatement from;

    static LogReader open(Path file) throws SQLException {
        Connection connection = Sqlite.forReading(file);
        try {
            return new LogReader(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    LogReader(Connection connection) throws SQLException {
        this.connection = connection;
        byId = connection.prepareStatement(COLUMNS + "WHERE id = ?");
        byStream = connection.prepareStatement(COLUMNS + "WHERE stream = ? ORDER BY origin, seq");
        head = connection.prepareStatement("SELECT seq, hash FROM entry WHERE origin = ? ORDER BY seq DESC LIMIT 1");
        last = connection.prepareStatement(COLUMNS + "WHERE origin = ? ORDER BY seq DESC LIMIT 1");
        at = connection.prepareStatement(COLUMNS + "WHERE origin = ? AND seq = ?");
        from = connection.prepareStatement(COLUMNS + "WHERE origin = ? AND seq >= ? ORDER BY seq");
    }

    private static byte[] beyond() {
        byte[] beyond = new byte[17];
        Arrays.fill(beyond, (byte) 0xFF);
        return beyond;
    }

    Optional<Row> find(EntryId id) throws SQLException {
        byId.setBytes(1, Place.bytes(id.value()));
        return one(byId);
    }

    /** The rows of a stream, those of one workstation together and in their order. */
    List<Row> stream(StreamId stream) throws SQLException {
        byStream.setBytes(1, Place.bytes(stream.value()));
        List<Row> rows = new ArrayList<>();
        each(byStream, rows::add);
        return rows;
    }

    Optional<Row> last(WorkstationId origin) throws SQLException {
        last.setBytes(1, Place.bytes(origin.value()));
        return one(last);
    }

    Journal.Head head(WorkstationId origin) throws SQLException {
        head.setBytes(1, Place.bytes(origin.value()));
        try (ResultSet row = head.executeQuery()) {
            return row.next() ? new Journal.Head(row.getLong(1), hash(row.getBytes(2))) : Journal.Head.START;
        }
    }

    Optional<Row> at(WorkstationId origin, long seq) throws SQLException {
        at.setBytes(1, Place.bytes(origin.value()));
        at.setLong(2, seq);
        return one(at);
    }

    /** Shows every row of a workstation from a number on, in order. */
    void from(WorkstationId origin, long seq, RowSight sight) throws SQLException {
        from.setBytes(1, Place.bytes(origin.value()));
        from.setLong(2, seq);
        each(from, sight);
    }

    /** Whether any entry's hash begins with these capital hex digits. */
    boolean hasHash(String digits) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT EXISTS(SELECT 1 FROM entry WHERE substr(hex(hash), 1, ?) = ?)")) {
            select.setInt(1, digits.length());
            select.setString(2, digits);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    WorkstationId workstation() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT id FROM workstation");
                ResultSet row = select.executeQuery()) {
            return new WorkstationId(Place.uuid(row.next() ? row.getBytes(1) : null));
        }
    }

    List<WorkstationId> origins() throws SQLException {
        return ids("SELECT DISTINCT origin FROM entry").stream()
                .map(bytes -> new WorkstationId(Place.uuid(bytes)))
                .toList();
    }

    /** Some sealed rows of the catalogue, from below an id downwards. */
    SealedRows catalogue(Optional<SessionId> after, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT session, body FROM catalogue WHERE session < ? ORDER BY session DESC LIMIT ?")) {
            select.setBytes(1, after.map(each -> Place.bytes(each.value())).orElse(BEYOND));
            select.setInt(2, most);
            Map<SessionId, byte[]> rows = sealed(select);
            Optional<SessionId> last = rows.keySet().stream().skip(most - 1L).findFirst();
            return new SealedRows(rows, last);
        }
    }

    /** The sealed rows of the sessions started since a microsecond. */
    SealedRows startedSince(long micros) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT session, body FROM catalogue WHERE started >= ?")) {
            select.setLong(1, micros);
            return new SealedRows(sealed(select), Optional.empty());
        }
    }

    int sessions() throws SQLException {
        return Math.toIntExact(Sqlite.number(connection, "SELECT count(*) FROM catalogue"));
    }

    private static Map<SessionId, byte[]> sealed(PreparedStatement select) throws SQLException {
        Map<SessionId, byte[]> rows = new LinkedHashMap<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rows.put(new SessionId(Place.uuid(row.getBytes(1))), row.getBytes(2));
            }
        }
        return rows;
    }

    /**
     * Rows of the catalogue as they are kept.
     *
     * @param last the one to go on after; empty where there are no more
     */
    record SealedRows(Map<SessionId, byte[]> rows, Optional<SessionId> last) {}

    private List<byte[]> ids(String sql) throws SQLException {
        List<byte[]> ids = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                ids.add(row.getBytes(1));
            }
        }
        return ids;
    }

    private static Optional<Row> one(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(row(row)) : Optional.empty();
        }
    }

    private static void each(PreparedStatement select, RowSight sight) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                sight.see(row(row));
            }
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        Place place = new Place(
                new WorkstationId(Place.uuid(row.getBytes(1))),
                row.getLong(2),
                new EntryId(Place.uuid(row.getBytes(3))),
                new StreamId(Place.uuid(row.getBytes(4))));
        Link link = new Link(place, row.getLong(5), row.getBytes(6), hash(row.getBytes(7)));
        return new Row(link, hash(row.getBytes(8)));
    }

    private static Hash hash(byte[] bytes) {
        if (bytes == null || bytes.length != Hash.NONE.bytes().length) {
            throw new JournalException(JournalException.Fault.DAMAGED, "read a hash");
        }
        return Hash.of(bytes);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Is shown one row after the other. */
    @FunctionalInterface
    interface RowSight {
        void see(Row row);
    }
}
