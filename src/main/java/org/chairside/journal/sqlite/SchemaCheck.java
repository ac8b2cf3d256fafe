package org.chairside.journal.sqlite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The objects of a log file held against those that the program makes, to the letter. A trigger of somebody else could undo
 * what is written, an index could keep it from being written.
 *
 * @param strange those that are not ours
 * @param changed those of ours whose text differs, as they are in the file
 * @param missing those of ours that are not there
 * @param version the format that the file says it has
 */
public record SchemaCheck(List<SchemaItem> strange, List<SchemaItem> changed, List<SchemaItem> missing, int version) {
    public SchemaCheck {
        strange = List.copyOf(strange);
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
    }

    /** Looks at the objects of a file; changes nothing. */
    public static SchemaCheck of(Connection connection) throws SQLException {
        Map<String, SchemaItem> ours = ours();
        Map<String, SchemaItem> there = SchemaItem.all(connection);
        List<SchemaItem> strange = new ArrayList<>();
        List<SchemaItem> changed = new ArrayList<>();
        there.values().forEach(item -> {
            SchemaItem wanted = ours.get(item.name());
            if (wanted == null) {
                strange.add(item);
            } else if (!wanted.equals(item)) {
                changed.add(item);
            }
        });
        List<SchemaItem> missing = ours.values().stream()
                .filter(item -> !there.containsKey(item.name()))
                .toList();
        return new SchemaCheck(strange, changed, missing, Schema.version(connection));
    }

    private static Map<String, SchemaItem> ours() throws SQLException {
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Schema.make(memory);
            return SchemaItem.all(memory);
        }
    }

    /** Whether every object is ours and every one of ours is there. */
    public boolean isClean() {
        return strange.isEmpty() && changed.isEmpty() && missing.isEmpty() && version == Schema.VERSION;
    }

    /** Whether the entries can be read at all. */
    public boolean hasEntries() {
        return Stream.concat(missing.stream(), changed.stream())
                .noneMatch(item -> item.name().equals("entry")
                        && (missing.contains(item) || !item.type().equals("table")));
    }

    /** How many tables of ours were made differently: they hold what they hold, and are left as they are. */
    public long altered() {
        return changed.stream().filter(SchemaItem::isTable).count();
    }

    /** Whether there is anything that {@link #repair} sets right. */
    public boolean isRepairable() {
        return version != Schema.VERSION
                || !missing.isEmpty()
                || !unwanted().toList().isEmpty();
    }

    /** What does not belong there and holds nothing: triggers and indexes. Tables and views of others do nothing by themselves. */
    public Stream<SchemaItem> unwanted() {
        return Stream.concat(strange.stream(), changed.stream()).filter(item -> !item.isTable() && !item.isAutomatic());
    }

    /**
     * Takes unwanted triggers and indexes out and makes those of ours that are missing, in one transaction.
     *
     * @param workstation whose log it is, if it has to be said again
     */
    public void repair(Connection connection, UUID workstation) throws SQLException {
        Map<String, SchemaItem> ours = ours();
        Sqlite.execute(connection, "BEGIN IMMEDIATE");
        for (SchemaItem item : unwanted().toList()) {
            Sqlite.execute(connection, "DROP " + item.type() + " " + quoted(item.name()));
        }
        for (SchemaItem item : ours.values()) {
            if (!item.isAutomatic() && (missing.contains(item) || isDropped(item))) {
                Sqlite.execute(connection, item.sql());
            }
        }
        Schema.name(connection, workstation);
        Sqlite.execute(connection, "PRAGMA user_version=" + Schema.VERSION);
        Sqlite.execute(connection, "COMMIT");
    }

    private boolean isDropped(SchemaItem ours) {
        return unwanted().anyMatch(item -> item.name().equals(ours.name()));
    }

    /** No parameter can stand for a name. */
    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
