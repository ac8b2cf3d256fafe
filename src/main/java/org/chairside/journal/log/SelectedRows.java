package org.chairside.journal.log;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.chairside.model.EntryId;
import org.chairside.model.Hash;
import org.chairside.model.StreamId;
import org.chairside.model.WorkstationId;

/** The rows of the log as a statement selects them. */
final class SelectedRows {
    /** What is selected of a row, in the order in which it is read. */
    static final String COLUMNS = "SELECT origin, seq, id, stream, recorded_at, body, prev, hash FROM entry ";

    /** What an id is read as that is none. */
    static final UUID NO_ID = new UUID(0, 0);

    private static final int ID_BYTES = 16;

    private SelectedRows() {}

    /** The one row that is selected, if any is. */
    static Optional<Row> one(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(row(row)) : Optional.empty();
        }
    }

    /** Shows every row that is selected, in order. */
    static void each(PreparedStatement select, RowSight sight) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                sight.see(row(row));
            }
        }
    }

    /** Ids and hashes of a wrong length are read as none at all: such a row is never whole, and shuts nobody out. */
    private static Row row(ResultSet row) throws SQLException {
        ChainPlace place = new ChainPlace(
                new WorkstationId(id(row.getBytes(1))),
                row.getLong(2),
                new EntryId(id(row.getBytes(3))),
                new StreamId(id(row.getBytes(4))));
        byte[] body = row.getBytes(6);
        Link link = new Link(place, row.getLong(5), body == null ? new byte[0] : body, hash(row.getBytes(7)));
        return new Row(link, hash(row.getBytes(8)));
    }

    /** An id; one of a wrong length is none. */
    static UUID id(byte[] bytes) {
        return bytes != null && bytes.length == ID_BYTES ? ChainPlace.uuid(bytes) : NO_ID;
    }

    /** A hash; one of a wrong length is none. */
    static Hash hash(byte[] bytes) {
        return bytes != null && bytes.length == Hash.NONE.bytes().length ? Hash.of(bytes) : Hash.NONE;
    }

    /** Is shown one row after the other. */
    @FunctionalInterface
    interface RowSight {
        void see(Row row);
    }
}
