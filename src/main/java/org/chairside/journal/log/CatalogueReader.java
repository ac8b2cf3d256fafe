package org.chairside.journal.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.journal.sqlite.Sqlite;
import org.chairside.model.SessionId;

/** The rows of the catalogue as they are kept, sealed; none where its table is not ours. For one thread at a time. */
public final class CatalogueReader {
    /** Longer than an id, so that it is above them all. */
    private static final byte[] BEYOND = beyond();

    private static final int ID_BYTES = 16;
    private static final int COLUMNS = 3;

    private static final SealedRows NONE = new SealedRows(Map.of(), Optional.empty());

    private final Connection connection;

    CatalogueReader(Connection connection) {
        this.connection = connection;
    }

    private static byte[] beyond() {
        byte[] beyond = new byte[ID_BYTES + 1];
        Arrays.fill(beyond, (byte) 0xFF);
        return beyond;
    }

    /** Some rows, from below an id downwards. */
    public SealedRows after(Optional<SessionId> after, int most) throws SQLException {
        if (!isOurs()) {
            return NONE;
        }
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT session, body FROM catalogue WHERE session < ? ORDER BY session DESC LIMIT ?")) {
            select.setBytes(1, after.map(each -> ChainPlace.bytes(each.value())).orElse(BEYOND));
            select.setInt(2, most);
            Map<SessionId, byte[]> rows = sealed(select);
            Optional<SessionId> last = rows.keySet().stream().skip(most - 1L).findFirst();
            return new SealedRows(rows, last);
        }
    }

    /** The rows of the sessions started since a microsecond. */
    public SealedRows startedSince(long micros) throws SQLException {
        if (!isOurs()) {
            return NONE;
        }
        try (PreparedStatement select =
                connection.prepareStatement("SELECT session, body FROM catalogue WHERE started >= ?")) {
            select.setLong(1, micros);
            return new SealedRows(sealed(select), Optional.empty());
        }
    }

    /** The rows of these sessions, as far as there are any. */
    public SealedRows of(List<SessionId> sessions) throws SQLException {
        if (!isOurs()) {
            return NONE;
        }
        Map<SessionId, byte[]> rows = new LinkedHashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT session, body FROM catalogue WHERE session = ?")) {
            for (SessionId session : sessions) {
                select.setBytes(1, ChainPlace.bytes(session.value()));
                rows.putAll(sealed(select));
            }
        }
        return new SealedRows(rows, Optional.empty());
    }

    public int count() throws SQLException {
        if (!isOurs()) {
            return 0;
        }
        return Math.toIntExact(Sqlite.number(connection, "SELECT count(*) FROM catalogue"));
    }

    /** Whether it can be asked at all: nobody is kept from the entries by a list that is made of them. */
    private boolean isOurs() throws SQLException {
        return Sqlite.number(
                        connection,
                        "SELECT count(*) FROM pragma_table_info('catalogue') WHERE name IN ('session', 'started', 'body')")
                == COLUMNS;
    }

    private static Map<SessionId, byte[]> sealed(PreparedStatement select) throws SQLException {
        Map<SessionId, byte[]> rows = new LinkedHashMap<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                byte[] session = row.getBytes(1);
                // One of another length is no session's; it names nothing that could be shown or made again.
                if (session.length == ID_BYTES) {
                    rows.put(new SessionId(ChainPlace.uuid(session)), row.getBytes(2));
                }
            }
        }
        return rows;
    }

    /**
     * Rows of the catalogue as they are kept.
     *
     * @param last the one to go on after; empty where there are no more
     */
    public record SealedRows(Map<SessionId, byte[]> rows, Optional<SessionId> last) {}
}
