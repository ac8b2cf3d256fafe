package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chairside.cli.Terminal.Done;
import org.chairside.cli.terminal.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import during which the log is taken away, and the command that puts what is held into it afterwards. */
class HeldCommandTest {
    private static final int ROWS = 40;

    /** As often as the clock is read until some of the rows are in the log and some are not. */
    private static final int READINGS = 70;

    @TempDir
    Path temp;

    private Path folder() {
        return temp.resolve("data");
    }

    private Path away() {
        return temp.resolve("away");
    }

    private Path sheet() throws IOException {
        List<String> lines = new ArrayList<>(List.of("minute,line"));
        for (int row = 0; row < ROWS; row++) {
            lines.add(row + "," + (110 + row) + "/78 72 98");
        }
        return Files.write(temp.resolve("sheet.csv"), lines);
    }

    /** The folder is renamed in the middle of it, as somebody who tidies up would. */
    private Done importedWhileTheFolderGoes(Terminal terminal) throws IOException {
        Path sheet = sheet();
        terminal.clock.atReading(READINGS, this::tidyUp);
        return terminal.enter(sheet);
    }

    private void tidyUp() {
        try {
            Files.move(folder(), away());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> ids(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
    }

    @Test
    void whatIsHeldIsListedAndAddedUnderItsIds() throws IOException {
        Terminal terminal = Terminal.setUp(folder());
        Done entered = importedWhileTheFolderGoes(terminal);
        List<String> held = ids(entered.out(), "held");
        assertThat(entered.code()).isEqualTo(Failure.PARTLY);
        assertThat(held).hasSizeBetween(ROWS / 4, ROWS);
        assertThat(ids(entered.out(), "saved")).hasSize(ROWS + 1 - held.size());
        assertThat(entered.err())
                .filteredOn(line -> line.contains("was removed, renamed or replaced"))
                .hasSize(1);

        Files.move(away(), folder());
        Done listed = terminal.run("held");
        assertThat(listed.code()).isEqualTo(Failure.PARTLY);
        assertThat(listed.out())
                .hasSize(held.size())
                .allMatch(line -> line.contains("DOE, Jane") && line.endsWith("vitals taken"))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactlyElementsOf(held);

        Done refused = terminal.run(
                "export",
                "--all",
                "--format",
                "csv",
                "--out",
                temp.resolve("out").toString());
        assertThat(refused.code()).isEqualTo(Failure.PARTLY);
        assertThat(refused.err()).anyMatch(line -> line.contains("held and not in the log yet"));

        String session = terminal.run("list").out().getFirst().split(" ", -1)[0];
        Done unsigned = terminal.run("sign", "--session", session);
        assertThat(unsigned.code()).isEqualTo(Failure.BAD_CALL);
        assertThat(unsigned.err()).anyMatch(line -> line.contains("entries of the session are held"));

        Done added = terminal.run("held", "--add");
        assertThat(added.code()).as(added.toString()).isZero();
        assertThat(ids(added.out(), "saved")).containsExactlyElementsOf(held);
        assertThat(terminal.run("held").err()).containsExactly("Nothing is held.");
        assertThat(terminal.run("list").out()).singleElement().asString().contains(ROWS + " sets");
        assertThat(terminal.run("verify").code()).isZero();
    }
}
