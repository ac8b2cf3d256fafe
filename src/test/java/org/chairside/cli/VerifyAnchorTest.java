package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.chairside.cli.Terminal.Done;
import org.chairside.cli.terminal.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The head anchor tells of a log that is gone, and what a key did not make in it proves nothing to whoever has the key. */
class VerifyAnchorTest {
    private static final int SLOT = 4096;

    @TempDir
    Path temp;

    private Path data;
    private Path log;
    private Path anchor;
    private Terminal terminal;

    @BeforeEach
    void aLog() {
        data = temp.resolve("data");
        log = data.resolve("chairside.log");
        anchor = data.resolve("chairside.anchor");
        terminal = Terminal.setUp(data);
    }

    private long slot(int index) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(anchor.toFile(), "r")) {
            file.seek((long) index * SLOT + Integer.BYTES);
            return file.readLong();
        }
    }

    private int newest() throws IOException {
        return slot(0) > slot(1) ? 0 : 1;
    }

    private void flip(long at) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(anchor.toFile(), "rw")) {
            file.seek(at);
            int before = file.read();
            file.seek(at);
            file.write(before ^ 1);
        }
    }

    private void isGone(String how) {
        for (String[] call : new String[][] {{"verify"}, {"verify", "--staff", Terminal.NURSE}}) {
            Done done = terminal.run(call);
            assertThat(done.code()).as(done.toString()).isEqualTo(Failure.BROKEN);
            assertThat(done.err()).first().asString().startsWith("broken: the log is gone" + how);
            assertThat(done.toString()).contains("Do not set up anew").doesNotContain("chairside setup");
        }
    }

    @Test
    void aLogThatIsGoneIsALossWithTheNumberOfItsEntries() throws IOException {
        long saved = slot(newest());
        String how = "; " + saved + " entries were saved.";
        Files.delete(log);
        isGone(how);
        assertThat(terminal.run("verify", "--json").out())
                .first()
                .isEqualTo("{\"chain\":\"gone\",\"entries\":" + saved + "}");
        Files.createFile(log);
        isGone(how);
        Files.delete(data.resolve("keys.json"));
        Files.delete(data.resolve("keys.copy.json"));
        isGone(how);
    }

    @Test
    void whateverIsLeftBesideALogThatIsGoneNobodyIsToldToSetUp() throws IOException {
        Files.delete(log);
        Files.write(anchor, new byte[3]);
        isGone(". Do not");
        Files.delete(anchor);
        isGone(". Do not");
        Files.delete(data.resolve("keys.json"));
        isGone(". Do not");
        Files.delete(data.resolve("keys.copy.json"));
        Files.writeString(data.resolve("chairside.log-wal"), "the last entries");
        isGone(". Do not");
    }

    @Test
    void aFolderOfNothingOfOursIsToldHowToSetUp() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        Files.writeString(empty.resolve("notes.txt"), "mine");
        Done done = terminal.plain("verify", "--data=" + empty);
        assertThat(done.code()).isEqualTo(Failure.CANNOT_OPEN);
        assertThat(done.err()).singleElement().asString().contains("chairside setup");
    }

    /** A bit of the number, the hash and the checksum. */
    @ParameterizedTest
    @ValueSource(ints = {4, 11, 20, 43, 50})
    void aDamagedNewestSlotIsAWarningOnceTheKeyHasShownThatTheOtherStands(int at) throws IOException {
        flip((long) newest() * SLOT + at);
        Done bare = terminal.run("verify");
        boolean isChecksum = at == 50;
        assertThat(bare.code()).as(bare.toString()).isEqualTo(isChecksum ? 0 : Failure.BROKEN);
        if (!isChecksum) {
            assertThat(bare.err())
                    .first()
                    .asString()
                    .contains("or the head anchor was damaged, which can be told with a password");
        }
        Done keyed = terminal.run("verify", "--staff", Terminal.NURSE);
        assertThat(keyed.code()).as(keyed.toString()).isEqualTo(Failure.WARNED);
        assertThat(keyed.out()).contains("the head anchor is genuine");
        assertThat(keyed.err())
                .singleElement()
                .asString()
                .startsWith("warning: one of the two slots of the head anchor was changed or damaged");
        assertThat(terminal.run("list").code()).isZero();
        assertThat(terminal.run("verify", "--staff", Terminal.NURSE).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 20, 50})
    void aDamagedOlderSlotIsNoCrashAndBrokenByBothChecks(int at) throws IOException {
        flip((1L - newest()) * SLOT + at);
        Done keyed = terminal.run("verify", "--staff", Terminal.NURSE);
        assertThat(keyed.code()).as(keyed.toString()).isEqualTo(Failure.BROKEN);
        assertThat(keyed.out()).doesNotContain("the head anchor is genuine");
        assertThat(keyed.err()).anyMatch(line -> line.startsWith("with the key: the head anchor beside the log was"));
        assertThat(terminal.run("list").code()).isEqualTo(Failure.CANNOT_OPEN);
    }

    @Test
    void aLostEndIsSaidByBothChecks() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log);
                Statement statement = connection.createStatement()) {
            for (String each : List.of(
                    "DROP TRIGGER entry_no_delete", "DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)")) {
                statement.execute(each);
            }
        }
        for (String[] call : new String[][] {{"verify"}, {"verify", "--staff", Terminal.NURSE}}) {
            Done done = terminal.run(call);
            assertThat(done.code()).as(done.toString()).isEqualTo(Failure.BROKEN);
            assertThat(done.err()).first().asString().contains("entries after it were saved and are missing");
        }
    }

    @Test
    void aSlotThatProvesNothingHidesNoHeadThatIsMissing() throws IOException {
        flip((long) newest() * SLOT + 20);
        Done done = terminal.run("verify", "--staff", Terminal.NURSE, "--head", "0123456789abcdef");
        assertThat(done.code()).isEqualTo(Failure.BROKEN);
        assertThat(done.err()).first().asString().contains("not in this log");
    }
}
