package org.chairside.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    private static final String BEGIN = "chairside-scratch-test-";

    @TempDir
    private Path folder;

    private Path made(String name) throws IOException {
        Path made = Files.createDirectories(folder.resolve(name));
        Files.writeString(Files.createDirectories(made.resolve("state")).resolve("log"), "sample");
        return made;
    }

    private static long ended() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        return process.pid();
    }

    @Test
    void whatAProcessLeftThatWasKilledIsRemovedByTheNext() throws IOException, InterruptedException {
        Path left = made(BEGIN + ended() + "-1");
        Path used = made(BEGIN + ProcessHandle.current().pid() + "-2");
        Path other = made(BEGIN + "of-somebody");
        Scratch.clearIn(folder, BEGIN);
        assertThat(left).doesNotExist();
        assertThat(used.resolve("state").resolve("log")).exists();
        assertThat(other).exists();
    }

    @Test
    void aLinkInAFolderThatIsRemovedLeadsNowhere() throws IOException, InterruptedException {
        Path kept = made("kept");
        Path left = made(BEGIN + ended() + "-1");
        Files.createSymbolicLink(left.resolve("link"), kept);
        Scratch.clearIn(folder, BEGIN);
        assertThat(left).doesNotExist();
        assertThat(kept.resolve("state").resolve("log")).exists();
    }

    @Test
    void aFolderIsOfTheProcessThatMadeIt() throws IOException {
        Path made = Scratch.folder(folder, BEGIN);
        assertThat(made.getFileName().toString())
                .startsWith(BEGIN + ProcessHandle.current().pid() + "-");
        Scratch.remove(made);
        assertThat(made).doesNotExist();
    }
}
