package org.chairside.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.chairside.model.Ids;

/** The tables of the log and the steps that lead to them, one list of statements a version. */
final class Schema {
    /** "Chrs", so that no other program's file is taken for a log. */
    static final int APPLICATION_ID = 0x43687273;

    private static final int GUARDS = 3;

    private static final List<List<String>> STEPS = List.of(List.of(
            // Without rowid: there is no second key by which INSERT OR REPLACE could reach a row.
            """
            CREATE TABLE entry(
              origin BLOB NOT NULL CHECK(length(origin) = 16),
              seq INTEGER NOT NULL,
              id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
              stream BLOB NOT NULL CHECK(length(stream) = 16),
              recorded_at INTEGER NOT NULL,
              body BLOB NOT NULL,
              prev BLOB NOT NULL CHECK(length(prev) = 32),
              hash BLOB NOT NULL CHECK(length(hash) = 32),
              PRIMARY KEY(origin, seq)) STRICT, WITHOUT ROWID""", "CREATE INDEX entry_stream ON entry(stream)", """
            CREATE TRIGGER entry_chain BEFORE INSERT ON entry
            WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entry WHERE origin = NEW.origin)
              OR NEW.prev IS NOT coalesce(
                (SELECT hash FROM entry WHERE origin = NEW.origin AND seq = NEW.seq - 1), zeroblob(32))
              OR EXISTS(SELECT 1 FROM entry WHERE id = NEW.id)
            BEGIN SELECT RAISE(ABORT, 'the entry does not continue the chain'); END""", """
            CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry
            BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END""", """
            CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry
            BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END""", """
            CREATE TABLE catalogue(
              session BLOB NOT NULL PRIMARY KEY CHECK(length(session) = 16),
              started INTEGER NOT NULL,
              body BLOB NOT NULL) STRICT, WITHOUT ROWID""", """
            CREATE TABLE workstation(
              one INTEGER NOT NULL PRIMARY KEY CHECK(one = 1),
              id BLOB NOT NULL CHECK(length(id) = 16)) STRICT"""));

    /** The version this program writes. */
    static final int VERSION = STEPS.size();

    private Schema() {}

    static int version(Connection connection) throws SQLException {
        return Math.toIntExact(Sqlite.number(connection, "PRAGMA user_version"));
    }

    static boolean isOurs(Connection connection) throws SQLException {
        return Sqlite.number(connection, "PRAGMA application_id") == APPLICATION_ID;
    }

    static boolean isEmpty(Connection connection) throws SQLException {
        return Sqlite.number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    }

    /** Whether the triggers that guard the entries are there. */
    static boolean isGuarded(Connection connection) throws SQLException {
        String guards = "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'entry'"
                + " AND name IN ('entry_chain', 'entry_no_update', 'entry_no_delete')";
        return Sqlite.number(connection, guards) == GUARDS;
    }

    /** Takes the file from its version to ours, each step in a transaction; names the workstation of a new file. */
    static void upgrade(Connection connection, Ids ids) throws SQLException {
        for (int version = version(connection); version < VERSION; version++) {
            Sqlite.execute(connection, "BEGIN IMMEDIATE");
            for (String statement : STEPS.get(version)) {
                Sqlite.execute(connection, statement);
            }
            if (version == 0) {
                Sqlite.execute(connection, "PRAGMA application_id=" + APPLICATION_ID);
                name(connection, ids);
            }
            Sqlite.execute(connection, "PRAGMA user_version=" + (version + 1));
            Sqlite.execute(connection, "COMMIT");
        }
    }

    private static void name(Connection connection, Ids ids) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO workstation(one, id) VALUES(1, ?)")) {
            insert.setBytes(1, Place.bytes(ids.next()));
            insert.executeUpdate();
        }
    }
}
