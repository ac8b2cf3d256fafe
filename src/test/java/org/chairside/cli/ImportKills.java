package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chairside.Main;
import org.chairside.desk.LogVerdict;

/** Kills an import in the middle, again and again on the same log, and looks each time for what it said was saved. */
public final class ImportKills {
    private static final int LATEST_MILLIS = 150;
    private static final Pattern SAVED = Pattern.compile("saved ([0-9]+) ([0-9a-f-]{36})");

    private final Path temp;

    /** Sequence numbers and the ids they were said to have, of all runs so far. */
    private final Map<Long, String> acknowledged = new HashMap<>();

    private ImportKills(Path temp) {
        this.temp = temp;
    }

    /**
     * Kills so many times, each at another moment.
     *
     * @param temp an empty folder
     * @return how many entries were said to be saved in all
     * @throws AssertionError if one of them is gone, or the log is not intact
     */
    public static int survived(Path temp, int kills, long seed) throws IOException, InterruptedException, SQLException {
        ImportKills here = new ImportKills(temp);
        here.killAll(kills, new Random(seed));
        return here.acknowledged.size();
    }

    private void killAll(int kills, Random random) throws IOException, InterruptedException, SQLException {
        Path folder = temp.resolve("data");
        Terminal clinic = Terminal.setUp(folder);
        // A first opening writes of itself; no kill shall meet it.
        assertThat(clinic.run("list").code()).isZero();
        String rows = IntStream.range(0, 1200)
                .mapToObj(minute -> minute + ",120/80 70 98")
                .collect(Collectors.joining("\n", "minute,line\n", "\n"));
        Path sheet = Files.writeString(temp.resolve("sheet.csv"), rows);
        long before = entries(folder).size();
        for (int kill = 0; kill < kills; kill++) {
            int said = killed(folder, sheet, kill, random.nextInt(LATEST_MILLIS + 1));
            LogVerdict check = LogVerdict.of(folder, Optional.empty(), folder.resolveSibling("state"));
            assertThat(check).as("after kill %d", kill).isInstanceOf(LogVerdict.Intact.class);
            Map<Long, String> entries = entries(folder);
            assertThat(entries).containsAllEntriesOf(acknowledged);
            // One more may be on disk of which nobody was told.
            assertThat(entries.size() - before).isBetween((long) said, said + 1L);
            before = entries.size();
        }
    }

    /** Runs an import, kills it in the middle, and returns how many entries it said are saved. */
    private int killed(Path folder, Path sheet, int kill, int afterMillis) throws IOException, InterruptedException {
        String started =
                OffsetDateTime.parse("2020-01-01T08:00:00Z").plusDays(kill).toString();
        Process program = Child.start(
                Main.class,
                List.of(
                        "import",
                        sheet.toString(),
                        "--patient=DOE, Jane",
                        "--born=1981-07-14",
                        "--id=1297287652",
                        "--protocol=iv-infusion",
                        "--started=" + started,
                        "--data=" + folder),
                temp);
        try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said(out.readLine())).isTrue();
            boolean ended = program.waitFor(afterMillis, TimeUnit.MILLISECONDS);
            assertThat(ended).as("it was still writing").isFalse();
            // By its handle: the process itself would close the stream with what was said last.
            program.toHandle().destroyForcibly();
            program.waitFor();
            int count = 1;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                // The last line may be cut off in the middle.
                count += said(line) ? 1 : 0;
            }
            return count;
        }
    }

    private boolean said(String line) {
        Matcher saved = SAVED.matcher(line == null ? "" : line);
        if (saved.matches()) {
            acknowledged.put(Long.valueOf(saved.group(1)), saved.group(2).replace("-", ""));
        }
        return saved.matches();
    }

    private static Map<Long, String> entries(Path folder) throws SQLException {
        Map<Long, String> entries = new HashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("chairside.log"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT seq, id FROM entry")) {
            while (row.next()) {
                entries.put(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2)));
            }
        }
        return entries;
    }
}
