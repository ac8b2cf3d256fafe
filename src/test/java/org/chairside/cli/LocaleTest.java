package org.chairside.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chairside.Main;
import org.chairside.cli.terminal.Failure;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program itself in a locale that cannot carry letters: nothing is opened, and the way out is said. */
@EnabledOnOs(OS.LINUX)
class LocaleTest {
    @TempDir
    Path temp;

    private record Said(int code, String err) {}

    /** Through a shell, so that the bytes are those of UTF-8 whatever the locale of the test. */
    private Said run(String locale, String password, String name) throws IOException, InterruptedException {
        String script = "export LC_ALL=" + locale + " CHAIRSIDE_PASSWORD='" + password + "'\n"
                + "exec \"$1\" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp \"$2\" "
                + Main.class.getName() + " setup --clinic Hill --role nurse --staff '" + name + "' --data=\"$3\"\n";
        Path file = Files.writeString(temp.resolve("script.sh"), script, UTF_8);
        Path err = temp.resolve("err");
        Process process = new ProcessBuilder(
                        "sh",
                        file.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("java.class.path"),
                        temp.resolve("data").toString())
                .redirectError(err.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Said(process.waitFor(), Files.readString(err, ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX"})
    void faultsOfALocaleAreNoticedInANameBeforeAnythingIsMade(String locale) throws IOException, InterruptedException {
        Said said = run(locale, "correct horse", "Zo\u00eb \u5c71\u7530");
        assertThat(said.code()).isEqualTo(Failure.BAD_CALL);
        assertThat(said.err()).contains("LC_ALL=C.UTF-8", "Nothing was opened").doesNotContain("Exception");
        assertThat(temp.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX"})
    void aPasswordOfTheEnvironmentIsRefusedBeforeItLocksAnything(String locale)
            throws IOException, InterruptedException {
        Said said = run(locale, "correct h\u00f6rse \uD83D\uDC34", "Ana");
        assertThat(said.code()).isEqualTo(Failure.BAD_CALL);
        assertThat(said.err()).contains("--password-stdin", "LC_ALL=C.UTF-8");
        assertThat(temp.resolve("data").resolve("keys.json")).doesNotExist();
    }
}
