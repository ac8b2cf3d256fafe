package org.chairside.journal.log;

import java.sql.SQLException;
import org.chairside.journal.JournalException;
import org.chairside.journal.JournalException.Fault;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's result codes mean to us. */
public final class Faults {
    private static final int PRIMARY = 0xff;

    private Faults() {}

    public static JournalException of(String action, SQLException e) {
        return new JournalException(fault(e), action, e);
    }

    private static Fault fault(SQLException e) {
        return switch (code(e)) {
            case 8 -> Fault.READ_ONLY;
            case 11, 26 -> Fault.DAMAGED;
            case 13 -> Fault.DISK_FULL;
            default -> Fault.INPUT_OUTPUT;
        };
    }

    /** Whether a crash left something half written that a connection which cannot write cannot take back. */
    public static boolean isUnfinished(SQLException e) {
        return e instanceof SQLiteException sqlite
                && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK;
    }

    /** The primary result code: 8 read-only, 11 corrupt, 13 full, 14 cannot open, 26 not a database. */
    public static int code(SQLException e) {
        return e.getErrorCode() & PRIMARY;
    }
}
