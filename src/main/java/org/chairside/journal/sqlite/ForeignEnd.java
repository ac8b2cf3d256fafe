package org.chairside.journal.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The file beside a log that SQLite would take for the log's own end, and is another log's. SQLite does not tell: it goes by
 * the name alone, and would write the pages of the other log over those of this one. But entries are only ever added: read
 * with its own end a log has every entry that it has without, and goes on after the last of them.
 */
final class ForeignEnd {
    /** A longer log is not looked through, so that opening stays quick. */
    private static final long WHOLE = 50_000;

    private static final int CORRUPT = 11;
    private static final int NO_DATABASE = 26;
    private static final int PRIMARY = 0xff;
    private static final int HASH_BYTES = 32;

    private ForeignEnd() {}

    /** Connects to a file. */
    @FunctionalInterface
    interface Connecting {
        Connection connect() throws SQLException;
    }

    /**
     * Whether what lies beside a log is the end of another. Where that cannot be told, as of a log that a crash left half
     * written, it is its own. Changes nothing.
     *
     * @param alone connects to the log without what lies beside it
     * @param joined connects to both, after the other: beside a writer they never have less
     */
    static boolean isBeside(Connecting alone, Connecting joined) {
        try (Connection log = alone.connect()) {
            return has(log, "entry") && has(log, "workstation") && isForeign(log, joined);
        } catch (SQLException cannotTell) {
            return false;
        }
    }

    private static boolean has(Connection log, String table) throws SQLException {
        return Sqlite.number(log, "SELECT count(*) FROM sqlite_schema WHERE name = '" + table + "'") > 0;
    }

    private static boolean isForeign(Connection log, Connecting joined) throws SQLException {
        List<Last> lasts = lasts(log);
        boolean sound = lasts.stream().allMatch(last -> last.seq <= WHOLE)
                && FileCheck.quick(log).sound();
        try (Connection both = joined.connect()) {
            return !goesOn(log, lasts, both) || (sound && !FileCheck.quick(both).sound());
        } catch (SQLException e) {
            return sound && (isDamage(e) || (!lasts.isEmpty() && isUnfinished(e)));
        }
    }

    private static boolean goesOn(Connection log, List<Last> lasts, Connection both) throws SQLException {
        if (lasts.isEmpty()) {
            return workstation(log).equals(workstation(both));
        }
        boolean all = true;
        for (Last last : lasts) {
            all &= last.isIn(both) && last.isFollowed(both);
        }
        return all;
    }

    private static String workstation(Connection log) throws SQLException {
        return Sqlite.text(log, "SELECT hex(id) FROM workstation");
    }

    private static List<Last> lasts(Connection log) throws SQLException {
        List<Last> lasts = new ArrayList<>();
        try (PreparedStatement select = log.prepareStatement(
                "SELECT origin, seq, hash FROM entry WHERE origin > ? ORDER BY origin, seq DESC LIMIT 1")) {
            byte[] above = new byte[0];
            while (above != null) {
                select.setBytes(1, above);
                try (ResultSet row = select.executeQuery()) {
                    above = row.next() ? row.getBytes(1) : null;
                    if (above != null) {
                        lasts.add(Last.of(above, row.getLong(2), row.getBytes(3)));
                    }
                }
            }
        }
        return lasts;
    }

    private static boolean isDamage(SQLException e) {
        int code = e.getErrorCode() & PRIMARY;
        return code == CORRUPT || code == NO_DATABASE;
    }

    /** A log that has entries is never again written in a way that has to be taken back. */
    private static boolean isUnfinished(SQLException e) {
        return e instanceof SQLiteException sqlite
                && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK;
    }

    /** The last entry of a workstation. */
    private static final class Last {
        private final byte[] origin;
        private final long seq;
        private final byte[] hash;

        private Last(byte[] origin, long seq, byte[] hash) {
            this.origin = origin;
            this.seq = seq;
            this.hash = hash;
        }

        /** @throws SQLException for what is no entry: another table's page, in a file that a crash left half written */
        static Last of(byte[] origin, long seq, byte[] hash) throws SQLException {
            if (hash == null || hash.length != HASH_BYTES || seq < 1) {
                throw new SQLException("this is no entry");
            }
            return new Last(origin, seq, hash);
        }

        boolean isIn(Connection log) throws SQLException {
            try (PreparedStatement select =
                    log.prepareStatement("SELECT hash FROM entry WHERE origin = ? AND seq = ?")) {
                select.setBytes(1, origin);
                select.setLong(2, seq);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() && Arrays.equals(row.getBytes(1), hash);
                }
            }
        }

        /** True as well where it is the last there too. */
        boolean isFollowed(Connection log) throws SQLException {
            try (PreparedStatement select = log.prepareStatement(
                    "SELECT seq, prev FROM entry WHERE origin = ? AND seq > ? ORDER BY seq LIMIT 1")) {
                select.setBytes(1, origin);
                select.setLong(2, seq);
                try (ResultSet row = select.executeQuery()) {
                    return !row.next() || (row.getLong(1) == seq + 1 && Arrays.equals(row.getBytes(2), hash));
                }
            }
        }
    }
}
