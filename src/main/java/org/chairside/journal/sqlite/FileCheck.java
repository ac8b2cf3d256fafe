package org.chairside.journal.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What SQLite itself finds about the file of a log: whether the entries are sound, and which of the two things that can be made
 * anew of them is not, the list and the index of streams. Pages that nothing uses any more do no harm.
 *
 * @param sound false if anything else is damaged
 * @param wrong names among {@code catalogue} and {@code entry_stream}
 */
public record FileCheck(boolean sound, Set<String> wrong) {
    private static final Set<String> MADE_ANEW = Set.of("catalogue", "entry_stream");
    private static final Pattern TREE = Pattern.compile("Tree (\\d+) .*");
    private static final Pattern INDEX = Pattern.compile(".* index (\\S+)");
    /** Of the table of entries itself: its own way to find an id. */
    private static final String BY_ID = "sqlite_autoindex_entry_1";

    private static final int CORRUPT = 11;

    public FileCheck {
        wrong = Set.copyOf(wrong);
    }

    /** Looks at the pages of the file and at each row; in an index only whether it has as many rows as its table. */
    public static FileCheck quick(Connection connection) throws SQLException {
        return of(connection, "PRAGMA quick_check(10000)");
    }

    /** As {@link #quick}, and at whether each row is in each index: three times as long. */
    public static FileCheck whole(Connection connection) throws SQLException {
        return of(connection, "PRAGMA integrity_check(10000)");
    }

    private static FileCheck of(Connection connection, String pragma) throws SQLException {
        Map<Integer, String> roots = roots(connection);
        Set<String> wrong = new TreeSet<>();
        boolean sound = true;
        List<String> faults = new ArrayList<>();
        boolean cutShort = faults(connection, pragma, faults);
        for (String fault : faults) {
            String name = nameOf(fault, roots);
            if (MADE_ANEW.contains(name)) {
                wrong.add(name);
            } else {
                sound &= isHarmless(fault);
            }
        }
        return new FileCheck(sound && !(cutShort && wrong.isEmpty()), wrong);
    }

    /** Every line of what it says; whether it stumbled over the damage itself before it came to the end. */
    private static boolean faults(Connection connection, String pragma, List<String> faults) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(pragma)) {
            while (row.next()) {
                faults.addAll(row.getString(1).lines().toList());
            }
            return false;
        } catch (SQLException e) {
            if ((e.getErrorCode() & 0xFF) != CORRUPT) {
                throw e;
            }
            return true;
        }
    }

    private static boolean isHarmless(String fault) {
        return fault.equals("ok") || fault.startsWith("*** in database") || fault.endsWith(": never used");
    }

    private static String nameOf(String fault, Map<Integer, String> roots) {
        Matcher tree = TREE.matcher(fault);
        if (tree.matches()) {
            return roots.getOrDefault(Integer.parseInt(tree.group(1)), "");
        }
        Matcher index = INDEX.matcher(fault);
        return index.matches() ? index.group(1).replace(BY_ID, "entry_stream") : "";
    }

    private static Map<Integer, String> roots(Connection connection) throws SQLException {
        Map<Integer, String> roots = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT rootpage, name FROM sqlite_schema");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                roots.put(row.getInt(1), row.getString(2));
            }
        }
        return roots;
    }
}
