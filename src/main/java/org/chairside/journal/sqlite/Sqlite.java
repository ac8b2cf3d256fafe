package org.chairside.journal.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Opens the log with the settings the promises rest on, and makes sure that they took. */
public final class Sqlite {
    private static final Map<String, String> ALWAYS = Map.of(
            "busy_timeout", "5000",
            "foreign_keys", "1",
            "recursive_triggers", "1",
            "trusted_schema", "0",
            "cell_size_check", "1",
            "temp_store", "2",
            "mmap_size", "0");
    private static final Map<String, String> DURABLE = Map.of("journal_mode", "wal", "synchronous", "2");

    private Sqlite() {}

    /** A connection that writes; makes the file if it is not there. */
    public static Connection forWriting(Path file) throws SQLException {
        Connection connection = connect(file, new Properties());
        return set(connection, DURABLE);
    }

    /** A connection that writes to a file that is there, and makes none. */
    public static Connection forWritingThere(Path file) throws SQLException {
        Properties there = new Properties();
        // The flag SQLITE_OPEN_READWRITE without SQLITE_OPEN_CREATE.
        there.setProperty("open_mode", "2");
        return set(connect(file, there), DURABLE);
    }

    /** A connection whose first look at the file takes back what a crash left half written; it changes nothing else. */
    public static Connection forTakingBack(Path file) throws SQLException {
        return set(connect(file, new Properties()), Map.of());
    }

    /** A connection that cannot write. */
    public static Connection forReading(Path file) throws SQLException {
        Properties readOnly = new Properties();
        // The flag SQLITE_OPEN_READONLY, which needs the file to be there.
        readOnly.setProperty("open_mode", "1");
        return set(connect(file, readOnly), Map.of());
    }

    /**
     * A connection to a file that nobody writes while it is open, on a disk that may be read-only: neither the file nor its
     * folder is touched. What lies in a write-ahead file beside it is not seen.
     */
    public static Connection forReadingAlone(Path file) throws SQLException {
        Properties readOnly = new Properties();
        // SQLITE_OPEN_READONLY and SQLITE_OPEN_URI.
        readOnly.setProperty("open_mode", Integer.toString(0x41));
        String uri = file.toAbsolutePath().toUri().getRawPath() + "?immutable=1";
        return set(DriverManager.getConnection("jdbc:sqlite:file:" + uri, readOnly), Map.of());
    }

    private static Connection connect(Path file, Properties properties) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath(), properties);
    }

    private static Connection set(Connection connection, Map<String, String> more) throws SQLException {
        try {
            for (Map.Entry<String, String> each : ALWAYS.entrySet()) {
                pragma(connection, each.getKey(), each.getValue());
            }
            for (Map.Entry<String, String> each : more.entrySet()) {
                pragma(connection, each.getKey(), each.getValue());
            }
            if (isMac()) {
                pragma(connection, "fullfsync", "1");
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static boolean isMac() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
    }

    /** Sets a pragma and reads it back. Names and values are constants of this class. */
    private static void pragma(Connection connection, String name, String value) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA " + name + "=" + value);
        }
        String now = text(connection, "PRAGMA " + name);
        if (!value.equals(now)) {
            throw new SQLException("setting " + name + " did not take");
        }
    }

    /** The first column of the first row as text. */
    public static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /** The first column of every row as text. */
    static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    /** The first column of the first row as a number; 0 where there is no row. */
    public static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** Executes a statement that has no parameters. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
