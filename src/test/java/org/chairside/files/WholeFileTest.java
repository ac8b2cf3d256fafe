package org.chairside.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void theNewBytesStandInPlaceOfTheOldOnesAndNothingBesideThem() throws IOException {
        Path file = folder.resolve("kept");
        WholeFile.put(file, "a long line".getBytes(UTF_8));
        WholeFile.put(file, "short".getBytes(UTF_8));
        assertThat(file).hasContent("short");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining(each -> !each.equals(file));
    }

    @Test
    void whatACrashLeftBesideItIsWrittenOver() throws IOException {
        Path file = folder.resolve("kept");
        Files.writeString(folder.resolve("kept.new"), "half of something longer");
        WholeFile.put(file, "whole".getBytes(UTF_8));
        assertThat(file).hasContent("whole");
        assertThat(folder.resolve("kept.new")).doesNotExist();
    }

    @Test
    void whereItCannotBeDoneTheOldBytesStay() throws IOException {
        Path file = folder.resolve("kept");
        WholeFile.put(file, "old".getBytes(UTF_8));
        Files.createDirectories(folder.resolve("kept.new/with something in it"));
        assertThatThrownBy(() -> WholeFile.put(file, "new".getBytes(UTF_8))).isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void aPipeOrALinkUnderTheNameBesideItIsTakenAwayAndNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("anchor.new");
        Assumptions.assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "theirs");
        Files.createSymbolicLink(folder.resolve("drafts.new"), elsewhere);
        for (String name : List.of("anchor", "drafts")) {
            WholeFile.put(folder.resolve(name), name.getBytes(UTF_8));
            assertThat(folder.resolve(name)).isRegularFile().hasContent(name);
            assertThat(Files.isSymbolicLink(folder.resolve(name))).isFalse();
        }
        assertThat(elsewhere).hasContent("theirs");
    }
}
