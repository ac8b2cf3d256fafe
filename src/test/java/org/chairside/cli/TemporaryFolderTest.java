package org.chairside.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chairside.Main;
import org.chairside.ui.kit.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program in a process of its own, on a computer whose temporary folder is missing or is none. */
class TemporaryFolderTest {
    private static final String NONE = "none";

    @TempDir
    Path folder;

    @BeforeEach
    void aLog() throws IOException {
        Terminal terminal = Terminal.setUp(folder.resolve("data"));
        Path sheet = Files.writeString(folder.resolve("sheet.csv"), "minute,line\n0,120/80 70 98\n");
        Terminal.Done done = terminal.run(
                "import",
                sheet.toString(),
                "--patient=DOE, Jane",
                "--born=1981-07-14",
                "--id=1297287652",
                "--protocol=esketamine-nasal",
                "--started=2026-11-20T10:00:00-05:00");
        assertThat(done.code()).as(done.toString()).isZero();
    }

    /** Everything the program said, with its exit code at the end. */
    private String run(Path temporary, Class<?> main, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Child.command(main, List.of(arguments), temporary));
        builder.environment().putAll(Child.environment(folder.resolve("temp")));
        Process program = builder.redirectErrorStream(true).start();
        String said = new String(program.getInputStream().readAllBytes(), UTF_8);
        return said + program.waitFor();
    }

    private String export(Path temporary, String format) throws IOException, InterruptedException {
        return run(
                temporary,
                Main.class,
                "export",
                "--all",
                "--format=" + format,
                "--out=" + folder.resolve("out"),
                "--data=" + folder.resolve("data"));
    }

    private Path state() {
        return folder.resolve("temp.state/chairside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "rems"})
    void faultF6PagesAreMadeWhereTheTemporaryFolderIsMissing(String format) throws IOException, InterruptedException {
        assertThat(export(folder.resolve(NONE), format))
                .contains("1 of 1 exported")
                .endsWith("0");
        assertThat(state().resolve("fonts/IBMPlexSans-Regular.ttf")).isNotEmptyFile();
    }

    @Test
    void faultF6TheSamePageComesWhereverTheFontsLie() throws IOException, InterruptedException {
        Path usable = Files.createDirectory(folder.resolve("temp"));
        assertThat(export(usable, "pdf")).endsWith("0");
        assertThat(state().resolve("native")).exists();
        assertThat(state().resolve("fonts")).doesNotExist();
        // One that was changed is put right before it is used.
        Files.createDirectory(state().resolve("fonts"));
        Files.writeString(state().resolve("fonts").resolve("IBMPlexSans-Regular.ttf"), "no font");
        Path none = Files.writeString(folder.resolve(NONE), "a file");
        assertThat(export(none, "pdf")).endsWith("0");
        try (Stream<Path> made = Files.list(folder.resolve("out"))) {
            List<Path> both = made.toList();
            assertThat(both).hasSize(2);
            assertThat(both.getFirst()).hasSameBinaryContentAs(both.getLast());
        }
    }

    @Test
    void faultF6TheScreensHaveTheirFontsTooAndTheSelfTestAFolder() throws IOException, InterruptedException {
        assertThat(run(folder.resolve(NONE), Main.class, "self-test"))
                .contains("All well.")
                .endsWith("0");
        assertThat(state().resolve("scratch")).isEmptyDirectory();
        assertThat(run(
                        folder.resolve(NONE),
                        Screens.class,
                        state().resolve("fonts").toString()))
                .contains("IBM Plex Sans")
                .endsWith("0");
    }

    /** Loads the fonts of the screens as the window does. */
    static final class Screens {
        private Screens() {}

        public static void main(String[] arguments) {
            System.setProperty("chairside.fonts", arguments[0]);
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            Theme.loadFonts();
            System.out.println(javafx.scene.text.Font.font("IBM Plex Sans", 12).getFamily());
            System.exit(0);
        }
    }
}
