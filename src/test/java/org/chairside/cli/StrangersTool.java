package org.chairside.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Somebody without any key who has read how a log is made, and has its files and an SQLite tool. */
final class StrangersTool {
    private static final int SLOT = 4096;
    private static final int HASH = 32;

    private final Path folder;

    StrangersTool(Path folder) {
        this.folder = folder;
    }

    /** Runs statements with the triggers out of the way, and puts these back afterwards. */
    void edit(String... statements) throws SQLException {
        try (Connection log = connect();
                Statement statement = log.createStatement()) {
            List<String> triggers = new ArrayList<>();
            List<String> dropped = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(
                    "SELECT sql, name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'entry'")) {
                while (row.next()) {
                    triggers.add(row.getString(1));
                    dropped.add(row.getString(2));
                }
            }
            for (String name : dropped) {
                statement.execute("DROP TRIGGER " + name);
            }
            for (String each : statements) {
                statement.execute(each);
            }
            for (String each : triggers) {
                statement.execute(each);
            }
        }
    }

    /** Runs statements as they are. */
    void run(String... statements) throws SQLException {
        try (Connection log = connect();
                Statement statement = log.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("chairside.log"));
    }

    long entries() throws SQLException {
        try (Connection log = connect();
                Statement statement = log.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM entry")) {
            return row.getLong(1);
        }
    }

    /** Numbers the entries anew and makes every hash fit. */
    void rebuild() throws SQLException {
        edit("UPDATE entry SET seq = seq + 1000000");
        List<byte[][]> rows = new ArrayList<>();
        List<long[]> numbers = new ArrayList<>();
        try (Connection log = connect();
                Statement statement = log.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT origin, id, stream, body, seq, recorded_at FROM entry ORDER BY origin, seq")) {
            while (row.next()) {
                rows.add(new byte[][] {row.getBytes(1), row.getBytes(2), row.getBytes(3), row.getBytes(4)});
                numbers.add(new long[] {row.getLong(5), row.getLong(6)});
            }
        }
        List<String> updates = new ArrayList<>();
        byte[] prev = new byte[HASH];
        for (int at = 0; at < rows.size(); at++) {
            byte[] hash = hash(rows.get(at), at + 1L, numbers.get(at)[1], prev);
            updates.add("UPDATE entry SET seq = " + (at + 1) + ", prev = x'" + hex(prev) + "', hash = x'" + hex(hash)
                    + "' WHERE seq = " + numbers.get(at)[0]);
            prev = hash;
        }
        edit(updates.toArray(String[]::new));
    }

    private static byte[] hash(byte[][] row, long seq, long recordedAt, byte[] prev) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 0);
            for (byte[] each : new byte[][] {row[0], number(seq), row[1], row[2], number(recordedAt), row[3]}) {
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(each.length).flip());
                digest.update(each);
            }
            digest.update(prev);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }

    /** Writes an anchor that names the end of the log as it is now, with a checksum of nothing. */
    void forgeAnchor(Random random) throws SQLException, IOException {
        ByteBuffer file = ByteBuffer.allocate(2 * SLOT);
        try (Connection log = connect();
                PreparedStatement last = log.prepareStatement("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1");
                ResultSet row = last.executeQuery()) {
            byte[] mac = new byte[HASH];
            random.nextBytes(mac);
            for (int slot = 0; slot < 2; slot++) {
                file.position(slot * SLOT);
                file.putInt(0x43534131)
                        .putLong(row.getLong(1))
                        .put(row.getBytes(2))
                        .put(mac);
            }
        }
        Files.write(folder.resolve("chairside.anchor"), file.array());
    }
}
