package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chairside.cli.Terminal.Done;
import org.chairside.cli.terminal.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import during which the log is taken away, and the command that puts what is held into it afterwards. */
class HeldCommandTest {
    private static final int ROWS = 40;

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
            lines.add(row + ",124/78 72 98");
        }
        return Files.write(temp.resolve("sheet.csv"), lines);
    }

    /** The folder is renamed in the middle of it, as somebody who tidies up would. */
    private Done importedWhileTheFolderGoes(Terminal terminal) throws IOException {
        Surroundings around = terminal.surroundings();
        Clock clock = new Tidying(around.clock(), new AtomicInteger(), folder(), away());
        Surroundings tidied = new Surroundings(
                around.folders(),
                clock,
                around.keys(),
                around.input(),
                around.environment(),
                around.windows(),
                around.version());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Chairside.run(
                tidied,
                _ -> {},
                new PrintWriter(out),
                new PrintWriter(err),
                "import",
                sheet().toString(),
                "--patient",
                "DOE, Jane",
                "--born",
                "1981-07-14",
                "--id",
                "1297287652",
                "--protocol",
                "iv-infusion",
                "--started",
                "2026-11-20T10:00:00-05:00",
                "--data",
                folder().toString());
        return new Done(
                code, out.toString().lines().toList(), err.toString().lines().toList());
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

    /** Moves a folder away when it has been read so many times. */
    private static final class Tidying extends Clock {
        private static final int READINGS = 70;

        private final Clock clock;
        private final AtomicInteger readings;
        private final Path from;
        private final Path to;

        Tidying(Clock clock, AtomicInteger readings, Path from, Path to) {
            this.clock = clock;
            this.readings = readings;
            this.from = from;
            this.to = to;
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Tidying(clock.withZone(zone), readings, from, to);
        }

        @Override
        public Instant instant() {
            if (readings.incrementAndGet() == READINGS) {
                try {
                    Files.move(from, to);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return clock.instant();
        }
    }
}
