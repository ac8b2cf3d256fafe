package org.chairside.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFileTest {
    private static final byte[] BYTES = {1, 2, 3};
    private static final Format CSV = new Format.Csv();

    @TempDir
    private Path folder;

    private final Chart chart = Visits.infusion().chart();

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private ExportOutcome.Cause causeOf(ExportOutcome outcome) {
        assertThat(outcome).isInstanceOf(ExportOutcome.NotWritten.class);
        assertThat(((ExportOutcome.NotWritten) outcome).words()).contains("safe in the log");
        return ((ExportOutcome.NotWritten) outcome).cause();
    }

    @Test
    void namesAFileByDateAndSessionAndNeverByPatient() throws IOException {
        ExportOutcome outcome = new ExportFile().write(folder, chart, CSV, BYTES);
        assertThat(outcome).isEqualTo(new ExportOutcome.Written(folder.resolve("2026-04-05_00000100_rows.csv")));
        assertThat(names()).containsExactly("2026-04-05_00000100_rows.csv");
        assertThat(folder.resolve("2026-04-05_00000100_rows.csv")).hasBinaryContent(BYTES);
    }

    @Test
    void neverReplacesAFileButCountsOn() throws IOException {
        Files.writeString(folder.resolve("2026-04-05_00000100_rows.csv"), "mine");
        new ExportFile().write(folder, chart, CSV, BYTES);
        new ExportFile().write(folder, chart, CSV, BYTES);
        assertThat(names())
                .containsExactly(
                        "2026-04-05_00000100_rows-2.csv",
                        "2026-04-05_00000100_rows-3.csv",
                        "2026-04-05_00000100_rows.csv");
        assertThat(folder.resolve("2026-04-05_00000100_rows.csv")).hasContent("mine");
    }

    @Test
    void writesThroughNoLinkThatWaitsUnderTheName(@TempDir Path elsewhere) throws IOException {
        Path victim = elsewhere.resolve("victim");
        Files.createSymbolicLink(folder.resolve("2026-04-05_00000100_rows.csv"), victim);
        new ExportFile().write(folder, chart, CSV, BYTES);
        assertThat(victim).doesNotExist();
        assertThat(folder.resolve("2026-04-05_00000100_rows-2.csv")).exists();
    }

    @Test
    void faultT04aFullDiskLeavesNothingBehindAndSaysSo() throws IOException {
        ExportFile full = new ExportFile((file, bytes) -> {
            Files.write(file, new byte[] {bytes[0]});
            throw new IOException("No space left on device");
        });
        assertThat(causeOf(full.write(folder, chart, CSV, BYTES))).isEqualTo(ExportOutcome.Cause.DISK_FULL);
        assertThat(names()).isEmpty();
    }

    @Test
    void faultT04aDiskThatIsFullForOneWriteTakesTheNext() {
        int[] writes = {0};
        ExportFile once = new ExportFile((file, bytes) -> {
            writes[0]++;
            if (writes[0] == 1) {
                throw new IOException("No space left on device");
            }
            Files.write(file, bytes);
        });
        causeOf(once.write(folder, chart, CSV, BYTES));
        assertThat(once.write(folder, chart, CSV, BYTES)).isInstanceOf(ExportOutcome.Written.class);
    }

    @Test
    void saysThatAFolderIsMissingOrIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(causeOf(new ExportFile().write(folder.resolve("none"), chart, CSV, BYTES)))
                .isEqualTo(ExportOutcome.Cause.NO_FOLDER);
        assertThat(causeOf(new ExportFile().write(file, chart, CSV, BYTES))).isEqualTo(ExportOutcome.Cause.NO_FOLDER);
    }

    @Test
    void saysThatWritingWasForbidden() {
        ExportFile forbidden = new ExportFile((file, _) -> {
            throw new java.nio.file.AccessDeniedException(file.toString());
        });
        assertThat(causeOf(forbidden.write(folder, chart, CSV, BYTES))).isEqualTo(ExportOutcome.Cause.NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../x",
                "/etc/x",
                "a/b",
                "a\\b",
                "C:x",
                "x:y",
                "x ",
                "x.",
                "a.b",
                "\\\\host\\x",
                "x\u0000",
                "\u202Ex",
                "UPPER",
                "-x"
            })
    void takesNoNameWithATrickInIt(String stem) {
        assertThatThrownBy(() -> new FileName(stem, "csv")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesNoNameLongerThanAFileSystemAllows() {
        assertThatThrownBy(() -> new FileName("x".repeat(200), "csv")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FileName("x", "c/v")).isInstanceOf(IllegalArgumentException.class);
    }
}
