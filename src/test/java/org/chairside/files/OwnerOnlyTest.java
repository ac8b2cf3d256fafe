package org.chairside.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {
    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void aFolderThatWasThereBefore() throws IOException {
        Assumptions.assumeTrue(
                temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
        folder = Files.createDirectory(temp.resolve("data"));
        open(folder);
    }

    private static void open(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path file(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "content");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        return file;
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void closesAFolderThatHoldsOnlyOurFilesAndThoseFiles() throws IOException {
        Files.createDirectory(folder.resolve("logs"));
        open(folder.resolve("logs"));
        for (String name : new String[] {
            "keys.json", "keys.attempts", "chairside.log", "chairside.log-wal", "settings.txt", "logs/chairside.log.txt"
        }) {
            file(name);
        }
        assertThat(OwnerOnly.tidy(folder)).isFalse();
        assertThat(rights(folder)).isEqualTo("rwx------");
        assertThat(rights(folder.resolve("logs"))).isEqualTo("rwx------");
        assertThat(rights(folder.resolve("logs/chairside.log.txt"))).isEqualTo("rw-------");
        assertThat(rights(folder.resolve("chairside.log-wal"))).isEqualTo("rw-------");
    }

    @Test
    void namesAFolderThatHoldsOtherThingsAndLeavesItAndThemAsTheyAre() throws IOException {
        Path other = file("holiday.jpg");
        Path keys = file("keys.json");
        assertThat(OwnerOnly.tidy(folder)).isTrue();
        assertThat(rights(folder)).isEqualTo("rwxr-xr-x");
        assertThat(rights(other)).isEqualTo("rw-r--r--");
        assertThat(rights(keys)).isEqualTo("rw-------");
    }

    @Test
    void saysNothingOfAFolderThatIsClosedAlreadyWhateverItHolds() throws IOException {
        file("holiday.jpg");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        assertThat(OwnerOnly.tidy(folder)).isFalse();
        assertThat(OwnerOnly.tidy(folder.resolve("none"))).isFalse();
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside"), "content");
        Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("rw-r--r--"));
        Files.createSymbolicLink(folder.resolve("chairside.log"), outside);
        assertThat(OwnerOnly.tidy(folder)).isFalse();
        assertThat(rights(outside)).isEqualTo("rw-r--r--");
    }

    @Test
    void replacesAFileWholeAndLeavesNothingBeside() throws IOException {
        Path file = file("keys.json");
        OwnerOnly.replace(file, "other".getBytes(StandardCharsets.UTF_8));
        assertThat(file).hasContent("other");
        assertThat(rights(file)).isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.new");
    }
}
