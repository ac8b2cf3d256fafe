package org.chairside.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chairside.cli.Terminal.Done;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A stranger checks signatures with the script on the page about the format, an exported table and the keyring. Needs python3
 * and openssl.
 */
class SignatureScriptTest {
    private static final Path PAGE = Path.of("src/site/markdown/journal-format.md");
    private static final Path GOLDEN = Path.of("src/test/resources/org/chairside/golden");
    private static final Pattern SCRIPT = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path temp;

    private List<String> said(Path table, Path keys) throws IOException, InterruptedException {
        List<String> scripts = SCRIPT.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
        Path script = Files.writeString(temp.resolve("signatures.py"), scripts.get(1));
        Process python = new ProcessBuilder("python3", script.toString(), table.toString(), keys.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(python.getInputStream().readAllBytes(), UTF_8);
        python.waitFor();
        return said.lines().toList();
    }

    @Test
    void theSevenSignaturesOfTheGoldenFolderAreAnEarlyBuilds() throws IOException, InterruptedException {
        int all = 0;
        try (Stream<Path> tables = Files.list(GOLDEN.resolve("exports/csv"))) {
            for (Path table :
                    tables.filter(file -> file.toString().endsWith("_rows.csv")).toList()) {
                List<String> said = said(table, GOLDEN.resolve("data/keys.json"));
                assertThat(said).allSatisfy(line -> assertThat(line).endsWith(" holds, by an early build"));
                all += said.size();
            }
        }
        assertThat(all).isEqualTo(7);
    }

    @Test
    void aSignatureOfThisBuildHoldsAndAChangedHashBreaksIt() throws IOException, InterruptedException {
        Path data = temp.resolve("data");
        Terminal terminal = Terminal.setUp(data);
        Path sheet = Files.writeString(temp.resolve("sheet.csv"), "minute,line\n0,120/80 70 98\n60,118/76 70 98\n");
        Done entered = terminal.enter(sheet, "--released", "her sister");
        String last = entered.err().getLast();
        String session = last.substring(last.lastIndexOf(' ') + 1);
        assertThat(terminal.run("sign", "--session", session).code()).isZero();
        Path out = temp.resolve("out");
        assertThat(terminal.run("export", "--all", "--format=csv", "--out=" + out)
                        .code())
                .isZero();
        Path table;
        try (Stream<Path> files = Files.list(out)) {
            table = files.findFirst().orElseThrow();
        }
        assertThat(said(table, data.resolve("keys.json")))
                .singleElement()
                .asString()
                .matches("\\d+ session-signed Ana Ruiz holds");
        String text = Files.readString(table);
        String hash = text.lines().skip(1).findFirst().orElseThrow().replaceAll(".*,([0-9a-f]{64}),.*", "$1");
        assertThat(hash).hasSize(64);
        Files.writeString(table, text.replace(hash, "00" + hash.substring(2)));
        assertThat(said(table, data.resolve("keys.json")))
                .singleElement()
                .asString()
                .endsWith(" does not hold");
    }
}
