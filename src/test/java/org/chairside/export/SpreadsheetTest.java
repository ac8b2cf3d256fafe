package org.chairside.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.testing.HostileText;
import org.chairside.testing.Patience;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table opened by a spreadsheet that is installed: nothing in it runs. RoundTripTest looks at the cells themselves. */
class SpreadsheetTest {
    private static final Duration PATIENCE = Patience.of(Duration.ofMinutes(3));

    @TempDir
    Path folder;

    private static Optional<Path> spreadsheet() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":", -1))
                .flatMap(bin -> Stream.of(Path.of(bin, "soffice"), Path.of(bin, "libreoffice")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Test
    void noFormulaRunsInASpreadsheet() throws IOException, InterruptedException {
        Optional<Path> office = spreadsheet();
        Assumptions.assumeTrue(
                office.isPresent(), "no LibreOffice is installed here, so no spreadsheet opens the table");
        for (HostileText hostile : HostileText.ALL.subList(0, 14)) {
            Files.write(
                    folder.resolve("t.csv"),
                    CsvTable.of(Outgoing.unchecked(HostileSession.of(hostile.text()), Edition.FIRST)));
            Process convert = new ProcessBuilder(
                            office.get().toString(), "--headless", "--convert-to", "fods", "--outdir", ".", "t.csv")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said").toFile())
                    .start();
            assertThat(convert.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(folder.resolve("t.fods"), UTF_8))
                    .as(hostile.name())
                    .doesNotContain("table:formula");
        }
    }
}
