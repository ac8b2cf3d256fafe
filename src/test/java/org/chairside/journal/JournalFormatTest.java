package org.chairside.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chairside.testing.SampleEntries.NO_ROW;
import static org.chairside.testing.SampleEntries.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chairside.journal.folder.JournalFolder;
import org.chairside.model.Recorded;
import org.chairside.testing.SampleEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about the format is right: the script on it verifies a log that this program wrote. Needs python3. */
class JournalFormatTest {
    private static final Path PAGE = Path.of("src/site/markdown/journal-format.md");
    private static final Pattern SCRIPT = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void aStrangerCanVerifyALogWithTheScriptOnThePage() throws IOException, InterruptedException {
        Recorded last;
        try (Journal journal = Folders.open(folder)) {
            journal.append(SampleEntries.vitals(10, session(1), 128), NO_ROW);
            last = journal.append(SampleEntries.note(11, session(2), "b"), NO_ROW);
        }
        String said = run(script());
        assertThat(said)
                .isEqualToIgnoringWhitespace(
                        "%s 2 %s".formatted(last.workstation().toString().replace("-", ""), last.hash()));
    }

    private static Path script() throws IOException {
        Matcher script = SCRIPT.matcher(Files.readString(PAGE));
        assertThat(script.find()).isTrue();
        return Files.writeString(Files.createTempFile("verify", ".py"), script.group(1));
    }

    private String run(Path script) throws IOException, InterruptedException {
        Process python = new ProcessBuilder(
                        "python3",
                        script.toString(),
                        folder.resolve(JournalFolder.LOG_FILE).toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        python.waitFor();
        Files.delete(script);
        return said;
    }
}
