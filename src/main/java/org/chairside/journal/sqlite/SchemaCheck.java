package org.chairside.journal.sqlite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The objects of a log file held against those that the program makes, to the letter. A trigger of somebody else could undo
 * what is written, an index could keep it from being written.
 *
 * @param strange those that are not ours
 * @param changed those of ours whose text differs, as they are in the file
 * @param missing those of ours that are not there
 * @param columns those of ours that are not there, each with the table that lacks it: nothing in that can be read
 * @param version the format that the file says it has
 */
public record SchemaCheck(
        List<SchemaItem> strange,
        List<SchemaItem> changed,
        List<SchemaItem> missing,
        List<String> columns,
        int version) {
    public SchemaCheck {
        strange = List.copyOf(strange);
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
        columns = List.copyOf(columns);
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
        return new SchemaCheck(strange, changed, missing, lostColumns(connection), Schema.version(connection));
    }

    /** The same, with these of ours among what was changed: what is in them is wrong. */
    public SchemaCheck with(Set<String> wrong) throws SQLException {
        List<SchemaItem> more = new ArrayList<>(changed);
        ours().values().stream()
                .filter(item -> wrong.contains(item.name()))
                .filter(item -> !missing.contains(item)
                        && more.stream().noneMatch(each -> each.name().equals(item.name())))
                .forEach(more::add);
        return new SchemaCheck(strange, more, missing, columns, version);
    }

    /** Of the tables that are there and are not made anew. */
    private static List<String> lostColumns(Connection connection) throws SQLException {
        List<String> there = columns(connection);
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Schema.make(memory);
            return columns(memory).stream()
                    .filter(column -> !there.contains(column))
                    .filter(column -> there.stream().anyMatch(each -> each.startsWith(tableOf(column))))
                    .toList();
        }
    }

    private static String tableOf(String column) {
        return column.substring(0, column.indexOf('.') + 1);
    }

    private static List<String> columns(Connection connection) throws SQLException {
        return Sqlite.texts(
                connection,
                "SELECT t.name || '.' || c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c"
                        + " WHERE t.type = 'table' AND t.name IN ('entry', 'workstation')");
    }

    /** What the program makes, by name. */
    static Map<String, SchemaItem> ours() throws SQLException {
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Schema.make(memory);
            return SchemaItem.all(memory);
        }
    }

    /** Whether the entries can be read at all. */
    public boolean hasEntries() {
        return columns.isEmpty()
                && Stream.concat(missing.stream(), changed.stream())
                        .noneMatch(item -> item.name().equals("entry")
                                && (missing.contains(item) || !item.type().equals("table")));
    }

    /** How many tables of ours were made differently: they hold what they hold, and are left as they are. */
    public long altered() {
        return changed.stream()
                .filter(item -> item.isTable() && !isMadeAnew(item))
                .count();
    }

    /** Whether there is anything that {@link SchemaRepair} sets right. */
    public boolean isRepairable() {
        return version != Schema.VERSION
                || !missing.isEmpty()
                || !unwanted().toList().isEmpty();
    }

    /**
     * What does not belong there and holds nothing: triggers, indexes, and a list that is not ours. Tables and views of others
     * do nothing by themselves.
     */
    public Stream<SchemaItem> unwanted() {
        return Stream.concat(strange.stream(), changed.stream())
                .filter(item -> !item.isAutomatic() && (!item.isTable() || isMadeAnew(item)));
    }

    /** Whether it is the list of sessions, which the entries give again. */
    private static boolean isMadeAnew(SchemaItem item) {
        return item.name().equals("catalogue");
    }
}
