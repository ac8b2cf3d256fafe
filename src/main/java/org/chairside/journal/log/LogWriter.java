package org.chairside.journal.log;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.chairside.journal.sqlite.Schema;
import org.chairside.journal.sqlite.Sqlite;
import org.chairside.model.EntryId;
import org.chairside.model.SessionId;

/**
 * The connection that writes, with its statements prepared once. After any failure it is thrown away and another is
 * opened: the driver may believe in a transaction that SQLite has ended, and its statements may be dead.
 */
public final class LogWriter implements AutoCloseable {
    private final Connection connection;
    private final LogReader reader;
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement rollback;
    private final PreparedStatement insert;
    private final PreparedStatement summarise;
    private final PreparedStatement touch;
    private final PreparedStatement checkpoint;

    private LogWriter(Connection connection) throws SQLException {
        this.connection = connection;
        reader = new LogReader(connection);
        begin = connection.prepareStatement("BEGIN IMMEDIATE");
        commit = connection.prepareStatement("COMMIT");
        rollback = connection.prepareStatement("ROLLBACK");
        insert = connection.prepareStatement("INSERT INTO entry(origin, seq, id, stream, recorded_at, body, prev, hash)"
                + " VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
        summarise = connection.prepareStatement("INSERT INTO catalogue(session, started, body) VALUES(?, ?, ?)"
                + " ON CONFLICT(session) DO UPDATE SET started = excluded.started, body = excluded.body");
        touch = connection.prepareStatement("PRAGMA user_version=" + Schema.VERSION);
        checkpoint = connection.prepareStatement("PRAGMA wal_checkpoint(PASSIVE)");
    }

    public static LogWriter open(Path file) throws SQLException {
        Connection connection = Sqlite.forWritingThere(file);
        try {
            // A COMMIT that makes a checkpoint keeps quiet when that fails, and lets people wait for it.
            Sqlite.execute(connection, "PRAGMA wal_autocheckpoint=0");
            return new LogWriter(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    public LogReader reader() {
        return reader;
    }

    public void begin() throws SQLException {
        begin.execute();
    }

    /** When this returns, what was written is on disk. */
    public void commit() throws SQLException {
        commit.execute();
    }

    public void rollback() throws SQLException {
        rollback.execute();
    }

    /**
     * Commits the page that names the version, as it is: setting it writes, where an update that changes nothing would be left
     * out. Whatever a failed commit left at the end of the write-ahead file is written
     * over by it and can never come back.
     */
    public void touch() throws SQLException {
        begin();
        touch.execute();
        commit();
    }

    /** Moves what was committed into the log file itself and forces it there; false if some of it had to stay. */
    public boolean checkpoint() throws SQLException {
        try (ResultSet row = checkpoint.executeQuery()) {
            return row.next() && row.getInt(1) == 0 && row.getInt(2) == row.getInt(3);
        }
    }

    public Optional<Row> find(EntryId id) throws SQLException {
        return reader.find(id);
    }

    public void insert(Row row) throws SQLException {
        Link link = row.link();
        insert.setBytes(1, ChainPlace.bytes(link.place().workstation().value()));
        insert.setLong(2, link.place().seq());
        insert.setBytes(3, ChainPlace.bytes(link.place().id().value()));
        insert.setBytes(4, ChainPlace.bytes(link.place().stream().value()));
        insert.setLong(5, link.recordedAt());
        insert.setBytes(6, link.body());
        insert.setBytes(7, link.prev().bytes());
        insert.setBytes(8, row.hash().bytes());
        insert.executeUpdate();
    }

    public void summarise(RunRows.Summarised row) throws SQLException {
        summarise.setBytes(1, ChainPlace.bytes(row.session().value()));
        summarise.setLong(2, row.started());
        summarise.setBytes(3, row.body());
        summarise.executeUpdate();
    }

    public void forgetSummary(SessionId session) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM catalogue WHERE session = ?")) {
            delete.setBytes(1, ChainPlace.bytes(session.value()));
            delete.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
