package org.chairside.journal.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A table, index, view or trigger of a file, as SQLite keeps it.
 *
 * @param type {@code table}, {@code index}, {@code view} or {@code trigger}
 * @param table the table it belongs to
 * @param sql the statement that made it; empty where SQLite made it by itself
 */
public record SchemaItem(String type, String name, String table, String sql) {
    /** Every object of a file by its name. */
    static Map<String, SchemaItem> all(Connection connection) throws SQLException {
        Map<String, SchemaItem> all = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY rowid");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                SchemaItem item =
                        new SchemaItem(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
                all.put(item.name(), item);
            }
        }
        return all;
    }

    boolean isTable() {
        return type.equals("table") || type.equals("view");
    }

    /** Whether SQLite made it for a table, with which it comes and goes. */
    boolean isAutomatic() {
        return sql.isEmpty();
    }
}
