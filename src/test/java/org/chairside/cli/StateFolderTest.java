package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chairside.cli.Terminal.Done;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command on a computer that cannot remember the log. */
class StateFolderTest {
    private static final String WARNING = "warning: the folder in which this computer remembers the log";

    @TempDir
    Path temp;

    private Terminal terminal;

    @BeforeEach
    void aLog() {
        terminal = Terminal.setUp(temp.resolve("data"));
    }

    @Test
    void faultF14ACommandWarnsThatAnOlderCopyWouldNotBeNoticedAndGoesOn() throws IOException {
        Path state = temp.resolve("data.state");
        Files.move(state, temp.resolve("aside"));
        Files.writeString(state, "a file");
        Done done = terminal.run("list");
        assertThat(done.code()).as(done.toString()).isZero();
        assertThat(done.err())
                .filteredOn(line -> line.startsWith("warning: "))
                .singleElement()
                .asString()
                .startsWith(WARNING)
                .contains(
                        "an older copy of the log put back would not be noticed",
                        "entries could not be held",
                        "Tell IT.");
    }

    @Test
    void whereItCanNothingIsSaidAndNothingIsLeftOfTheTrial() throws IOException {
        Done done = terminal.run("list");
        assertThat(done.err()).noneMatch(line -> line.startsWith("warning: "));
        assertThat(temp.resolve("data.state"))
                .isDirectoryNotContaining(file -> file.toString().endsWith(".new"));
    }
}
