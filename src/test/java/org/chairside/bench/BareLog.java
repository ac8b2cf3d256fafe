package org.chairside.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.chairside.journal.folder.JournalFolder;

/**
 * The least that anyone could do: the same columns with the same bytes, into a table with the same keys, by one prepared
 * insert that commits by itself, under the same settings. No triggers, no catalogue, no anchor, no sealing.
 */
final class BareLog implements AutoCloseable {
    private static final List<String> SETTINGS = List.of(
            "journal_mode=wal",
            "synchronous=2",
            "busy_timeout=5000",
            "foreign_keys=1",
            "recursive_triggers=1",
            "trusted_schema=0",
            "cell_size_check=1",
            "temp_store=2",
            "mmap_size=0");
    private static final int COLUMNS = 8;
    private static final int BLOCK = 4096;

    private final Connection real;
    private final PreparedStatement last;
    private final Connection bare;
    private final PreparedStatement insert;
    private final FileChannel anchor;
    private long forced;

    /** Beside a log that exists, from which it takes tables and bytes. */
    BareLog(Path folder, Path log) throws SQLException, IOException {
        real = DriverManager.getConnection("jdbc:sqlite:" + log.resolve(JournalFolder.LOG_FILE));
        bare = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bare.db"));
        for (String setting : SETTINGS) {
            execute("PRAGMA " + setting);
        }
        for (String statement : tables()) {
            execute(statement);
        }
        last = real.prepareStatement("SELECT * FROM entry ORDER BY seq DESC LIMIT 1");
        insert = bare.prepareStatement("INSERT INTO entry VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
        anchor = FileChannel.open(
                folder.resolve("bare.anchor"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private List<String> tables() throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = real.createStatement();
                ResultSet row = statement.executeQuery("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"
                        + " AND tbl_name = 'entry' AND type IN ('table', 'index') ORDER BY type DESC")) {
            while (row.next()) {
                all.add(row.getString(1));
            }
        }
        return all;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = bare.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What the log wrote last; not timed. */
    Object[] lastOfLog() throws SQLException {
        try (ResultSet row = last.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("the log is empty");
            }
            Object[] values = new Object[COLUMNS];
            for (int i = 0; i < COLUMNS; i++) {
                values[i] = row.getObject(i + 1);
            }
            return values;
        }
    }

    /** One insert, which is on disk when this returns. */
    Object insert(Object[] values) throws SQLException {
        for (int i = 0; i < COLUMNS; i++) {
            if (values[i] instanceof byte[] bytes) {
                insert.setBytes(i + 1, bytes);
            } else {
                insert.setLong(i + 1, ((Number) values[i]).longValue());
            }
        }
        return insert.executeUpdate();
    }

    /** One block in a second file, which is on disk when this returns: two in turn, as the head anchor has. */
    Object force() throws IOException {
        anchor.write(ByteBuffer.allocate(BLOCK).putLong(forced).rewind(), forced % 2 * BLOCK);
        anchor.force(false);
        return forced++;
    }

    @Override
    public void close() throws SQLException, IOException {
        real.close();
        bare.close();
        anchor.close();
    }
}
