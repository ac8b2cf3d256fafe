package org.chairside.journal.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The objects of a log file set right, as far as the entries need it. */
public record SchemaRepair(SchemaCheck found) {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaRepair.class);

    /**
     * Takes unwanted triggers and indexes out, and makes those of ours that are missing.
     *
     * @param workstation whose log it is, if it has to be said again
     */
    public void make(Connection connection, UUID workstation) throws SQLException {
        Map<String, SchemaItem> ours = SchemaCheck.ours();
        // Not in the transaction, which a page that cannot be read would end; what is gone when a crash comes is
        // missing then.
        for (SchemaItem item : found.unwanted().toList()) {
            remove(connection, item);
        }
        Sqlite.execute(connection, "BEGIN IMMEDIATE");
        for (SchemaItem item : ours.values()) {
            if (!item.isAutomatic() && (found.missing().contains(item) || isDropped(item))) {
                Sqlite.execute(connection, item.sql());
            }
        }
        reindex(connection);
        Schema.name(connection, workstation);
        Sqlite.execute(connection, "PRAGMA user_version=" + Schema.VERSION);
        Sqlite.execute(connection, "COMMIT");
    }

    /** Where its pages cannot be read, the file forgets it; they are left as they are and do no harm. */
    private static void remove(Connection connection, SchemaItem item) throws SQLException {
        try {
            Sqlite.execute(connection, "DROP " + item.type() + " " + quoted(item.name()));
        } catch (SQLException unreadable) {
            LOG.warn("the {} {} could not be dropped: {}", item.type(), item.name(), unreadable.getErrorCode());
            Sqlite.execute(connection, "PRAGMA writable_schema=ON");
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM sqlite_schema WHERE name = ?")) {
                delete.setString(1, item.name());
                delete.executeUpdate();
            }
            Sqlite.execute(connection, "PRAGMA writable_schema=RESET");
        }
    }

    /** The one index that SQLite made by itself. Where rows cannot be told apart by it any more, it stays as it is. */
    private static void reindex(Connection connection) {
        try {
            Sqlite.execute(connection, "REINDEX entry");
        } catch (SQLException twoOfOneId) {
            LOG.warn("the ids of the log could not be indexed: {}", twoOfOneId.getErrorCode());
        }
    }

    private boolean isDropped(SchemaItem ours) {
        return found.unwanted().anyMatch(item -> item.name().equals(ours.name()));
    }

    /** No parameter can stand for a name. */
    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
