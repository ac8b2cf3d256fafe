package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chairside.Main;
import org.chairside.journal.library.NativeLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, which asks nothing of the system's temporary folder and leaves nothing there. */
class NativeLibraryTest {
    @TempDir
    Path folder;

    private Path temp;

    @BeforeEach
    void aLog() throws IOException {
        temp = Files.createDirectory(folder.resolve("temp"));
        Terminal.setUp(folder.resolve("data"));
    }

    private int list(Path temporary) throws IOException, InterruptedException {
        Process program = Child.start(Main.class, List.of("list", "--data=" + folder.resolve("data")), temporary);
        program.getInputStream().readAllBytes();
        return program.waitFor();
    }

    private Path library() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("temp.state"))) {
            return files.filter(each -> each.getFileName().toString().contains("sqlitejdbc"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void faultT29ATemporaryFolderThatCannotBeUsedIsNoObstacle() throws IOException, InterruptedException {
        Path none = Files.writeString(folder.resolve("none"), "a file");
        assertThat(list(none)).isZero();
    }

    @Test
    void faultT29AKilledProgramLeavesNothingInTheTemporaryFolder() throws IOException, InterruptedException {
        Process holder =
                Child.start(Prepared.class, List.of(folder.resolve("data").toString()), temp);
        try (BufferedReader said = holder.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("open");
            holder.destroyForcibly().waitFor();
        }
        try (Stream<Path> left = Files.list(temp)) {
            // The logs of a test's own program; the real one says where its own go.
            assertThat(left.map(each -> each.getFileName().toString())).containsExactly("chairside-logs");
        }
    }

    @Test
    void aChangedLibraryIsPutRightBeforeItIsLoadedAndThatOfAnotherVersionGoes()
            throws IOException, InterruptedException {
        assertThat(list(temp)).isZero();
        Path library = library();
        byte[] right = Files.readAllBytes(library);
        byte[] wrong = right.clone();
        wrong[wrong.length / 2] ^= 1;
        Files.write(library, wrong);
        Path other = Files.createDirectories(library.getParent().resolveSibling("3.0.0-0000000000000000"));
        Files.writeString(other.resolve("libsqlitejdbc.so"), "another");
        assertThat(list(temp)).isZero();
        assertThat(library).hasBinaryContent(right);
        assertThat(other).doesNotExist();
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void severalProcessesUnpackItAtOnce() throws IOException, InterruptedException {
        Process[] all = new Process[3];
        for (int each = 0; each < all.length; each++) {
            all[each] = Child.start(Main.class, List.of("verify", "--data=" + folder.resolve("data")), temp);
        }
        for (Process each : all) {
            each.getInputStream().readAllBytes();
            assertThat(each.waitFor()).isZero();
        }
        assertThat(library()).isNotEmptyFile();
    }

    /** As {@link Holder}, after the program's own preparation. */
    static final class Prepared {
        private Prepared() {}

        public static void main(String[] arguments) throws IOException {
            NativeLibrary.prepare(Path.of(System.getenv("XDG_STATE_HOME")));
            Holder.main(arguments);
        }
    }
}
