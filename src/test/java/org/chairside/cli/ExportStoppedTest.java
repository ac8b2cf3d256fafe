package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chairside.testing.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportStoppedTest {
    private static final int SESSIONS = 40;

    @TempDir
    Path temp;

    /** The command in a process of its own. */
    static final class Export {
        private Export() {}

        public static void main(String[] arguments) {
            Terminal terminal = new Terminal(Path.of(arguments[0]));
            terminal.environment.put(Passwords.VARIABLE, Terminal.PASSWORD);
            PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
            PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
            System.exit(Chairside.run(
                    terminal.surroundings(),
                    Throwable::printStackTrace,
                    out,
                    err,
                    "export",
                    "--all",
                    "--format=pdf",
                    "--out=" + arguments[1],
                    "--data=" + arguments[0]));
        }
    }

    @Test
    void hazard23anExportThatIsInterruptedLeavesNoPartialFileAndListsWhatIsThere()
            throws IOException, InterruptedException {
        Path data = temp.resolve("data");
        Terminal terminal = Terminal.setUp(data);
        Path sheet = Files.writeString(temp.resolve("sheet.csv"), "minute,line\n0,120/80 70 98\n");
        for (int i = 0; i < SESSIONS; i++) {
            assertThat(terminal.enter(sheet).code()).isZero();
        }
        Path out = temp.resolve("out");
        Process program = Child.start(Export.class, List.of(data.toString(), out.toString()), temp);
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8)) {
            said.add(lines.readLine());
            // By its handle: the process itself would close the stream with what is said last.
            program.toHandle().destroy();
            lines.lines().forEach(said::add);
        }
        assertThat(program.waitFor(Patience.seconds(60), TimeUnit.SECONDS)).isTrue();
        List<String> names = names(out);
        assertThat(names).noneMatch(name -> name.endsWith(".part"));
        assertThat(names).contains("manifest.json", "SHA256SUMS").hasSizeLessThan(SESSIONS);
        assertThat(said.stream().map(line -> Path.of(line).getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"end\":\"cancelled\"");
        assertThat(Files.readAllLines(out.resolve("SHA256SUMS"))).hasSize(names.size() - 1);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
