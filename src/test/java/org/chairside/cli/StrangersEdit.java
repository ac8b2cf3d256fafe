package org.chairside.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What a stranger does to the files of a closed log, each by a seed. Exempt are forged keys and moved times of writing. */
public enum StrangersEdit {
    BITS_FLIPPED((folder, random) -> {
        Path file = any(folder, random);
        byte[] bytes = Files.readAllBytes(file);
        for (int flips = 1 + random.nextInt(3); flips > 0 && bytes.length > 0; flips--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(file, bytes);
    }),
    NOISE((folder, random) -> {
        Path file = any(folder, random);
        byte[] bytes = Files.readAllBytes(file);
        int at = random.nextInt(Math.max(1, bytes.length));
        byte[] noise = new byte[Math.min(1 + random.nextInt(64), bytes.length - at)];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, bytes, at, noise.length);
        Files.write(file, bytes);
    }),
    FILE_CUT((folder, random) -> {
        Path file = any(folder, random);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, random.nextInt(Math.max(1, bytes.length))));
    }),
    FILE_EMPTIED((folder, random) -> Files.write(any(folder, random), new byte[0])),
    FILE_REMOVED((folder, random) -> Files.delete(any(folder, random))),
    TIME_CHANGED((folder, random) -> tool(folder)
            .edit("UPDATE entry SET recorded_at = recorded_at - 3600000000 WHERE seq = " + row(folder, random))),
    BODY_CHANGED((folder, random) ->
            tool(folder).edit("UPDATE entry SET body = randomblob(length(body)) WHERE seq = " + row(folder, random))),
    ID_CHANGED((folder, random) ->
            tool(folder).edit("UPDATE entry SET id = randomblob(16) WHERE seq = " + row(folder, random))),
    STREAM_CHANGED((folder, random) ->
            tool(folder).edit("UPDATE entry SET stream = randomblob(16) WHERE seq = " + row(folder, random))),
    BODY_CHANGED_AND_REBUILT((folder, random) -> {
        tool(folder).edit("UPDATE entry SET body = randomblob(length(body)) WHERE seq = " + row(folder, random));
        rebuilt(folder, random);
    }),
    STREAM_CHANGED_AND_REBUILT((folder, random) -> {
        tool(folder)
                .edit("UPDATE entry SET stream = (SELECT stream FROM entry WHERE seq = 1) WHERE seq = " + last(folder));
        rebuilt(folder, random);
    }),
    BODIES_SWAPPED_AND_REBUILT((folder, random) -> {
        long end = tool(folder).entries();
        tool(folder)
                .edit(
                        "CREATE TABLE kept AS SELECT seq, body FROM entry",
                        "UPDATE entry SET body = (SELECT body FROM kept WHERE seq = " + (end - 1) + ") WHERE seq = "
                                + end,
                        "UPDATE entry SET body = (SELECT body FROM kept WHERE seq = " + end + ") WHERE seq = "
                                + (end - 1),
                        "DROP TABLE kept");
        rebuilt(folder, random);
    }),
    ROW_REMOVED((folder, random) -> tool(folder).edit("DELETE FROM entry WHERE seq = " + row(folder, random))),
    ROW_REMOVED_AND_REBUILT((folder, random) -> {
        tool(folder).edit("DELETE FROM entry WHERE seq = " + row(folder, random));
        rebuilt(folder, random);
    }),
    END_REMOVED((folder, random) ->
            tool(folder).edit("DELETE FROM entry WHERE seq > " + (last(folder) - 1 - random.nextInt(3)))),
    END_REMOVED_AND_ANCHOR_FORGED((folder, random) -> {
        tool(folder).edit("DELETE FROM entry WHERE seq > " + (last(folder) - 1 - random.nextInt(3)));
        tool(folder).forgeAnchor(random);
    }),
    END_REMOVED_AND_ANCHOR_TOO((folder, random) -> {
        tool(folder).edit("DELETE FROM entry WHERE seq > " + (last(folder) - 1 - random.nextInt(3)));
        Files.delete(folder.resolve("chairside.anchor"));
    }),
    LAST_REMOVED_AND_NEWEST_SLOT_DAMAGED((folder, random) -> {
        byte[] anchor = Files.readAllBytes(folder.resolve("chairside.anchor"));
        int newest = anchor[11] > anchor[4096 + 11] ? 0 : 4096;
        anchor[newest + 50] ^= 1;
        Files.write(folder.resolve("chairside.anchor"), anchor);
        tool(folder).edit("DELETE FROM entry WHERE seq = " + last(folder));
    }),
    ANCHOR_FORGED((folder, random) -> tool(folder).forgeAnchor(random)),
    STRAY_ROW((folder, random) -> tool(folder)
            .edit("INSERT INTO entry SELECT randomblob(16), 1, randomblob(16), stream,"
                    + " recorded_at, randomblob(200), zeroblob(32), randomblob(32) FROM entry WHERE seq = "
                    + row(folder, random))),
    ROW_ADDED_AND_REBUILT((folder, random) -> {
        long end = last(folder);
        tool(folder)
                .edit("INSERT INTO entry SELECT origin, " + (end + 1) + ", randomblob(16), stream, recorded_at,"
                        + " body, zeroblob(32), zeroblob(32) FROM entry WHERE seq = " + end);
        rebuilt(folder, random);
    }),
    ROWS_ADDED_AFTER_THE_END((folder, random) -> {
        for (int more = 1 + random.nextInt(5); more > 0; more--) {
            long end = last(folder);
            tool(folder)
                    .edit("INSERT INTO entry SELECT origin, " + (end + 1) + ", randomblob(16), stream, recorded_at,"
                            + " randomblob(200), zeroblob(32), zeroblob(32) FROM entry WHERE seq = "
                            + row(folder, random));
        }
        tool(folder).rebuild();
    }),
    LIST_MADE_DIFFERENTLY((folder, random) -> tool(folder)
            .run(List.of(
                            "ALTER TABLE catalogue RENAME COLUMN body TO bodi",
                            "ALTER TABLE catalogue RENAME COLUMN session TO sessions",
                            "ALTER TABLE catalogue ADD COLUMN more INTEGER")
                    .get(random.nextInt(3)))),
    ANCHOR_NO_FILE((folder, random) -> {
        Path anchor = folder.resolve("chairside.anchor");
        Files.delete(anchor);
        if (random.nextBoolean()) {
            Files.createDirectory(anchor);
        } else {
            Files.createSymbolicLink(anchor, Path.of("/dev/zero"));
        }
    }),
    SESSION_NOT_LISTED((folder, random) -> tool(folder).run("DELETE FROM catalogue")),
    SESSION_LISTED_WRONG((folder, random) -> tool(folder).run("UPDATE catalogue SET body = randomblob(100)")),
    WORKSTATION_CHANGED((folder, random) -> tool(folder).run("UPDATE workstation SET id = randomblob(16)")),
    WORKSTATION_CHANGED_AND_ANCHOR_TOO((folder, random) -> {
        tool(folder).run("UPDATE workstation SET id = randomblob(16)");
        Files.delete(folder.resolve("chairside.anchor"));
    }),
    TRIGGER_OF_THEIRS((folder, random) -> tool(folder)
            .run(List.of(
                            "CREATE TRIGGER evil AFTER INSERT ON entry BEGIN DELETE FROM catalogue; END",
                            "CREATE TRIGGER evil BEFORE INSERT ON entry BEGIN SELECT RAISE(IGNORE); END",
                            "CREATE TRIGGER evil AFTER UPDATE ON catalogue BEGIN DELETE FROM catalogue; END")
                    .get(random.nextInt(3)))),
    TRIGGER_OF_OURS_MISSING((folder, random) -> tool(folder).run("DROP TRIGGER entry_no_delete")),
    TABLE_MISSING(
            (folder, random) -> tool(folder).run("DROP TABLE " + (random.nextBoolean() ? "catalogue" : "workstation"))),
    FORMAT_CHANGED((folder, random) -> tool(folder).run("PRAGMA user_version=" + (random.nextInt(3) * 7))),
    NOT_A_LOG_ANY_MORE((folder, random) -> tool(folder).run("PRAGMA application_id=1"));

    @SuppressWarnings("ImmutableEnumChecker") // a lambda that holds nothing
    private final Deed deed;

    StrangersEdit(Deed deed) {
        this.deed = deed;
    }

    public void to(Path folder, Random random) throws IOException, SQLException {
        deed.to(folder, random);
    }

    /** Whether it is about the files of keys, which are put right from their copy. */
    public static boolean isOfKeys(Path folder, Path pristine) throws IOException {
        for (String name : List.of("keys.json", "keys.copy.json")) {
            if (!Files.exists(folder.resolve(name))
                    || Files.mismatch(folder.resolve(name), pristine.resolve(name)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static StrangersTool tool(Path folder) {
        return new StrangersTool(folder);
    }

    private static void rebuilt(Path folder, Random random) throws SQLException, IOException {
        tool(folder).rebuild();
        tool(folder).forgeAnchor(random);
    }

    private static long last(Path folder) throws SQLException {
        return tool(folder).entries();
    }

    private static long row(Path folder, Random random) throws SQLException {
        return 1L + random.nextInt((int) last(folder));
    }

    /** One of the files that matter; the log most often, as it is most of the bytes. */
    private static Path any(Path folder, Random random) throws IOException {
        if (random.nextInt(3) > 0) {
            return folder.resolve("chairside.log");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            return all.get(random.nextInt(all.size()));
        }
    }

    /** What is done. */
    @FunctionalInterface
    private interface Deed {
        void to(Path folder, Random random) throws IOException, SQLException;
    }
}
