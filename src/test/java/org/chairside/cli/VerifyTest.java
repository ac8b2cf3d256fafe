package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import org.chairside.cli.Terminal.Done;
import org.chairside.cli.terminal.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
    @TempDir
    Path folder;

    private Path log() {
        return folder.resolve("chairside.log");
    }

    private Terminal written() throws IOException {
        Terminal terminal = Terminal.setUp(folder);
        Path sheet = Files.writeString(folder.resolve("sheet.csv"), "minute,line\n0,120/80\n10,122/81\n");
        assertThat(terminal.enter(sheet).code()).isZero();
        return terminal;
    }

    private static String head(Done done) {
        assertThat(done.code()).as(done.toString()).isZero();
        return done.out().getFirst().replaceAll(".* head ", "");
    }

    @Test
    void oneChangedByteOfOneBodyIsNamedWithItsEntry() throws IOException, SQLException {
        Terminal terminal = written();
        byte[] body = new byte[0];
        String id = "";
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT body, id FROM entry WHERE seq = 4")) {
            body = row.getBytes(1);
            id = HexFormat.of().formatHex(row.getBytes(2));
        }
        byte[] file = Files.readAllBytes(log());
        int at = find(file, Arrays.copyOf(body, 64));
        file[at + 40] ^= 1;
        Files.write(log(), file);

        Done done = terminal.run("verify");
        assertThat(done.code()).isEqualTo(Failure.BROKEN);
        assertThat(done.err())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("broken at entry 4 (" + id.substring(0, 8))
                .endsWith("its content was changed after it was written");
        Done listed = terminal.run("list");
        assertThat(listed.code()).isEqualTo(Failure.CANNOT_OPEN);
        assertThat(listed.err())
                .singleElement()
                .asString()
                .contains("not what was written at entry 4", "chairside verify", "--reason");
        Done opened = terminal.run("list", "--reason", "the disk was mended");
        assertThat(opened.code()).as(opened.toString()).isZero();
        assertThat(terminal.run("verify").code()).isEqualTo(Failure.BROKEN);
    }

    private static int find(byte[] all, byte[] part) {
        for (int at = 0; at <= all.length - part.length; at++) {
            if (Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new AssertionError("the body is not in the file as one piece");
    }

    @Test
    void anOldHeadIsFoundAndAForeignOneIsNot() throws IOException {
        String old = head(Terminal.setUp(folder).run("verify"));
        Path sheet = Files.writeString(folder.resolve("sheet.csv"), "minute,line\n0,120/80\n");
        Terminal terminal = new Terminal(folder);
        terminal.environment.put(Passwords.VARIABLE, Terminal.PASSWORD);
        terminal.enter(sheet);
        assertThat(head(terminal.run("verify", "--head", old.substring(0, 8)))).isNotEqualTo(old);
        assertThat(head(terminal.run("verify", "--head", old))).isNotEqualTo(old);

        Done foreign = terminal.run("verify", "--head", "0123456789abcdef");
        assertThat(foreign.code()).isEqualTo(Failure.BROKEN);
        assertThat(foreign.err()).hasSize(2).first().asString().contains("not in this log");
        Done bad = terminal.run("verify", "--head", "xyz");
        assertThat(bad.code()).isEqualTo(Failure.BAD_CALL);
        assertThat(bad.err()).hasSize(1);
    }

    @Test
    void aMissingAnchorIsAWarningAndOneAheadIsALoss() throws IOException {
        Terminal terminal = written();
        Path anchor = folder.resolve("chairside.anchor");
        Path kept = Files.move(anchor, folder.resolve("kept"));
        Done warned = terminal.run("verify");
        assertThat(warned.code()).isEqualTo(2);
        assertThat(warned.err()).first().asString().startsWith("warning: there is no head anchor");
        assertThat(terminal.run("list").err()).singleElement().asString().contains("the head anchor", "--reason");

        Path early = Files.createDirectory(folder.resolve("early"));
        Terminal other = Terminal.setUp(early);
        Path short_ = Files.copy(early.resolve("chairside.log"), early.resolve("kept"));
        assertThat(other.enter(folder.resolve("sheet.csv")).code()).isZero();
        Files.copy(short_, early.resolve("chairside.log"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Done lost = other.run("verify");
        assertThat(lost.code()).isEqualTo(Failure.BROKEN);
        assertThat(lost.err()).hasSize(3).first().asString().contains("saved and are missing");
        assertThat(other.run("list").code()).isEqualTo(Failure.CANNOT_OPEN);
        assertThat(kept).exists();
    }

    @Test
    void aFileThatIsNoLogIsSaidSo() throws IOException {
        Terminal terminal = Terminal.setUp(folder);
        Files.writeString(log(), "not a database ".repeat(100));
        Done done = terminal.run("verify");
        assertThat(done.code()).isEqualTo(Failure.CANNOT_OPEN);
        assertThat(done.err()).singleElement().asString().contains("no log of Chairside");
    }

    @Test
    void anIndexThatLacksTheLastRowsUnderItsShippedNameIsNamedWithAndWithoutAPassword()
            throws IOException, SQLException {
        Terminal terminal = written();
        long entries;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log());
                Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery("SELECT count(*) FROM entry NOT INDEXED");
            entries = row.getLong(1);
            row = statement.executeQuery("SELECT sql FROM sqlite_schema WHERE name = 'entry_stream'");
            String shipped = row.getString(1);
            statement.execute("PRAGMA writable_schema = ON");
            statement.execute("UPDATE sqlite_schema SET sql = sql || ' WHERE seq < 3' WHERE name = 'entry_stream'");
            statement.execute("PRAGMA writable_schema = RESET");
            statement.execute("REINDEX entry_stream");
            statement.execute("PRAGMA writable_schema = ON");
            statement.execute("UPDATE sqlite_schema SET sql = '" + shipped + "' WHERE name = 'entry_stream'");
        }
        assertThat(entries).isGreaterThan(4);
        Done done = terminal.run("verify");
        assertThat(done.code()).as(done.toString()).isEqualTo(Failure.WARNED);
        assertThat(done.toString()).contains("entry_stream").contains(entries + " entries");
        done = terminal.run("verify", "--staff", Terminal.NURSE);
        assertThat(done.code()).as(done.toString()).isEqualTo(Failure.WARNED);
        assertThat(done.toString()).contains("entry_stream");
        byte[] before = Files.readAllBytes(log());
        done = terminal.run("list", "--staff", Terminal.NURSE);
        assertThat(done.toString()).contains("reason");
        assertThat(Files.readAllBytes(log())).isEqualTo(before);
    }
}
