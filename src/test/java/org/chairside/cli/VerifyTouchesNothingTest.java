package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chairside.Main;
import org.chairside.cli.Terminal.Done;
import org.chairside.model.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check reads a log wherever it lies, and leaves everything in its folder as it was. */
class VerifyTouchesNothingTest {
    @TempDir
    Path temp;

    private Path data;
    private Terminal terminal;

    @BeforeEach
    void aLog() {
        data = temp.resolve("data");
        terminal = Terminal.setUp(data);
    }

    /** Every file, with its bytes and its time. */
    private Map<String, String> files() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> inside = Files.walk(data)) {
            for (Path each : inside.filter(Files::isRegularFile).toList()) {
                all.put(
                        data.relativize(each).toString(),
                        Files.getLastModifiedTime(each) + " " + digest(Files.readAllBytes(each)));
            }
        }
        return all;
    }

    private static Hash digest(byte[] bytes) {
        try {
            return Hash.of(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void withoutAPasswordItSaysWhatItCouldNotCheck() throws IOException {
        Map<String, String> before = files();
        Done done = terminal.run("verify");
        assertThat(done.code()).as(done.toString()).isZero();
        assertThat(done.err())
                .singleElement()
                .asString()
                .contains("whether the head anchor is genuine, and the signatures, were not", "--staff");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void withAPasswordTooItChangesNothing() throws IOException {
        Map<String, String> before = files();
        Done done = terminal.run("verify", "--staff", Terminal.NURSE);
        assertThat(done.code()).as(done.toString()).isZero();
        assertThat(done.out()).contains("the head anchor is genuine");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void theProgramItselfLeavesNoLogsOfItsOwnThere() throws IOException, InterruptedException {
        Map<String, String> before = files();
        Process program = Child.start(Main.class, List.of("verify", "--data=" + data), temp);
        program.getInputStream().readAllBytes();
        assertThat(program.waitFor()).isZero();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void itRunsBesideTheProgram() throws IOException, InterruptedException {
        Process holder = Child.start(Holder.class, List.of(data.toString()), temp);
        try (BufferedReader said = holder.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).startsWith("open");
            Done done = terminal.run("verify", "--staff", Terminal.NURSE);
            assertThat(done.code()).as(done.toString()).isZero();
            holder.getOutputStream().close();
            assertThat(holder.waitFor()).isZero();
        }
    }
}
