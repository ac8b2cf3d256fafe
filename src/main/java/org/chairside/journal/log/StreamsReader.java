package org.chairside.journal.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chairside.model.StreamEnd;
import org.chairside.model.StreamId;
import org.chairside.model.WorkstationId;

/** Which streams a workstation wrote to, and how far they go. For one thread at a time. */
public final class StreamsReader {
    /** Enough for many days, and no more than is walked at every opening. */
    private static final long LATEST = 5_000;

    private static final int ID_BYTES = 16;

    private final Connection connection;

    StreamsReader(Connection connection) {
        this.connection = connection;
    }

    /** All of them, by the index alone. */
    public List<StreamEnd> all(WorkstationId workstation) throws SQLException {
        return ends(
                "SELECT stream, max(CASE WHEN origin = ? THEN seq ELSE 0 END) FROM entry INDEXED BY entry_stream"
                        + " GROUP BY stream",
                workstation);
    }

    /** Those that have no row in the catalogue: the clinic's own, those of access, and sessions that are not listed. */
    List<StreamEnd> unlisted(WorkstationId workstation) throws SQLException {
        return ends(
                "SELECT stream, max(seq) FROM entry INDEXED BY entry_stream WHERE origin = ?"
                        + " AND NOT EXISTS(SELECT 1 FROM catalogue WHERE session = stream) GROUP BY stream",
                workstation);
    }

    /** How many rows of the catalogue are of no stream. */
    long madeUp(WorkstationId workstation) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT count(*) FROM catalogue WHERE NOT EXISTS("
                + "SELECT 1 FROM entry INDEXED BY entry_stream WHERE stream = session AND origin = ?)")) {
            select.setBytes(1, ChainPlace.bytes(workstation.value()));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    private List<StreamEnd> ends(String sql, WorkstationId workstation) throws SQLException {
        List<StreamEnd> ends = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setBytes(1, ChainPlace.bytes(workstation.value()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    byte[] stream = row.getBytes(1);
                    if (stream.length == ID_BYTES) {
                        ends.add(new StreamEnd(new StreamId(ChainPlace.uuid(stream)), row.getLong(2)));
                    }
                }
            }
        }
        return ends;
    }

    /** Those of the entries written since a microsecond, from the last one backwards. */
    public List<StreamEnd> since(long micros, WorkstationId workstation) throws SQLException {
        Map<StreamId, Long> ends = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT stream, seq, recorded_at FROM entry WHERE origin = ? ORDER BY seq DESC LIMIT ?")) {
            select.setBytes(1, ChainPlace.bytes(workstation.value()));
            select.setLong(2, LATEST);
            try (ResultSet row = select.executeQuery()) {
                while (row.next() && row.getLong(3) >= micros) {
                    byte[] stream = row.getBytes(1);
                    if (stream.length == ID_BYTES) {
                        ends.putIfAbsent(new StreamId(ChainPlace.uuid(stream)), row.getLong(2));
                    }
                }
            }
        }
        return ends.entrySet().stream()
                .map(each -> new StreamEnd(each.getKey(), each.getValue()))
                .toList();
    }
}
