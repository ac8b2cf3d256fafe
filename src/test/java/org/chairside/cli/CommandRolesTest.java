package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chairside.cli.Terminal.Done;
import org.chairside.cli.terminal.Failure;
import org.chairside.model.Role;
import org.chairside.staff.Authorities;
import org.chairside.staff.Authority;
import org.chairside.staff.Permission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Commands of somebody whose role does not allow what they ask for; today every role may read and export. */
class CommandRolesTest {
    private static final String NO_READING =
            "chairside: your role does not allow reading the record. Nothing was opened. Ask somebody whose role does.";

    @TempDir
    private Path temp;

    private Terminal terminal;

    @BeforeEach
    void aSession() throws IOException {
        terminal = Terminal.setUp(temp.resolve("data"));
        Path sheet = Files.writeString(temp.resolve("sheet.csv"), "minute,line\n0,120/80 70 98\n");
        assertThat(terminal.enter(sheet).code()).isZero();
    }

    private String[] export(String format) {
        return new String[] {"export", "--all", "--format", format, "--out", out().toString()};
    }

    private Path out() {
        return temp.resolve("out");
    }

    @TestFactory
    Stream<DynamicTest> whoMayNotReadGetsNothingFromAnyCommandThatReads() {
        Stream<String[]> commands = Stream.concat(
                Stream.of("pdf", "csv", "fhir", "rems", "course", "downtime").map(this::export),
                Stream.of(new String[] {"list"}, new String[] {"list", "--json"}, new String[] {"verify", "--signatures"
                }));
        return commands.map(command -> DynamicTest.dynamicTest(String.join(" ", command), () -> {
            terminal.authority = Authorities.without(Role.NURSE, Permission.READ);
            Done done = terminal.run(command);
            assertThat(done.code()).as(done.toString()).isEqualTo(Failure.CANNOT_OPEN);
            assertThat(done.err()).contains(NO_READING);
            assertThat(done.out()).noneMatch(line -> line.contains("DOE") || line.contains("session"));
            assertThat(out()).doesNotExist();
        }));
    }

    @TestFactory
    Stream<DynamicTest> whoMayNotExportGetsNoFileOfAnyFormat() {
        return Stream.of("pdf", "csv", "fhir", "rems", "course", "downtime")
                .map(format -> DynamicTest.dynamicTest(format, () -> {
                    terminal.authority = Authorities.without(Role.NURSE, Permission.EXPORT);
                    Done done = terminal.run(export(format));
                    assertThat(done.code()).isEqualTo(Failure.BAD_CALL);
                    assertThat(done.out()).isEmpty();
                    assertThat(done.err())
                            .containsExactly("chairside: your role does not allow exporting. Nothing was written.");
                    assertThat(out()).doesNotExist();
                    assertThat(terminal.run("list").out()).hasSize(1);
                }));
    }

    @Test
    void whoMayBothStillGetsThem() {
        terminal.authority = Authority.standard();
        assertThat(terminal.run(export("csv")).code()).isZero();
    }

    @Test
    void whoMayNotChartImportsNothing() throws IOException {
        terminal.authority = Authorities.without(Role.NURSE, Permission.CHART);
        Done done = terminal.enter(Files.writeString(temp.resolve("more.csv"), "minute,line\n0,120/80 70 98\n"));
        assertThat(done.code()).isEqualTo(Failure.BAD_CALL);
        assertThat(done.err()).last().isEqualTo("chairside: your role does not allow this. Nothing was saved.");
        terminal.authority = Authority.standard();
        assertThat(terminal.run("list").out()).hasSize(1);
    }
}
