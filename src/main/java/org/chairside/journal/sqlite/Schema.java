package org.chairside.journal.sqlite;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.chairside.model.Ids;

/** The tables of the log and the steps that lead to them, one list of statements a version. */
public final class Schema {
    /** "Chrs", so that no other program's file is taken for a log. */
    static final int APPLICATION_ID = 0x43687273;

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
    public static final int VERSION = STEPS.size();

    private static final int UUID_BYTES = 16;

    private Schema() {}

    /** The version of the format of a file. */
    public static int version(Connection connection) throws SQLException {
        return Math.toIntExact(Sqlite.number(connection, "PRAGMA user_version"));
    }

    /** Whether a file says that it is a log. */
    public static boolean isOurs(Connection connection) throws SQLException {
        return Sqlite.number(connection, "PRAGMA application_id") == APPLICATION_ID;
    }

    /** Whether there is no table in a file. */
    public static boolean isEmpty(Connection connection) throws SQLException {
        return Sqlite.number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    }

    /** Takes the file from its version to ours, each step in a transaction; names the workstation of a new file. */
    public static void upgrade(Connection connection, Ids ids) throws SQLException {
        for (int version = version(connection); version < VERSION; version++) {
            Sqlite.execute(connection, "BEGIN IMMEDIATE");
            make(connection, version);
            if (version == 0) {
                Sqlite.execute(connection, "PRAGMA application_id=" + APPLICATION_ID);
                name(connection, ids.next());
            }
            Sqlite.execute(connection, "PRAGMA user_version=" + (version + 1));
            Sqlite.execute(connection, "COMMIT");
        }
    }

    /** Makes the objects of every version, in a file that has none. */
    static void make(Connection connection) throws SQLException {
        for (int version = 0; version < VERSION; version++) {
            make(connection, version);
        }
    }

    private static void make(Connection connection, int version) throws SQLException {
        for (String statement : STEPS.get(version)) {
            Sqlite.execute(connection, statement);
        }
    }

    /** Says whose log a file is. */
    static void name(Connection connection, UUID workstation) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR REPLACE INTO workstation(one, id) VALUES(1, ?)")) {
            insert.setBytes(
                    1,
                    ByteBuffer.allocate(UUID_BYTES)
                            .putLong(workstation.getMostSignificantBits())
                            .putLong(workstation.getLeastSignificantBits())
                            .array());
            insert.executeUpdate();
        }
    }
}
