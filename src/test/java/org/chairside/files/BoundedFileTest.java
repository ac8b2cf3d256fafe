package org.chairside.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.chairside.testing.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BoundedFileTest {
    private static final Duration AT_ONCE = Patience.of(Duration.ofSeconds(5));

    @TempDir
    Path folder;

    private static void refused(Path path) {
        assertTimeoutPreemptively(AT_ONCE, () -> assertThatExceptionOfType(BoundedFile.NotAFile.class)
                .isThrownBy(() -> BoundedFile.read(path, 100)));
    }

    @Test
    void readsAFileThatIsAsLongAsItMayBeAndNoLonger() throws IOException {
        Path file = Files.write(folder.resolve("file"), new byte[100]);
        assertThat(BoundedFile.read(file, 100)).hasSize(100);
        assertThatExceptionOfType(BoundedFile.TooLarge.class).isThrownBy(() -> BoundedFile.read(file, 99));
        assertThat(BoundedFile.begin(file, 7)).hasSize(7);
    }

    @Test
    void saysThatThereIsNone() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> BoundedFile.read(folder.resolve("none"), 100));
    }

    @Test
    void aFolderIsNoFile() {
        refused(folder);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDeviceThatNeverEndsIsNoFileAndNeitherIsALinkToOne() throws IOException {
        refused(Path.of("/dev/zero"));
        refused(Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/zero")));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeThatNobodyWritesToIsNoFile() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        refused(pipe);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aSocketIsNoFile() throws IOException {
        Path socket = Files.createTempDirectory("s").resolve("s");
        try (ServerSocketChannel open = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            open.bind(UnixDomainSocketAddress.of(socket));
            refused(socket);
        } finally {
            Files.deleteIfExists(socket);
            Files.delete(socket.getParent());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatSaysItIsEmptyIsReadNoFurtherThanItMayBe() {
        // The kernel makes it up as it is read, and says 0 of its size.
        assertThatExceptionOfType(BoundedFile.TooLarge.class)
                .isThrownBy(() -> BoundedFile.read(Path.of("/proc/self/maps"), 100));
    }
}
