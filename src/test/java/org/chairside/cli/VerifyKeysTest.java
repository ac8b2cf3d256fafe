package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chairside.cli.Terminal.Done;
import org.chairside.cli.terminal.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check of a folder looks at its keys too, and leaves them as they are. */
class VerifyKeysTest {
    private static final String FIRST = "keys.json";
    private static final String COPY = "keys.copy.json";

    @TempDir
    Path temp;

    private Path data;
    private Terminal terminal;

    @BeforeEach
    void aLog() {
        data = temp.resolve("data");
        terminal = Terminal.setUp(data);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> inside = Files.list(data)) {
            for (Path each : inside.toList()) {
                all.put(
                        each.getFileName() + " " + Files.getLastModifiedTime(each),
                        Files.readString(each, StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }

    private void cut(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(data.resolve(name));
        Files.write(data.resolve(name), java.util.Arrays.copyOf(bytes, 500));
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, COPY})
    void oneDamagedFileIsNamedAndMendedByTheNextSignInOnly(String name) throws IOException {
        cut(name);
        Map<String, String> before = files();
        for (String[] call : new String[][] {{"verify"}, {"verify", "--staff", Terminal.NURSE}}) {
            Done done = terminal.run(call);
            assertThat(done.code()).as(done.toString()).isEqualTo(Failure.WARNED);
            assertThat(done.out()).first().asString().startsWith("intact: ");
            assertThat(done.err()).contains("warning: " + name + " is damaged and cannot be read");
            assertThat(files()).isEqualTo(before);
        }
        assertThat(terminal.run("list").err())
                .first()
                .asString()
                .startsWith("warning: " + name + " was damaged or missing");
        assertThat(terminal.run("verify").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, COPY})
    void aFileWithAnAlteredNameIsNamedWithAPassword(String name) throws IOException {
        Path file = data.resolve(name);
        Files.writeString(file, Files.readString(file).replace("Hill Clinic", "Hall Clinic"));
        Map<String, String> before = files();
        Done bare = terminal.run("verify");
        assertThat(bare.code()).isEqualTo(Failure.WARNED);
        assertThat(bare.err()).first().asString().contains("keys.copy.json does not say what keys.json says");
        Done keyed = terminal.run("verify", "--staff", Terminal.NURSE);
        assertThat(keyed.code()).isEqualTo(Failure.WARNED);
        assertThat(keyed.err()).contains("warning: " + name + " was changed outside the program");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aWrongPasswordCountsAndTouchesNoKeys() throws IOException {
        cut(FIRST);
        Map<String, String> before = files();
        terminal.environment.put(Passwords.VARIABLE, "not the password");
        Done done = terminal.run("verify", "--staff", Terminal.NURSE);
        assertThat(done.code()).isEqualTo(Failure.CANNOT_OPEN);
        assertThat(done.out()).first().asString().startsWith("intact: ");
        assertThat(done.err()).contains("warning: keys.json is damaged and cannot be read");
        assertThat(done.err()).last().asString().contains("Tries left: 4");
        assertThat(files()).containsAllEntriesOf(before).hasSize(before.size() + 1);
        assertThat(data.resolve("keys.attempts")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", " ", "gone"})
    void withoutKeysItSaysThatNobodyCanOpenTheRecord(String content) throws IOException {
        for (String name : new String[] {FIRST, COPY}) {
            if (content.equals("gone")) {
                Files.delete(data.resolve(name));
            } else {
                Files.writeString(data.resolve(name), content.repeat(5 << 20));
            }
        }
        Done done = terminal.run("verify");
        assertThat(done.code()).as(done.toString()).isEqualTo(Failure.WARNED);
        assertThat(done.err())
                .anySatisfy(line -> assertThat(line).startsWith("warning: keys.json is "))
                .anySatisfy(line -> assertThat(line).startsWith("warning: keys.copy.json is "))
                .anySatisfy(line -> assertThat(line).contains("nobody can open the record", "do not set up anew"));
        Done keyed = terminal.run("verify", "--staff", Terminal.NURSE);
        assertThat(keyed.code()).isEqualTo(Failure.CANNOT_OPEN);
        assertThat(keyed.out()).first().asString().startsWith("intact: ");
        assertThat(terminal.run("verify", "--json").out())
                .anyMatch(line -> line.startsWith("{\"keys\":\"") && line.endsWith("\"name\":\"keys.json\"}"));
    }
}
